// A questionnaire that has nothing of the built-in one: tests/data.

#include "core/json_reader.hpp"
#include "core/plan.hpp"
#include "core/result_file.hpp"
#include "core/scoring.hpp"
#include "core/what_if.hpp"
#include "unit/core/support/data_files.hpp"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace ketenspiegel {
namespace {

using test::data_file;
using test::data_questionnaire;

constexpr const char* result_name = "housing.ketenspiegel.json";
constexpr const char* old_result_name = "housing-1.ketenspiegel.json";

const Questionnaire& housing() {
    static const Questionnaire questionnaire = data_questionnaire("housing.questionnaire.json");
    return questionnaire;
}

const Questionnaire& old_housing() {
    static const Questionnaire questionnaire = data_questionnaire("housing-1.questionnaire.json");
    return questionnaire;
}

ResultFile read(const std::string& bytes, const Questionnaire& questionnaire) {
    auto result = read_result(bytes, questionnaire.framework);
    EXPECT_TRUE(result.has_value()) << describe(result.error());
    return result.value_or(ResultFile{});
}

std::vector<std::string> lines(const std::vector<Problem>& problems) {
    std::vector<std::string> all;
    for (const Problem& problem : problems) all.push_back(describe(problem));
    return all;
}

TEST(OtherQuestionnaire, HasWordsOfItsOwn) {
    EXPECT_EQ(housing().framework.id, "housing");
    EXPECT_EQ(housing().framework.version, 2);
    EXPECT_EQ(housing().framework.points.size(), 7U);
    EXPECT_EQ(housing().framework.points[0].source.appendix, 0) << "it names no source";
    EXPECT_EQ(housing().in("nl").title, "Wonen met zorg");
    EXPECT_EQ(housing().in("en").title, "Housing with care");
    EXPECT_EQ(housing().in("nl").aspects[1].name, "Informatie");
    EXPECT_EQ(housing().in("en").terms.size(), 2U);
    EXPECT_TRUE(housing().in("nl").advice.empty());
    EXPECT_TRUE(housing().framework.lists.relation.empty());
}

TEST(OtherQuestionnaire, IsScoredByItsOwnCounts) {
    const ResultFile file = read(data_file(result_name), housing());
    EXPECT_TRUE(file.warnings.empty());
    const Score scores = score(file.result, housing().framework);
    ASSERT_EQ(scores.aspects.size(), 2U);
    const AspectScore& agreements = scores.aspects[0];
    EXPECT_EQ(agreements.rated, 3);
    EXPECT_DOUBLE_EQ(agreements.profile->mean, 5.0 / 3);
    EXPECT_EQ(agreements.profile->dominant, Form::process);
    EXPECT_EQ(agreements.traits[form_index(Form::process)], 1);
    EXPECT_EQ(agreements.target, 3);
    const AspectScore& information = scores.aspects[1];
    EXPECT_EQ(information.rated, 3);
    EXPECT_EQ(information.unknown, 1);
    EXPECT_TRUE(information.blind_spot) << "one of four";
    EXPECT_EQ(information.target, 3) << "the desired form: need 3.33";
    EXPECT_TRUE(scores.chain.complete);
    EXPECT_DOUBLE_EQ(scores.chain.profile->mean, 2.0);
    EXPECT_EQ(scores.chain.profile->dominant, Form::process);
    EXPECT_EQ(scores.desired.form, Form::system);
    EXPECT_EQ(scores.agenda.size(), 5U);
    EXPECT_EQ(housing().framework.points[scores.agenda[0].point].id, "agreements.02");
}

TEST(OtherQuestionnaire, IsPlannedAndLifted) {
    const Framework& framework = housing().framework;
    const ResultFile file = read(data_file(result_name), housing());
    const Score scores = score(file.result, framework);
    const auto plans = make_plan(file.result, scores, framework);
    ASSERT_EQ(plans.size(), 2U);
    EXPECT_EQ(framework.aspects[plans[0].aspect].id, "agreements") << "it lags";
    EXPECT_EQ(plans[0].effort, Effort::where_needed);
    EXPECT_EQ(plans[1].effort, Effort::need_without_effort);
    const auto aspect = lift_aspect(file.result, scores, framework, 1);
    ASSERT_TRUE(aspect.has_value());
    EXPECT_EQ(aspect->form, Form::system);
    EXPECT_EQ(aspect->points.size(), 1U);
    const auto chain = lift_chain(file.result, scores, framework);
    ASSERT_TRUE(chain.has_value());
    EXPECT_EQ(chain->lift.form, Form::system);
    EXPECT_EQ(chain->lift.points.size(), 2U);
}

TEST(OtherQuestionnaire, IsWrittenAsItWasRead) {
    EXPECT_EQ(write_result(read(data_file(result_name), housing()).document, housing().framework)
                  .value_or(""),
              data_file(result_name));
    EXPECT_EQ(write_result(read(data_file(old_result_name), old_housing()).document,
                           old_housing().framework)
                  .value_or(""),
              data_file(old_result_name));
    EXPECT_TRUE(read(data_file(old_result_name), old_housing()).warnings.empty());
}

TEST(OtherQuestionnaire, IsNotTheBuiltinOne) {
    EXPECT_EQ(
        describe(read_result(data_file(result_name), builtin_questionnaire().framework).error()),
        "/questionnaire/id: other_questionnaire found=housing expected=ketensamenwerking");
}

// A result that an older version of a questionnaire was used for opens with what still exists,
// keeps what no longer does, and says so.

TEST(OlderVersion, OpensWithWhatStillExists) {
    const Framework& framework = housing().framework;
    const Result result = read(data_file(old_result_name), housing()).result;
    EXPECT_EQ(result.questionnaire_version, 1);
    EXPECT_EQ(result.answers[*framework.find_point("agreements.04")].level, 3);
    EXPECT_EQ(result.answers[*framework.find_point("information.01")].level, 2);
    EXPECT_EQ(result.traits[*framework.find_trait("agreements.system.1")], Recognition::yes);
    EXPECT_EQ(result.placement[0], 3);
    EXPECT_EQ(result.targets[1], 3);
    EXPECT_EQ(result.context.considerations, std::vector<std::string>{"Ja."});
    EXPECT_EQ(result.respondent.role, "") << "it is no longer there to choose";
    EXPECT_EQ(result.respondent.services, std::vector<std::string>{"allotment"});
    ASSERT_EQ(result.initiatives.size(), 2U);
    EXPECT_EQ(result.initiatives[0].aspect, std::nullopt);
    EXPECT_EQ(result.initiatives[1].aspect, 1U);
    EXPECT_EQ(unassigned_initiatives(result), std::vector<std::size_t>{0});
}

TEST(OlderVersion, TellsWhatNoLongerExists) {
    EXPECT_EQ(lines(read(data_file(old_result_name), housing()).warnings),
              (std::vector<std::string>{
                  "/questionnaire/version: other_questionnaire_version found=1 own=2",
                  "/respondent/role: kept_unknown_id id=residents_council",
                  "/answers/agreements.03: kept_unknown_id id=agreements.03",
                  "/answers/trust.01: kept_unknown_id id=trust.01",
                  "/answers/trust.02: kept_unknown_id id=trust.02",
                  "/answers/trust.03: kept_unknown_id id=trust.03",
                  "/traits/agreements.process.2: kept_unknown_id id=agreements.process.2",
                  "/traits/trust.pioneer.1: kept_unknown_id id=trust.pioneer.1",
                  "/placement/trust: kept_unknown_id id=trust",
                  "/context/considerations/costs: kept_unknown_id id=costs",
                  "/targets/trust: kept_unknown_id id=trust",
                  "/initiatives/0/aspect: kept_unknown_id id=trust"}));
}

TEST(OlderVersion, CountsOnlyWhatStillExists) {
    const Framework& framework = housing().framework;
    const ResultFile file = read(data_file(old_result_name), housing());
    const Score scores = score(file.result, framework);
    EXPECT_EQ(scores.aspects[0].rated, 3);
    EXPECT_EQ(scores.aspects[0].unanswered, 0);
    EXPECT_DOUBLE_EQ(scores.aspects[0].profile->mean, 8.0 / 3) << "without the 4 that is gone";
    EXPECT_EQ(scores.aspects[0].traits[form_index(Form::process)], std::nullopt);
    EXPECT_TRUE(scores.chain.complete) << "two aspects";

    Json without = file.document;
    for (const char* id : {"agreements.03", "trust.01", "trust.02", "trust.03"}) {
        without["answers"].erase(id);
    }
    without["traits"].erase("agreements.process.2");
    without["traits"].erase("trust.pioneer.1");
    without["placement"].erase("trust");
    without["targets"].erase("trust");
    without["context"]["considerations"].erase("costs");
    const auto plain = interpret_result(without, framework);
    ASSERT_TRUE(plain.has_value());
    EXPECT_EQ(score_document(score(plain->result, framework), framework),
              score_document(scores, framework));
}

TEST(OlderVersion, KeepsAllOfItThroughAWrite) {
    const Framework& framework = housing().framework;
    const Json before = *read_json(data_file(old_result_name));
    const auto bytes = write_result(before, framework);
    ASSERT_TRUE(bytes.has_value()) << describe(bytes.error());
    const ResultFile again = read(*bytes, housing());
    EXPECT_EQ(again.digest, DigestState::valid);
    EXPECT_EQ(again.warnings.size(), 12U) << "it says so again";
    for (const char* part : {"questionnaire", "respondent", "scope", "context", "initiatives"}) {
        EXPECT_EQ(again.document[part], before[part]) << part;
    }
    for (const char* part : {"answers", "traits", "placement", "targets"}) {
        EXPECT_EQ(again.document[part].size(), before[part].size());
        for (const auto& [id, value] : before[part].items()) {
            EXPECT_EQ(again.document[part][id], value) << part << " " << id;
        }
    }
    EXPECT_EQ(again.document["scores"]["aspects"].size(), 2U);
    EXPECT_EQ(write_result(again.document, framework).value_or(""), *bytes);
    EXPECT_EQ(write_result(again.document, old_housing().framework).value_or(""),
              data_file(old_result_name))
        << "and the version it was made with has it all back";
}

TEST(OlderVersion, ChecksWhatItKeepsAllTheSame) {
    const Json document = *read_json(data_file(old_result_name));
    const auto fault = [&](const char* pointer, Json value) {
        Json spoiled = document;
        spoiled[Json::json_pointer(pointer)] = std::move(value);
        const auto result = interpret_result(spoiled, housing().framework);
        return result ? "none" : describe(result.error());
    };
    EXPECT_EQ(fault("/answers/trust.01/level", 5),
              "/answers/trust.01/level: out_of_range minimum=1 maximum=4");
    EXPECT_EQ(fault("/traits/trust.pioneer.1", "maybe"),
              "/traits/trust.pioneer.1: unknown_value value=maybe allowed=yes, partly, no");
    EXPECT_EQ(fault("/placement/trust", 0), "/placement/trust: out_of_range minimum=1 maximum=4");
    EXPECT_EQ(fault("/targets/trust", "2"), "/targets/trust: wrong_type expected=number");
    EXPECT_EQ(fault("/context/considerations/costs", 1),
              "/context/considerations/costs: wrong_type expected=text");
    EXPECT_EQ(fault("/initiatives/0/aspect", 1), "/initiatives/0/aspect: wrong_type expected=text");
}

// The other way round: a newer version's result, where only the older questionnaire is known.
TEST(OlderVersion, AlsoReadsResultsOfANewerOne) {
    const ResultFile file = read(data_file(result_name), old_housing());
    EXPECT_EQ(lines(file.warnings),
              std::vector<std::string>{
                  "/questionnaire/version: other_questionnaire_version found=2 own=1"});
    const Score scores = score(file.result, old_housing().framework);
    EXPECT_EQ(scores.aspects[2].unanswered, 3);
    EXPECT_FALSE(scores.chain.complete);
}

} // namespace
} // namespace ketenspiegel
