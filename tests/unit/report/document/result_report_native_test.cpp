#include "core/embedded.hpp"
#include "core/json_reader.hpp"
#include "report/document/result_report.hpp"
#include "unit/core/support/questionnaires.hpp"
#include "unit/core/support/results.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::report {
namespace {

ResultFile file_of(const Json& document, const Questionnaire& questionnaire) {
    auto file = read_result(write_json(document), questionnaire.framework);
    EXPECT_TRUE(file);
    return file ? std::move(*file) : ResultFile{};
}

Json example() {
    return *read_json(embedded_example());
}

std::string report_on(const Json& document, std::string_view language = "en",
                      const Questionnaire& questionnaire = builtin_questionnaire()) {
    return result_report(file_of(document, questionnaire), questionnaire, language);
}

bool report_has(const std::string& html, std::string_view text) {
    return html.find(text) != std::string::npos;
}

/// Headings of sections, one under the other.
std::string sections(const std::string& html) {
    std::string all;
    for (std::size_t at = html.find("<h2"); at != std::string::npos; at = html.find("<h2", at)) {
        at = html.find('>', at) + 1;
        all += html.substr(at, html.find('<', at) - at) + "\n";
    }
    return all;
}

TEST(ResultReport, HasTheSectionsOfTheStudyInItsOrder) {
    EXPECT_EQ(sections(report_on(example())),
              "The collaboration is mainly process-oriented, with elements of system-oriented and "
              "chain-oriented\n"
              "The form differs from aspect to aspect\n"
              "The aspects grow unevenly\n"
              "What goes well\n"
              "What can be better\n"
              "Success elements\n"
              "Disturbances\n"
              "The context asks to develop further, to system-oriented\n"
              "Next steps\n"
              "Where effort goes\n"
              "Comments\n"
              "What this rests on\n");
}

TEST(ResultReport, TheSameFileGivesTheSameBytes) {
    EXPECT_EQ(report_on(example(), "nl"), report_on(example(), "nl"));
    EXPECT_NE(report_on(example(), "nl"), report_on(example(), "en"));
}

TEST(ResultReport, WithoutAnswersSaysWhatIsMissing) {
    const Json document = test::result_document(builtin_questionnaire().framework);
    const std::string html = report_on(document);
    EXPECT_TRUE(report_has(html, "There is no verdict on the chain yet"));
    EXPECT_TRUE(report_has(html, "0 of 5 aspects have enough answers"));
    EXPECT_TRUE(report_has(html, "Without a target there is no saying what goes well"));
    EXPECT_TRUE(report_has(html, "It gives no assurance"));
    EXPECT_FALSE(report_has(html, "<svg"));
    EXPECT_FALSE(report_has(html, "What can be better"));
}

TEST(ResultReport, AnAspectAloneHasItsVerdict) {
    Json document = test::result_document(builtin_questionnaire().framework);
    for (int i = 1; i <= 6; ++i) {
        document["answers"]["resources.0" + std::to_string(i)] = {{"level", 3}};
    }
    const std::string html = report_on(document);
    EXPECT_TRUE(report_has(html, "Resources: mainly system-oriented"));
    EXPECT_TRUE(report_has(html, ": no verdict"));
    EXPECT_TRUE(report_has(html, "0 of 15 that apply"));
    EXPECT_EQ(sections(html).find("balance"), std::string::npos);
}

TEST(ResultReport, WithoutPrivatePartnersTheFourthFormIsTheThird) {
    const std::string html =
        report_on(test::with(example(), "/scope/private_partners", false), "en");
    EXPECT_TRUE(report_has(html, "do not belong to the chain"));
    EXPECT_TRUE(report_has(html, "an answer at the fourth form counts as the third"));
    EXPECT_FALSE(report_has(html, "with elements of system-oriented and chain-oriented"));
}

TEST(ResultReport, ADamagedFileIsToldOnTop) {
    Json document = example();
    document["digest"] = "sha256:" + std::string(64, '0');
    const std::string html = report_on(document);
    const std::size_t warning = html.find("damaged or edited");
    ASSERT_NE(warning, std::string::npos);
    EXPECT_LT(warning, html.find("<main"));
}

TEST(ResultReport, CommentsStandOnceWhereTheyBelong) {
    Json document = test::result_document(builtin_questionnaire().framework);
    document["answers"]["ambition.01"] = {
        {"level", 2}, {"mark", "strength"}, {"comment", "Comment A"}};
    document["answers"]["ambition.02"] = {{"level", 2}, {"comment", "Comment B"}};
    document["answers"]["ambition.03"] = {
        {"level", nullptr}, {"reason", "unknown"}, {"comment", "Comment C"}};
    const std::string html = report_on(document);
    const auto place = [&](const char* text) {
        const std::size_t at = html.find(text);
        EXPECT_NE(at, std::string::npos) << text;
        EXPECT_EQ(html.find(text, at + 1), std::string::npos) << text << " stands twice";
        return at;
    };
    EXPECT_LT(html.find(">Success elements</h2>"), place("Comment A"));
    EXPECT_LT(place("Comment A"), html.find(">Disturbances</h2>"));
    EXPECT_LT(html.find(">Comments</h2>"), place("Comment B"));
    EXPECT_LT(place("Comment B"), place("Comment C"));
}

TEST(ResultReport, HostileTextsStayTexts) {
    const std::string hostile = "</p></style><script>x</script>]]>\"'\u202E<!--";
    Json document = example();
    for (Json& answer : document["answers"]) answer["comment"] = hostile;
    document["respondent"]["organisation"] = hostile;
    document["respondent"]["post"] = hostile;
    document["scope"]["chain"] = hostile;
    document["initiatives"] = Json::array({{{"title", hostile}, {"note", hostile}}});
    document["context"]["considerations"] = {{"benefits", hostile}};
    for (const char* language : {"nl", "en"}) {
        const std::string html = report_on(document, language);
        for (const char* never : {"<script", "<!--", "\u202E", "]]>"}) {
            EXPECT_FALSE(report_has(html, never)) << never;
        }
        EXPECT_EQ(html.find("</style>"), html.rfind("</style>"));
        EXPECT_TRUE(report_has(html, "&lt;script&gt;"));
    }
}

TEST(ResultReport, ReadsAQuestionnaireOfOnesOwn) {
    const auto own = test::Files().read();
    ASSERT_TRUE(own);
    Json document = test::result_document(own->framework);
    for (const Point& point : own->framework.points) document["answers"][point.id] = {{"level", 2}};
    document["targets"] = {{"aim", 3}};
    for (const char* language : {"nl", "en"}) {
        const std::string html = report_on(document, language, *own);
        EXPECT_TRUE(report_has(html, "<h2"));
        EXPECT_TRUE(report_has(html, own->in(language).points[0].statement));
    }
}

TEST(ResultReport, FetchesNothing) {
    const std::string html = report_on(example());
    EXPECT_TRUE(report_has(html, "default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"));
    for (const char* never : {"<script", "<link", "<img", "@import", "url(", "src=\"", "<form"}) {
        EXPECT_FALSE(report_has(html, never)) << never;
    }
}

} // namespace
} // namespace ketenspiegel::report
