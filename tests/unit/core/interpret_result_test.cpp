#include "core/limits.hpp"
#include "core/result_file.hpp"
#include "unit/core/support/questionnaires.hpp"
#include "unit/core/support/results.hpp"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace ketenspiegel {
namespace {

using test::result_document;
using test::with;
using test::without;

Json whole_document() {
    Json document = result_document(test::small_framework());
    document["respondent"]["role"] = "policy";
    document["respondent"]["post"] = "Nairobi";
    document["respondent"]["relations"] = {"trade"};
    document["respondent"]["services"] = {"network"};
    document["answers"] = {{"aim.01", {{"level", 2}, {"comment", "c"}, {"mark", "obstacle"}}},
                           {"aim.02", {{"level", nullptr}, {"reason", "unknown"}}},
                           {"aim.03", {{"level", nullptr}, {"comment", "only this"}}},
                           {"way.01", {{"level", nullptr}, {"reason", "not_applicable"}}}};
    document["traits"] = {{"aim.pioneer.1", "partly"}, {"way.chain.1", "no"}};
    document["placement"] = {{"aim", 2}};
    document["context"] = {{"interdependence", 3}, {"considerations", {{"benefits", "b"}}}};
    document["targets"] = {{"way", 3}};
    document["initiatives"] =
        Json::array({{{"title", "t"}, {"aspect", "way"}, {"status", "running"}, {"note", "n"}}});
    return document;
}

std::string result_fault(const Json& document, Completeness completeness = Completeness::file) {
    const auto read = interpret_result(document, test::small_framework(), completeness);
    return read ? "none" : describe(read.error());
}

std::vector<std::string> warnings(const Json& document) {
    const auto read = interpret_result(document, test::small_framework());
    if (!read) return {"fault: " + describe(read.error())};
    std::vector<std::string> lines;
    for (const Problem& problem : read->warnings) lines.push_back(describe(problem));
    return lines;
}

TEST(InterpretResult, ShowsLineBreaksAndNoControlCharacters) {
    Json document = whole_document();
    const char* const written = "een\vtwee\x01\r\ndrie";
    document["respondent"]["organisation"] = written;
    document["respondent"]["post"] = written;
    document["scope"]["chain"] = written;
    document["answers"]["aim.01"]["comment"] = written;
    document["context"]["considerations"]["benefits"] = written;
    document["initiatives"][0]["title"] = written;
    document["initiatives"][0]["note"] = written;
    const auto read = interpret_result(document, test::small_framework());
    ASSERT_TRUE(read.has_value()) << describe(read.error());
    EXPECT_TRUE(read->warnings.empty()) << "such a file is in order";
    const Result& result = read->result;
    EXPECT_EQ(result.respondent.organisation, "een twee drie");
    EXPECT_EQ(result.respondent.post, "een twee drie");
    EXPECT_EQ(result.scope.chain, "een twee drie");
    EXPECT_EQ(result.initiatives[0].title, "een twee drie");
    EXPECT_EQ(result.answers[0].comment, "een\ntwee\ndrie");
    EXPECT_EQ(result.context.considerations[0], "een\ntwee\ndrie");
    EXPECT_EQ(result.initiatives[0].note, "een\ntwee\ndrie");
    document["id"] = "11111111-2222-4333-8444-555555555555\x01";
    EXPECT_NE(result_fault(document), "none") << "an id is no text that somebody wrote";
}

TEST(InterpretResult, GivesTypesToAllFields) {
    const auto read = interpret_result(whole_document(), test::small_framework());
    ASSERT_TRUE(read.has_value()) << describe(read.error());
    EXPECT_TRUE(read->warnings.empty());
    const Result& result = read->result;
    EXPECT_EQ(result.id, "11111111-2222-4333-8444-555555555555");
    EXPECT_EQ(result.created, "2026-11-01T09:00:00Z");
    EXPECT_EQ(result.respondent.kind, RespondentKind::person);
    EXPECT_EQ(result.respondent.organisation, "RVO.nl");
    EXPECT_EQ(result.respondent.role, "policy");
    EXPECT_EQ(result.respondent.post, "Nairobi");
    EXPECT_EQ(result.respondent.relations, std::vector<std::string>{"trade"});
    EXPECT_EQ(result.respondent.services, std::vector<std::string>{"network"});
    EXPECT_EQ(result.scope.private_partners, true);
    ASSERT_EQ(result.answers.size(), 7U);
    EXPECT_EQ(result.answers[0].level, 2);
    EXPECT_EQ(result.answers[0].comment, "c");
    EXPECT_EQ(result.answers[0].mark, Mark::obstacle);
    EXPECT_EQ(result.answers[1].reason, Reason::unknown);
    EXPECT_TRUE(result.answers[1].answered());
    EXPECT_TRUE(result.answers[2].present);
    EXPECT_FALSE(result.answers[2].answered());
    EXPECT_FALSE(result.answers[3].present);
    EXPECT_EQ(result.answers[4].reason, Reason::not_applicable);
    EXPECT_EQ(result.traits[0], Recognition::partly);
    EXPECT_EQ(result.traits[7], Recognition::no);
    EXPECT_EQ(result.traits[1], std::nullopt);
    EXPECT_EQ(result.placement[0], 2);
    EXPECT_EQ(result.placement[1], std::nullopt);
    EXPECT_EQ(result.context.factor(ContextFactor::interdependence), 3);
    EXPECT_EQ(result.context.factor(ContextFactor::readiness), std::nullopt);
    EXPECT_EQ(result.context.considerations, std::vector<std::string>{"b"});
    EXPECT_EQ(result.targets[1], 3);
    ASSERT_EQ(result.initiatives.size(), 1U);
    EXPECT_EQ(result.initiatives[0].title, "t");
    EXPECT_EQ(result.initiatives[0].aspect, 1U);
    EXPECT_EQ(result.initiatives[0].status, InitiativeStatus::running);
}

TEST(InterpretResult, NeedsOnlyTheRequiredFields) {
    EXPECT_EQ(result_fault(result_document(test::small_framework())), "none");
    for (const char* pointer :
         {"/version", "/id", "/revision", "/created", "/modified", "/questionnaire",
          "/questionnaire/id", "/questionnaire/version", "/respondent", "/respondent/kind",
          "/respondent/organisation", "/scope", "/scope/private_partners", "/answers"}) {
        const std::string name = std::string(pointer).substr(std::string(pointer).rfind('/') + 1);
        EXPECT_EQ(result_fault(without(whole_document(), pointer)),
                  std::string(pointer) + ": missing_field field=" + name);
    }
    for (const char* pointer : {"/traits", "/placement", "/context", "/targets", "/initiatives",
                                "/scope/chain", "/respondent/role", "/answers/aim.01/level",
                                "/initiatives/0/title", "/context/considerations"}) {
        EXPECT_EQ(result_fault(without(whole_document(), pointer)), "none") << pointer;
    }
}

TEST(InterpretResult, RefusesOtherFormats) {
    const std::string expected = "/format: unexpected_format expected=ketenspiegel-result found=";
    EXPECT_EQ(result_fault(with(whole_document(), "/format", "ketenspiegel-score")),
              expected + "ketenspiegel-score");
    EXPECT_EQ(result_fault(with(whole_document(), "/format", 1)), expected);
    EXPECT_EQ(result_fault(without(whole_document(), "/format")), expected);
    EXPECT_EQ(result_fault(Json::object()), expected);
    EXPECT_EQ(result_fault(Json::array()), "wrong_type expected=object");
    EXPECT_EQ(result_fault(nullptr), "wrong_type expected=object");
}

TEST(InterpretResult, RefusesNewerVersionsBySayingSo) {
    EXPECT_EQ(result_fault(with(whole_document(), "/version", 2)),
              "/version: newer_version found=2 supported=1");
    Json newer = with(whole_document(), "/version", 2);
    newer["respondent"] = "of another shape";
    EXPECT_EQ(result_fault(newer), "/version: newer_version found=2 supported=1")
        << "before anything else that a newer version may have changed";
    EXPECT_EQ(result_fault(with(whole_document(), "/version", 1e300)),
              "/version: newer_version found=9007199254740992 supported=1");
    EXPECT_EQ(result_fault(with(whole_document(), "/version", 0)),
              "/version: unknown_version found=0 supported=1");
    EXPECT_EQ(result_fault(with(whole_document(), "/version", "1")),
              "/version: wrong_type expected=number");
    EXPECT_EQ(result_fault(with(whole_document(), "/version", 1.5)),
              "/version: wrong_type expected=number");
    EXPECT_EQ(result_fault(with(whole_document(), "/version", 1.0)), "none");
}

TEST(InterpretResult, RefusesAnotherQuestionnaire) {
    EXPECT_EQ(result_fault(with(whole_document(), "/questionnaire/id", "other")),
              "/questionnaire/id: other_questionnaire found=other expected=small");
}

TEST(InterpretResult, RefusesIdsItDoesNotHave) {
    const Json level = {{"level", 1}};
    EXPECT_EQ(result_fault(with(whole_document(), "/answers/aim.05", level)),
              "/answers/aim.05: unknown_id id=aim.05");
    EXPECT_EQ(result_fault(with(whole_document(), "/answers/a~1b", level)),
              "/answers/a~1b: unknown_id id=a/b");
    EXPECT_EQ(result_fault(with(whole_document(), "/traits/aim.chain.2", "yes")),
              "/traits/aim.chain.2: unknown_id id=aim.chain.2");
    EXPECT_EQ(result_fault(with(whole_document(), "/placement/aims", 1)),
              "/placement/aims: unknown_id id=aims");
    EXPECT_EQ(result_fault(with(whole_document(), "/targets/aims", 1)),
              "/targets/aims: unknown_id id=aims");
    EXPECT_EQ(result_fault(with(whole_document(), "/initiatives/0/aspect", "x")),
              "/initiatives/0/aspect: unknown_id id=x");
}

TEST(InterpretResult, KeepsAndReportsIdsOfAnotherVersion) {
    Json document = with(whole_document(), "/questionnaire/version", 2);
    document["answers"]["aim.05"] = {{"level", 1}};
    document["traits"]["aim.chain.2"] = "yes";
    document["targets"]["aims"] = 2;
    document["respondent"]["role"] = "envoy";
    EXPECT_EQ(warnings(document),
              (std::vector<std::string>{
                  "/questionnaire/version: other_questionnaire_version found=2 own=1",
                  "/respondent/role: kept_unknown_id id=envoy",
                  "/answers/aim.05: kept_unknown_id id=aim.05",
                  "/traits/aim.chain.2: kept_unknown_id id=aim.chain.2",
                  "/targets/aims: kept_unknown_id id=aims"}));
    document["answers"]["aim.05"] = {{"level", 9}};
    EXPECT_EQ(result_fault(document), "/answers/aim.05/level: out_of_range minimum=1 maximum=4");
}

TEST(InterpretResult, RefusesLevelsOutsideOneToFour) {
    for (const char* pointer : {"/answers/aim.01/level", "/placement/aim", "/targets/way",
                                "/context/interdependence", "/context/readiness"}) {
        for (const Json& level : {Json(0), Json(5), Json(-1), Json(1e308)}) {
            EXPECT_EQ(result_fault(with(whole_document(), pointer, level)),
                      std::string(pointer) + ": out_of_range minimum=1 maximum=4");
        }
        EXPECT_EQ(result_fault(with(whole_document(), pointer, 2.0)), "none") << pointer;
        const std::string expected =
            std::string(pointer).ends_with("level") ? "level_or_null" : "number";
        EXPECT_EQ(result_fault(with(whole_document(), pointer, "2")),
                  std::string(pointer) + ": wrong_type expected=" + expected);
        EXPECT_EQ(result_fault(with(whole_document(), pointer, 2.5)),
                  std::string(pointer) + ": wrong_type expected=number");
    }
    EXPECT_EQ(result_fault(with(whole_document(), "/placement/aim", nullptr)),
              "/placement/aim: wrong_type expected=number");
}

TEST(InterpretResult, RefusesValuesThatCannotBeChosen) {
    EXPECT_EQ(result_fault(with(whole_document(), "/respondent/kind", "group")),
              "/respondent/kind: unknown_value value=group "
              "allowed=person, organisation, consensus");
    EXPECT_EQ(result_fault(with(whole_document(), "/respondent/role", "envoy")),
              "/respondent/role: unknown_value value=envoy allowed=policy, other");
    EXPECT_EQ(result_fault(with(whole_document(), "/respondent/relations/0", "aid")),
              "/respondent/relations/0: unknown_value value=aid allowed=trade, transition");
    EXPECT_EQ(result_fault(with(whole_document(), "/answers/aim.02/reason", "")),
              "/answers/aim.02/reason: unknown_value value= allowed=unknown, not_applicable");
    EXPECT_EQ(result_fault(with(whole_document(), "/answers/aim.01/mark", "bad")),
              "/answers/aim.01/mark: unknown_value value=bad allowed=strength, obstacle");
    EXPECT_EQ(result_fault(with(whole_document(), "/traits/aim.pioneer.1", "maybe")),
              "/traits/aim.pioneer.1: unknown_value value=maybe allowed=yes, partly, no");
    EXPECT_EQ(result_fault(with(whole_document(), "/initiatives/0/status", "x")),
              "/initiatives/0/status: unknown_value value=x allowed=planned, running, done");
}

TEST(InterpretResult, RefusesALevelWithAReasonForNone) {
    EXPECT_EQ(result_fault(with(whole_document(), "/answers/aim.01/reason", "unknown")),
              "/answers/aim.01/reason: reason_and_level");
}

TEST(InterpretResult, RefusesMalformedIdsAndTimes) {
    EXPECT_EQ(result_fault(with(whole_document(), "/id", "x")), "/id: malformed_id");
    EXPECT_EQ(result_fault(with(whole_document(), "/created", "2026")), "/created: malformed_time");
    EXPECT_EQ(result_fault(with(whole_document(), "/modified", "")), "/modified: malformed_time");
    EXPECT_EQ(result_fault(with(whole_document(), "/revision", -1)),
              "/revision: out_of_range minimum=0 maximum=9007199254740991");
}

TEST(InterpretResult, RefusesABlankOrganisation) {
    EXPECT_EQ(result_fault(with(whole_document(), "/respondent/organisation", " \u00A0")),
              "/respondent/organisation: blank_text");
}

TEST(InterpretResult, LimitsTextsAndLists) {
    const auto letters = [](std::size_t count) {
        std::string text;
        for (std::size_t i = 0; i < count; ++i) text += "é";
        return text;
    };
    for (const char* pointer : {"/respondent/organisation", "/scope/chain"}) {
        EXPECT_EQ(result_fault(with(whole_document(), pointer, letters(200))), "none");
        EXPECT_EQ(result_fault(with(whole_document(), pointer, letters(201))),
                  std::string(pointer) + ": text_too_long limit=200");
    }
    for (const char* pointer : {"/answers/aim.01/comment", "/respondent/post",
                                "/initiatives/0/note", "/context/considerations/benefits"}) {
        EXPECT_EQ(result_fault(with(whole_document(), pointer, letters(4000))), "none");
        EXPECT_EQ(result_fault(with(whole_document(), pointer, letters(4001))),
                  std::string(pointer) + ": text_too_long limit=4000");
    }
    Json document = whole_document();
    document["initiatives"] = Json::array();
    for (int i = 0; i < 100; ++i) document["initiatives"].push_back(Json::object());
    EXPECT_EQ(result_fault(document), "none");
    document["initiatives"].push_back(Json::object());
    EXPECT_EQ(result_fault(document), "/initiatives: too_many_items limit=100");
}

TEST(InterpretResult, CountsAFourWithoutPrivatePartnersAsThreeAndSaysSo) {
    Json document = with(whole_document(), "/scope/private_partners", false);
    document["answers"]["aim.01"]["level"] = 4;
    document["placement"]["aim"] = 4;
    document["targets"]["way"] = 4;
    document["context"]["interdependence"] = 4;
    EXPECT_EQ(warnings(document),
              (std::vector<std::string>{"/answers/aim.01/level: level_beyond_scope",
                                        "/placement/aim: level_beyond_scope",
                                        "/targets/way: level_beyond_scope"}));
    document["scope"]["private_partners"] = true;
    EXPECT_TRUE(warnings(document).empty());
}

TEST(InterpretResult, TakesDraftsWithoutRespondentAndScope) {
    const Json draft = empty_result("11111111-2222-4333-8444-555555555555", "2026-11-01T09:00:00Z",
                                    test::small_framework());
    EXPECT_EQ(result_fault(draft), "/respondent/organisation: blank_text");
    EXPECT_EQ(result_fault(draft, Completeness::draft), "none");
    EXPECT_EQ(result_fault(without(draft, "/respondent"), Completeness::draft), "none");
    EXPECT_EQ(result_fault(without(draft, "/scope"), Completeness::draft), "none");
    EXPECT_EQ(result_fault(with(draft, "/scope/private_partners", 1), Completeness::draft),
              "/scope/private_partners: wrong_type expected=boolean");
}

// Whatever stands in any place: a message that names the place or something above it, no abort.
TEST(InterpretResult, SurvivesAnyTypeInAnyPlace) {
    const Json document = whole_document();
    const Json leaves = document.flatten();
    const std::vector<Json> values{
        nullptr, true, -1, 1e300, "text", Json::array({1}), 3.5, Json::object({{"x", 1}})};
    int faults = 0;
    for (const auto& [pointer, old_value] : leaves.items()) {
        for (Json::json_pointer place(pointer); !place.empty(); place = place.parent_pointer()) {
            for (const Json& value : values) {
                Json spoiled = document;
                spoiled[place] = value;
                const auto read = interpret_result(spoiled, test::small_framework());
                if (read) continue;
                ++faults;
                EXPECT_TRUE(read.error().pointer.starts_with(place.to_string()) ||
                            place.to_string().starts_with(read.error().pointer))
                    << place.to_string() << " " << describe(read.error());
            }
        }
    }
    EXPECT_GT(faults, 200);
}

} // namespace
} // namespace ketenspiegel
