#include "core/json_reader.hpp"
#include "core/questionnaire.hpp"
#include "unit/core/support/questionnaires.hpp"
#include "unit/core/support/results.hpp"

#include <algorithm>
#include <array>
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

TEST(Questionnaire, TakesOneInOrder) {
    const Files files;
    EXPECT_TRUE(files.check().empty());
    const std::string framework = write_json(files.framework);
    const std::array texts{write_json(files.en), write_json(files.nl)};
    const std::array<std::string_view, 2> views{texts[0], texts[1]};
    const auto read = read_questionnaire(framework, views);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->texts.front().language, "nl") << "the order is the framework's";
    EXPECT_EQ(read->in("en").points[2].statement, "statement of way.01");
    EXPECT_EQ(read->in("en").points[0].anchors[3], "text of chain");
    EXPECT_EQ(read->in("en").lists.role[1], "text of other");
}

TEST(Questionnaire, NeedsNoSources) {
    Files files;
    files.framework = without(files.framework, "/aspects/0/points/0/source");
    files.framework = without(files.framework, "/aspects/1/traits/chain/0/source");
    EXPECT_TRUE(files.check().empty());
    const auto read = files.read();
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->framework.points[0].source.appendix, 0);
    EXPECT_EQ(read->framework.points[1].source.bullet, 2);
}

TEST(Questionnaire, RefusesWhatIsNotJson) {
    const std::array<std::string_view, 1> texts{"{}"};
    const auto read = read_questionnaire("{\n  oops", texts);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(describe(read.error().front()), "framework: 2:3: not_json");
}

TEST(Questionnaire, RefusesOtherFormatsAndVersions) {
    Files files;
    files.framework["version"] = 2;
    expect_problem(files, "framework: /version: newer_version found=2 supported=1");
    files = {};
    files.en["format"] = "ketenspiegel-framework";
    expect_problem(files, "2: /format: unexpected_format expected=ketenspiegel-texts "
                          "found=ketenspiegel-framework");
    files = {};
    files.en["format"] = nullptr;
    expect_only(files, "2: /format: unexpected_format expected=ketenspiegel-texts found=");
    files = {};
    files.framework["version"] = "1";
    expect_only(files, "framework: /version: wrong_type expected=number");
    files.framework.erase("version");
    expect_only(files, "framework: /version: missing_field field=version");
}

TEST(Questionnaire, RefusesDoubledIds) {
    Files files;
    files.framework = with(files.framework, "/aspects/0/points/1/id", "aim.01");
    expect_problem(files, "framework: /aspects/0/points/1/id: doubled_id id=aim.01");
    files = {};
    files.framework = with(files.framework, "/aspects/1/id", "aim");
    expect_problem(files, "framework: /aspects/1/id: doubled_id id=aim");
    files = {};
    files.framework = with(files.framework, "/lists/role", {"other", "other"});
    expect_problem(files, "framework: /lists/role: doubled_id id=other");
}

TEST(Questionnaire, RefusesMalformedIds) {
    for (const char* id : {"way.01", "aim.1", "aim.x1", "aim", "aim.0000001"}) {
        Files files;
        files.framework = with(files.framework, "/aspects/0/points/0/id", id);
        expect_problem(files, "framework: /aspects/0/points/0/id: malformed_point_id id=" +
                                  std::string(id));
    }
    Files files;
    files.framework = with(files.framework, "/aspects/0/traits/chain/0/id", "aim.system.9");
    expect_problem(files,
                   "framework: /aspects/0/traits/chain/0/id: malformed_trait_id id=aim.system.9");
}

TEST(Questionnaire, RefusesFormsAndContextOfItsOwn) {
    Files files;
    files.framework["forms"] = {"pioneer", "process", "chain", "system"};
    expect_problem(files, "framework: /forms: unexpected_ids found=pioneer, process, chain, system "
                          "expected=pioneer, process, system, chain");
    files = {};
    files.framework["context"] = {"importance"};
    expect_problem(files, "framework: /context: unexpected_ids found=importance "
                          "expected=interdependence, importance, added_value, readiness");
}

TEST(Questionnaire, RefusesMissingAndUnknownFields) {
    Files files;
    files.framework = without(files.framework, "/aspects/0/points/0/source/bullet");
    expect_problem(files,
                   "framework: /aspects/0/points/0/source/bullet: missing_field field=bullet");
    files = {};
    files.framework["remark"] = 1;
    expect_problem(files, "framework: /remark: unknown_field field=remark");
    files = {};
    files.nl = with(files.nl, "/points/aim.01/hint", "x");
    expect_problem(files, "1: /points/aim.01/hint: unknown_field field=hint");
    files = {};
    files.en = without(files.en, "/points/aim.01/why");
    expect_problem(files, "2: /points/aim.01/why: missing_field field=why");
}

TEST(Questionnaire, RefusesUnequalIds) {
    Files files;
    files.en = without(files.en, "/points/way.01");
    expect_problem(files, "2: /points: missing_text id=way.01 language=en");
    files = {};
    files.nl = with(files.nl, "/traits/aim.pioneer.9", "x");
    expect_problem(files, "1: /traits/aim.pioneer.9: surplus_text id=aim.pioneer.9 language=nl");
    files = {};
    files.nl = without(files.nl, "/cells/aim/chain");
    expect_problem(files, "1: /cells/aim: missing_text id=chain language=nl");
    files = {};
    files.nl = without(files.nl, "/lists/role/other");
    expect_problem(files, "1: /lists/role: missing_text id=other language=nl");
    files = {};
    files.nl = without(files.nl, "/considerations/benefits");
    expect_problem(files, "1: /considerations: missing_text id=benefits language=nl");
}

TEST(Questionnaire, ExplainsEveryTerm) {
    const auto read = Files().read();
    ASSERT_TRUE(read.has_value());
    const Term& term = read->in("en").terms.at(0);
    EXPECT_EQ(term.term, "mandate");
    EXPECT_EQ(term.forms, std::vector<std::string>{"mandate"});
    EXPECT_EQ(term.explanation, "explanation of mandate");

    Files files;
    files.en["terms"] = Json::object();
    expect_only(files, "2: /terms: missing_text id=mandate language=en");
    files = {};
    files.en = with(files.en, "/terms/chain", files.en["terms"]["mandate"]);
    expect_only(files, "2: /terms/chain: surplus_text id=chain language=en");
    files = {};
    files.en = with(files.en, "/terms/mandate/forms", Json::array());
    expect_only(files, "2: /terms/mandate/forms: empty_list");
    files.en = with(files.en, "/terms/mandate/forms", {"mandate", " ", 1});
    expect_problem(files, "2: /terms/mandate/forms/1: wrong_type expected=text");
    expect_problem(files, "2: /terms/mandate/forms/2: wrong_type expected=text");
    files = {};
    files.en = without(files.en, "/terms/mandate/explanation");
    expect_only(files, "2: /terms/mandate/explanation: missing_field field=explanation");
}

TEST(Questionnaire, RefusesEmptyTexts) {
    Files files;
    files.en = with(files.en, "/points/aim.02/anchors/system", " \n");
    expect_problem(files, "2: /points/aim.02/anchors/system: empty_text");
    files = {};
    files.nl = with(files.nl, "/title", "");
    expect_problem(files, "1: /title: empty_text");
}

TEST(Questionnaire, RefusesAnAnchorOverThirtyWords) {
    std::string thirty = "one";
    for (int i = 1; i < 30; ++i) thirty += " word";
    Files files;
    files.en = with(files.en, "/points/aim.02/anchors/chain", thirty + " – .");
    EXPECT_TRUE(files.check().empty());
    files.en = with(files.en, "/points/aim.02/anchors/chain", thirty + " more");
    expect_problem(
        files, "2: /points/aim.02/anchors/chain: anchor_too_long language=en words=31 limit=30");
}

TEST(Questionnaire, RefusesPlaceholdersThatDiffer) {
    Files files;
    files.nl = with(files.nl, "/points/aim.01/why", "{a} en {b}");
    files.en = with(files.en, "/points/aim.01/why", "{b} and {a}");
    EXPECT_TRUE(files.check().empty());
    files.en = with(files.en, "/points/aim.01/why", "{a} and {c}");
    expect_problem(files, "2: /points/aim.01/why: placeholders_differ id=points/aim.01/why "
                          "language=2 other=1");
}

TEST(Questionnaire, RefusesPlaceholdersThatDifferInLists) {
    Files files;
    files.nl["advice"] = test::advice_document(test::make_framework(files.shapes));
    files.en["advice"] = files.nl["advice"];
    files.en = with(files.en, "/advice/aim/steps/chain/2/seen", "{x}");
    expect_only(files, "2: /advice/aim/steps/chain/2/seen: placeholders_differ "
                       "id=advice/aim/steps/chain/2/seen language=2 other=1");
}

TEST(Questionnaire, RefusesOtherLanguagesThanItNames) {
    Files files;
    files.en["language"] = "nl";
    expect_problem(files, "framework: /languages: languages_differ found=nl, nl expected=en, nl");
    files = {};
    files.framework["languages"] = {"nl", "en", "fr"};
    expect_problem(files,
                   "framework: /languages: languages_differ found=en, nl expected=en, fr, nl");
}

TEST(Questionnaire, RefusesTextsOfAnother) {
    Files files;
    files.en = with(files.en, "/questionnaire/id", "other");
    expect_problem(files, "2: /questionnaire/id: other_questionnaire found=other expected=small");
    files = {};
    files.en = with(files.en, "/questionnaire/version", 2);
    expect_problem(files, "2: /questionnaire/version: other_questionnaire_version found=2 own=1");
}

// Whatever stands in any place, reading ends in problems and never in an abort.
TEST(Questionnaire, SurvivesAnyTypeInAnyPlace) {
    const std::vector<test::AspectShape> smallest{{"aim", 1, {1, 0, 0, 0}}};
    Files whole;
    whole.framework = test::framework_document(smallest);
    whole.nl = test::texts_document(test::make_framework(smallest), "nl");
    whole.en = test::texts_document(test::make_framework(smallest), "en");
    for (Json* texts : {&whole.nl, &whole.en}) {
        (*texts)["advice"] = test::advice_document(test::make_framework(smallest));
    }
    const std::array<Json, 3> values{nullptr, Json::array({1}), Json::object({{"x", 1}})};
    for (const bool in_framework : {true, false}) {
        const Json leaves = (in_framework ? whole.framework : whole.nl).flatten();
        std::set<std::string> places;
        for (const auto& [pointer, value] : leaves.items()) {
            for (Json::json_pointer place(pointer); !place.empty();
                 place = place.parent_pointer()) {
                places.insert(place.to_string());
            }
        }
        for (const std::string& place : places) {
            for (const Json& value : values) {
                Files files = whole;
                Json& document = in_framework ? files.framework : files.nl;
                document = with(std::move(document), place, value);
                EXPECT_FALSE(files.check().empty()) << place << " " << value.dump();
            }
        }
    }
}

} // namespace
} // namespace ketenspiegel
