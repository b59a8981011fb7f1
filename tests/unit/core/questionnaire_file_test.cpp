#include "core/embedded.hpp"
#include "core/json_reader.hpp"
#include "core/limits.hpp"
#include "core/questionnaire_file.hpp"
#include "unit/core/support/questionnaires.hpp"
#include "unit/core/support/results.hpp"

#include <gtest/gtest.h>
#include <set>
#include <string>
#include <vector>

namespace ketenspiegel {
namespace {

using test::expect_only;
using test::expect_problem;
using test::Files;
using test::with;
using test::without;

std::vector<Problem> faults_in(std::string_view bytes) {
    const auto read = read_questionnaire_file(bytes);
    return read ? std::vector<Problem>{} : read.error();
}

std::vector<Problem> faults(const Json& document) {
    return faults_in(write_json(document));
}

Json builtin_file() {
    Json document = {{"format", questionnaire_file_format},
                     {"version", questionnaire_file_version},
                     {"framework", *read_json(embedded_framework())},
                     {"texts", Json::array()}};
    for (const EmbeddedText& texts : embedded_texts()) {
        document["texts"].push_back(*read_json(texts.json));
    }
    return document;
}

TEST(QuestionnaireFile, HoldsTheBuiltinOneWhole) {
    const auto read = read_questionnaire_file(write_json(builtin_file()));
    ASSERT_TRUE(read.has_value()) << describe(read.error().front());
    const Questionnaire& builtin = builtin_questionnaire();
    EXPECT_EQ(read->framework.id, builtin.framework.id);
    EXPECT_EQ(read->framework.languages, builtin.framework.languages);
    ASSERT_EQ(read->framework.points.size(), builtin.framework.points.size());
    ASSERT_EQ(read->framework.traits.size(), builtin.framework.traits.size());
    EXPECT_EQ(read->framework.find_point("culture.17"), 72U);
    for (std::size_t i = 0; i < read->framework.points.size(); ++i) {
        EXPECT_EQ(read->framework.points[i].id, builtin.framework.points[i].id);
        EXPECT_EQ(read->framework.points[i].source.bullet,
                  builtin.framework.points[i].source.bullet);
    }
    ASSERT_EQ(read->texts.size(), builtin.texts.size());
    for (std::size_t i = 0; i < read->texts.size(); ++i) {
        const Texts& one = read->texts[i];
        const Texts& other = builtin.texts[i];
        EXPECT_EQ(one.language, other.language);
        EXPECT_EQ(one.traits, other.traits);
        EXPECT_EQ(one.points.back().anchors, other.points.back().anchors);
        EXPECT_EQ(one.terms.back().explanation, other.terms.back().explanation);
        EXPECT_EQ(one.advice.back().ease, other.advice.back().ease);
    }
}

TEST(QuestionnaireFile, TakesOneInOrder) {
    EXPECT_TRUE(faults(Files().file()).empty());
}

TEST(QuestionnaireFile, RefusesWhatIsNoSuchFile) {
    expect_only(faults_in("{\n  oops"), "2:3: not_json");
    expect_only(faults_in("[]"), "wrong_type expected=object");
    expect_only(faults_in("null"), "wrong_type expected=object");
    expect_only(faults_in(""), "1:1: not_json");
    expect_only(faults_in("{}"),
                "/format: unexpected_format expected=ketenspiegel-questionnaire found=");
    const Json file = Files().file();
    expect_only(faults(with(file, "/format", "ketenspiegel-result")),
                "/format: unexpected_format expected=ketenspiegel-questionnaire "
                "found=ketenspiegel-result");
    expect_only(faults(with(file, "/version", 2)), "/version: newer_version found=2 supported=1");
    expect_only(faults(with(file, "/version", 0)), "/version: unknown_version found=0 supported=1");
    expect_only(faults_in(std::string(limits::file_bytes + 1, ' ')), "file_too_large limit=4");
}

TEST(QuestionnaireFile, HoldsAFrameworkAndTexts) {
    const Json file = Files().file();
    expect_only(faults(without(file, "/framework")), "/framework: missing_field field=framework");
    expect_only(faults(without(file, "/texts")), "/texts: missing_field field=texts");
    expect_only(faults(with(file, "/remark", 1)), "/remark: unknown_field field=remark");
    for (const Json& value : {Json(nullptr), Json(1), Json("x"), Json::array({1})}) {
        expect_only(faults(with(file, "/framework", value)),
                    "/framework: wrong_type expected=object");
        expect_only(faults(with(file, "/texts/1", value)), "/texts/1: wrong_type expected=object");
    }
    for (const Json& value : {Json(nullptr), Json(1), Json("x"), Json::object()}) {
        expect_only(faults(with(file, "/texts", value)), "/texts: wrong_type expected=list");
    }
    expect_only(faults(with(file, "/texts", Json::array())),
                "/framework/languages: languages_differ found= expected=en, nl");
    expect_only(faults(with(file, "/texts", Json::array_t(300'000))),
                "/texts: list_too_long limit=" + std::to_string(limits::list));
}

// As read_questionnaire finds them, each with its place in the one file.
TEST(QuestionnaireFile, ListsEveryFaultWithItsPlaceInTheFile) {
    Json file = with(Files().file(), "/framework/aspects/1/points/0/id", "a/b");
    file = without(file, "/framework/lists");
    std::vector<Problem> found = faults(file);
    EXPECT_EQ(found.size(), 2U);
    expect_problem(found, "/framework/aspects/1/points/0/id: malformed_point_id id=a/b");
    expect_problem(found, "/framework/lists: missing_field field=lists");

    file = with(Files().file(), "/texts/0/points/aim.01/why", "");
    file = with(file, "/texts/0/traits/a~1b~0c", "of no trait");
    file = with(file, "/texts/1/title", "{surplus}");
    file = without(file, "/texts/1/points/way.01");
    found = faults(file);
    EXPECT_EQ(found.size(), 4U);
    expect_problem(found, "/texts/0/points/aim.01/why: empty_text");
    expect_problem(found, "/texts/0/traits/a~1b~0c: surplus_text id=a/b~c language=nl");
    expect_problem(found, "/texts/1/points: missing_text id=way.01 language=en");
    expect_problem(found, "/texts/1/title: placeholders_differ id=title language=en other=nl");
}

TEST(QuestionnaireFile, NamesLanguagesRatherThanPlaces) {
    Json file = Files().file();
    Json& texts = file["texts"];
    texts[1]["advice"] = test::advice_document(test::make_framework(Files().shapes));
    expect_only(faults(file), "/texts/1/advice: advice_differs language=en other=nl");
    file = with(Files().file(), "/texts/1/language", "nl");
    expect_only(faults(file),
                "/framework/languages: languages_differ found=nl, nl expected=en, nl");
    file = with(Files().file(), "/texts/1/language", 7);
    expect_problem(faults(file), "/texts/1/language: wrong_type expected=text");
}

// Whatever stands in any place: problems that name a place in the file, and no abort.
TEST(QuestionnaireFile, SurvivesAnyTypeInAnyPlace) {
    Files files;
    files.shapes = {{"aim", 1, {1, 0, 0, 0}}};
    files.framework = test::framework_document(files.shapes);
    for (Json* texts : {&files.nl, &files.en}) {
        const Framework framework = test::make_framework(files.shapes);
        *texts = test::texts_document(framework, texts == &files.nl ? "nl" : "en");
        (*texts)["advice"] = test::advice_document(framework);
    }
    const Json whole = files.file();
    const Json leaves = whole.flatten();
    std::set<std::string> places;
    for (const auto& [pointer, value] : leaves.items()) {
        for (Json::json_pointer place(pointer); !place.empty(); place = place.parent_pointer()) {
            places.insert(place.to_string());
        }
    }
    const std::vector<Json> values{Json(), -1, Json::array({nullptr}), Json::object({{"x", 1}})};
    for (const std::string& place : places) {
        if (place.starts_with("/texts/1/")) continue; // as in the first language
        for (const Json& value : values) {
            const std::vector<Problem> found = faults(with(whole, place, value));
            EXPECT_FALSE(found.empty()) << place << " " << value.dump();
            for (const Problem& problem : found) {
                EXPECT_TRUE(problem.pointer.empty() ||
                            whole.contains(Json::json_pointer(problem.pointer).parent_pointer()) ||
                            problem.pointer.starts_with(place))
                    << describe(problem);
            }
        }
    }
    EXPECT_GT(places.size(), 150U);
}

// Time and memory that grow with the square of a hostile file would be an abort by other means.
TEST(QuestionnaireFile, ReadsAHugeFileInNoMoreThanItsSize) {
    Json file = Files().file();
    for (std::size_t language = 0; language < 2; ++language) {
        Json::object_t surplus;
        for (int i = 0; i < 50'000; ++i) {
            surplus.emplace_back("x" + std::to_string(i), language == 0 ? "{y}" : "y");
        }
        file["texts"][language]["points"] = surplus;
        file["texts"][language]["traits"] = surplus;
    }
    const std::string bytes = file.dump();
    EXPECT_LT(bytes.size(), limits::file_bytes);
    EXPECT_EQ(faults_in(bytes).size(), limits::problems);
}

} // namespace
} // namespace ketenspiegel
