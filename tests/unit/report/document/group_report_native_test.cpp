#include "core/embedded.hpp"
#include "core/json_reader.hpp"
#include "core/result_file.hpp"
#include "report/document/group_report.hpp"
#include "report/document/words.hpp"
#include "report/svg.hpp"
#include "unit/core/support/groups.hpp"
#include "unit/core/support/results.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::report {
namespace {

/// Results of the built-in questionnaire, each made from the example.
class GroupReporting : public testing::Test {
  protected:
    void add(const std::string& organisation, int level,
             RespondentKind kind = RespondentKind::organisation) {
        auto file = read_result(embedded_example(), framework_);
        ASSERT_TRUE(file);
        Result& result = file->result;
        result.id = test::uuid(++count_);
        result.respondent.organisation = organisation;
        result.respondent.kind = kind;
        for (std::size_t i = 0; i < result.answers.size(); ++i) {
            result.answers[i] = {};
            if (!framework_.points[i].id.starts_with(silent_on_ + "."))
                result.answers[i] = {.level = level, .present = true};
        }
        result.answers[0].comment = "Comment of " + organisation;
        summary_.add(result, "", framework_);
    }

    std::string report(int min_group = default_min_group, std::string_view language = "en") const {
        const Group group = aggregate(summary_, {}, framework_, min_group);
        return group_report(
            {.group = group,
             .comments = group_comments(count_results(summary_.records(), {}), group),
             .min_group = min_group},
            builtin_questionnaire(), language);
    }

    const Framework& framework_ = builtin_questionnaire().framework;
    GroupSummary summary_{GroupSummary::Comments::kept};
    int count_ = 0;
    std::string silent_on_{}; ///< the aspect that results added now do not rate
};

bool has(const std::string& html, std::string_view text) {
    return html.find(text) != std::string::npos;
}

TEST_F(GroupReporting, ShowsPartnersAndWhereTheyDiffer) {
    add("Alfa", 2);
    add("Beta", 2);
    add("Gamma", 4);
    const std::string html = report();
    for (const char* piece :
         {"The collaboration is mainly process-oriented", "Where partners differ",
          "what to talk about first", "The means of the organisations by aspect",
          "The organisations side by side", "Alfa: Comment of Alfa", "Too few answers",
          "What goes well", "What can be better", "Next steps", "It gives no assurance"}) {
        EXPECT_TRUE(has(html, piece)) << piece;
    }
    EXPECT_FALSE(has(html, "not shown by itself"));
}

TEST_F(GroupReporting, SaysWhatItsFiguresCountWhereTwoKindsStandTogether) {
    add("Alfa", 2);
    add("Beta", 2);
    add("Gamma", 4);
    for (const char* language : {"nl", "en"}) {
        const Words words(language, builtin_questionnaire());
        const std::string html = report(default_min_group, language);
        for (const char* key : {"discuss.counts", "partners.heat.note", "method.rounding",
                                "method.agreement", "method.agenda"}) {
            EXPECT_TRUE(has(html, escape_xml(words(key)))) << language << ' ' << key;
        }
    }
}

TEST_F(GroupReporting, WhatIsHiddenIsNowhere) {
    add("Alfa", 2);
    add("Beta", 3);
    for (const char* name : {"Secret one", "Secret two", "Secret three"}) {
        add(name, 4, RespondentKind::person);
    }
    const std::string html = report();
    EXPECT_TRUE(has(html, "not shown by itself when it has fewer than 3 results"));
    EXPECT_TRUE(has(html, "Without the organisation’s name"));
    EXPECT_TRUE(has(html, ">Comment of Alfa<"));
    EXPECT_FALSE(has(html, "Alfa: Comment"));
    std::string without_comments = html;
    for (std::size_t at; (at = without_comments.find("Comment of Secret")) != std::string::npos;) {
        without_comments.erase(at, std::string("Comment of Secret").size());
    }
    EXPECT_FALSE(has(without_comments, "Secret")) << "but for what its people wrote themselves";
}

TEST_F(GroupReporting, AFigureThatIsHiddenIsCalledSo) {
    for (const char* name : {"Alfa", "Alfa", "Alfa", "Delta", "Delta", "Delta"})
        add(name, 2, RespondentKind::person);
    for (const char* language : {"nl", "en"}) {
        const Words words(language, builtin_questionnaire());
        const std::string note = words("partners.hidden.note", {{"minimum", "3"}});
        EXPECT_FALSE(has(report(3, language), escape_xml(note)));
    }
    silent_on_ = "control";
    add("Bravo", 4, RespondentKind::person);
    add("Bravo", 4, RespondentKind::person);
    silent_on_ = "";
    add("Charlie", 4, RespondentKind::person);
    for (const char* language : {"nl", "en"}) {
        const Words words(language, builtin_questionnaire());
        const std::string html = report(3, language);
        const std::string cell = words("partners.hidden") + "</td>";
        const std::size_t first = html.find(cell);
        ASSERT_NE(first, std::string::npos) << language;
        EXPECT_EQ(html.find(cell, first + 1), std::string::npos)
            << "Alfa on control, which with the chain's mean would give Charlie's";
        EXPECT_TRUE(has(html, escape_xml(words("partners.hidden.note", {{"minimum", "3"}}))));
        const std::string two = words.decimal(2.0) + " ";
        EXPECT_TRUE(has(html, "Alfa: " + two + two + words("partners.hidden"))) << "read out so";
    }
}

TEST_F(GroupReporting, AProtectedGroupSaysHowManyAndNoMore) {
    add("Alfa", 2, RespondentKind::person);
    add("Beta", 3, RespondentKind::person);
    for (const char* language : {"nl", "en"}) {
        const std::string html = report(default_min_group, language);
        for (const char* never : {"Alfa", "Beta", "Comment of", "<svg", ">2.5", ">2,5"}) {
            EXPECT_FALSE(has(html, never)) << never;
        }
        EXPECT_TRUE(has(html, "<dd dir=\"auto\">2</dd>"));
    }
    EXPECT_TRUE(has(report(1), "Alfa: Comment of Alfa"));
}

TEST_F(GroupReporting, FilesLeftOutAreCountedByReasonAndNotNamed) {
    add("Alfa", 2);
    summary_.leave_out("jane.doe.json", {.code = ProblemCode::file_unreadable});
    summary_.leave_out("john.doe.json", {.code = ProblemCode::file_unreadable});
    const std::string html = report();
    EXPECT_TRUE(has(html, "The file cannot be read. (2)"));
    EXPECT_FALSE(has(html, "jane") || has(html, "john"));
}

TEST_F(GroupReporting, WhatFallsShortOfItsTargetIsNotEasedOff) {
    for (const char* name : {"A", "B", "C"}) add(name, 4);
    for (const char* name : {"D", "E"}) add(name, 1);
    // The targets are 3, the mean is 2.8, the main form the fourth.
    EXPECT_TRUE(has(report(), ": carry through<"));
    EXPECT_TRUE(has(report(), "stands at 2.80 out of 4"));
    EXPECT_FALSE(has(report(), ": stabilise<"));
    EXPECT_FALSE(has(report(), ": ease off<"));
}

TEST_F(GroupReporting, OnlyAgreedResultsGiveNoVerdict) {
    add("All", 3, RespondentKind::consensus);
    const std::string html = report();
    EXPECT_TRUE(has(html, "Files with what was agreed, beside the figures"));
    EXPECT_FALSE(has(html, "Comment of"));
    EXPECT_FALSE(has(html, "<svg"));
}

TEST_F(GroupReporting, HostileNamesStayTexts) {
    const std::string hostile = "</title></svg><script>x</script>\u202E]]>'\"";
    add(hostile, 1);
    add("Beta", 4);
    add("Gamma", 4);
    const std::string html = report();
    EXPECT_TRUE(has(html, "&lt;script&gt;"));
    for (const char* never : {"<script", "\u202E", "]]>"}) EXPECT_FALSE(has(html, never)) << never;
}

TEST_F(GroupReporting, LongNamesAreShortenedInChartsAndWholeInTheirTable) {
    const std::string name = "Vergadering" + std::string(180, 'w') + "endofname";
    add(name, 1);
    add("Beta", 4);
    const std::string html = report();
    EXPECT_FALSE(has(html, "endofname</text>"));
    EXPECT_TRUE(has(html, "w…</text>"));
    EXPECT_TRUE(has(html, ">" + name + "</th>"));
    EXPECT_TRUE(has(html, name + ":")) << "in the chart's description";
}

TEST_F(GroupReporting, ManyOrganisationsAreDrawnInPiecesThatAPageHolds) {
    const auto count = [](const std::string& html, std::string_view text) {
        std::size_t found = 0;
        for (std::size_t at = 0; (at = html.find(text, at)) != std::string::npos; ++at) ++found;
        return found;
    };
    for (int i = 0; i < 33; ++i) add("Partner " + std::to_string(i), 1 + i % 4);
    const std::string html = report();
    EXPECT_EQ(count(html, ">The means of the organisations by aspect</title>"), 3u);
    for (int i = 0; i < 33; ++i) {
        EXPECT_EQ(count(html, ">Partner " + std::to_string(i) + "</text>"), 1u) << i;
    }
}

} // namespace
} // namespace ketenspiegel::report
