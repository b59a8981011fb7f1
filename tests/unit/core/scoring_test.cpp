#include "core/embedded.hpp"
#include "core/questionnaire.hpp"
#include "core/result_file.hpp"
#include "core/scoring.hpp"
#include "unit/core/support/questionnaires.hpp"
#include "unit/core/support/results.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace ketenspiegel {
namespace {

using test::answer;
using test::answer_counts;
using test::AspectShape;
using Forms = std::vector<Form>;

constexpr double half_a_millionth = 5e-7;

/// A questionnaire of so many aspects of eight points, and a result in its shape.
struct Rated {
    explicit Rated(std::size_t aspects = 5) {
        std::vector<AspectShape> shapes;
        for (std::size_t i = 0; i < aspects; ++i) {
            shapes.push_back({.id = std::string(1, static_cast<char>('a' + i)), .points = 8});
        }
        framework = test::make_framework(shapes);
        result = test::empty_typed_result(framework);
    }

    /// Rates all eight points of an aspect alike.
    void rate(std::size_t aspect, int level) {
        answer(result, framework, aspect, {level, level, level, level, level, level, level, level});
    }

    Score score() const { return ketenspiegel::score(result, framework); }
    AspectScore first() const { return score().aspects[0]; }

    Framework framework;
    Result result;
};

TEST(AspectScore, CountsWhatWasAnswered) {
    Rated one;
    answer(one.result, one.framework, 0, {1, 2, 4, 0, -1, -1, -2});
    const AspectScore score = one.first();
    EXPECT_EQ(score.rated, 3);
    EXPECT_EQ(score.unknown, 1);
    EXPECT_EQ(score.not_applicable, 2);
    EXPECT_EQ(score.unanswered, 2) << "the one with a comment only, and the one without anything";
    EXPECT_DOUBLE_EQ(score.coverage.value(), 3.0 / 6);
}

TEST(AspectScore, HasNoCoverageWhenNothingApplies) {
    Rated one;
    one.rate(0, -1);
    const AspectScore score = one.first();
    EXPECT_EQ(score.coverage, std::nullopt);
    EXPECT_FALSE(score.sufficient);
    EXPECT_FALSE(score.blind_spot);
}

TEST(AspectScore, IsSufficientFromThreeRatedAndHalfCovered) {
    Rated one;
    answer(one.result, one.framework, 0, {2, 2, 2});
    EXPECT_FALSE(one.first().sufficient) << "three of eight";
    answer(one.result, one.framework, 0, {2, 2, 2, 0, 0, 0, -1, -1});
    EXPECT_TRUE(one.first().sufficient) << "three of six";
    answer(one.result, one.framework, 0, {2, 2, -1, -1, -1, -1, -1, -1});
    EXPECT_FALSE(one.first().sufficient) << "two of two";
    EXPECT_EQ(one.first().profile.has_value(), false);
}

TEST(AspectScore, HasABlindSpotFromAQuarterNotKnown) {
    Rated one;
    answer(one.result, one.framework, 0, {2, 2, 2, 2, 2, 2, 2, 0});
    EXPECT_FALSE(one.first().blind_spot) << "one of eight";
    answer(one.result, one.framework, 0, {2, 2, 2, 2, 2, 2, 0, 0});
    EXPECT_TRUE(one.first().blind_spot) << "two of eight";
    answer(one.result, one.framework, 0, {2, 2, 2, -1, -1, -1, -1, 0});
    EXPECT_TRUE(one.first().blind_spot) << "one of four";
    answer(one.result, one.framework, 0, {0, 0, 0, 0, 0, 0, 0, 0});
    EXPECT_TRUE(one.first().blind_spot) << "without a verdict too";
    EXPECT_FALSE(one.first().sufficient);
}

TEST(AspectScore, HasMeanSharesAndForms) {
    Rated one;
    answer(one.result, one.framework, 0, {1, 2, 2, 2, 2, 3, 3, 4});
    const Profile profile = one.first().profile.value();
    EXPECT_DOUBLE_EQ(profile.mean, 19.0 / 8);
    EXPECT_EQ(profile.shares, (Shares{0.125, 0.5, 0.25, 0.125}));
    EXPECT_EQ(profile.dominant, Form::process);
    EXPECT_EQ(profile.elements, (Forms{Form::system, Form::chain}));
    EXPECT_EQ(profile.remnants, (Forms{Form::pioneer}));
}

TEST(AspectScore, CountsAFourAsThreeWithoutPrivatePartners) {
    Rated one;
    one.rate(0, 4);
    one.result.placement[0] = 4;
    one.result.targets[0] = 4;
    one.result.scope.private_partners = false;
    const AspectScore score = one.first();
    EXPECT_EQ(score.profile->mean, 3);
    EXPECT_EQ(score.profile->dominant, Form::system);
    EXPECT_EQ(score.placement, 3);
    EXPECT_EQ(score.target, 3);
    EXPECT_EQ(score.placement_difference, 0);
    EXPECT_EQ(score.gap, 0);
    EXPECT_TRUE(one.score().agenda.empty());
}

TEST(AspectScore, MirrorsTraitsAndPlacement) {
    Rated one;
    const auto& cell = one.framework.aspects[0].traits;
    one.result.traits[cell[0][0]] = Recognition::partly;
    one.result.traits[cell[1][0]] = Recognition::yes;
    one.result.traits[cell[2][0]] = Recognition::no;
    one.result.placement[0] = 3;
    AspectScore score = one.first();
    EXPECT_EQ(score.traits[0], 0.5);
    EXPECT_EQ(score.traits[1], 1);
    EXPECT_EQ(score.traits[2], 0);
    EXPECT_EQ(score.traits[3], std::nullopt);
    EXPECT_EQ(score.placement, 3);
    EXPECT_EQ(score.placement_difference, std::nullopt) << "without a mean";
    one.rate(0, 2);
    EXPECT_EQ(one.first().placement_difference, 1);
}

TEST(AspectScore, MeansTheAnsweredTraitsOfACell) {
    Rated one;
    one.framework = test::make_framework({{"a", 3, {0, 3, 1, 1}}});
    one.result = test::empty_typed_result(one.framework);
    const auto& cell = one.framework.aspects[0].traits[1];
    one.result.traits[cell[0]] = Recognition::yes;
    one.result.traits[cell[2]] = Recognition::partly;
    EXPECT_EQ(one.first().traits[1], 0.75);
    EXPECT_EQ(one.first().traits[0], std::nullopt) << "a cell without traits";
}

TEST(ChainScore, NeedsThreeOfFiveAspects) {
    Rated one;
    one.rate(0, 2);
    one.rate(1, 3);
    EXPECT_FALSE(one.score().chain.sufficient);
    EXPECT_EQ(one.score().chain.floor, std::nullopt);
    EXPECT_EQ(one.score().chain.spread, std::nullopt);
    EXPECT_EQ(one.score().chain.balance, std::nullopt);
    EXPECT_EQ(one.score().aspects[0].deviation, std::nullopt);
    EXPECT_EQ(one.score().aspects[0].standing, std::nullopt);
    one.rate(4, 3);
    EXPECT_TRUE(one.score().chain.sufficient);
    EXPECT_FALSE(one.score().chain.complete);
    one.rate(2, 3);
    one.rate(3, 3);
    EXPECT_TRUE(one.score().chain.complete);
}

TEST(ChainScore, WeighsEveryAspectTheSame) {
    Rated one;
    one.framework = test::make_framework({{"a", 20}, {"b", 4}});
    one.result = test::empty_typed_result(one.framework);
    answer_counts(one.result, one.framework, 0, {0, 20, 0, 0});
    answer_counts(one.result, one.framework, 1, {0, 0, 0, 4});
    const ChainScore chain = one.score().chain;
    EXPECT_EQ(chain.profile->mean, 3);
    EXPECT_EQ(chain.profile->shares, (Shares{0, 0.5, 0, 0.5}));
    EXPECT_EQ(chain.profile->dominant, Form::process) << "the lower of equals";
    EXPECT_EQ(chain.profile->elements, (Forms{Form::chain}));
    EXPECT_EQ(chain.floor, Form::process);
    EXPECT_EQ(chain.spread, 2);
    EXPECT_EQ(chain.balance, Balance::unbalanced);
}

TEST(ChainScore, HoldsAspectsAgainstItsMean) {
    Rated one(2);
    one.rate(0, 2);
    one.rate(1, 3);
    const Score score = one.score();
    EXPECT_EQ(score.aspects[0].deviation, -0.5);
    EXPECT_EQ(score.aspects[0].standing, Standing::lagging);
    EXPECT_EQ(score.aspects[1].standing, Standing::leading);
    EXPECT_EQ(score.chain.balance, Balance::uneven);
}

TEST(Targets, AreTheRespondentsOwnElseTheDesiredForm) {
    Rated one(2);
    one.rate(0, 2);
    one.rate(1, 3);
    EXPECT_EQ(one.first().target, std::nullopt);
    EXPECT_EQ(one.first().gap, std::nullopt);
    EXPECT_EQ(one.score().attainment, std::nullopt);
    one.result.targets[0] = 4;
    EXPECT_EQ(one.first().target, 4);
    EXPECT_EQ(one.score().aspects[1].target, std::nullopt);
    EXPECT_EQ(one.score().attainment, 0.5) << "only the aspect that has both";
    one.result.context.factors = {2, 2, 2, 2};
    EXPECT_EQ(one.first().target, 4);
    EXPECT_EQ(one.score().aspects[1].target, 2);
    EXPECT_EQ(one.score().aspects[1].gap, 0) << "a surplus is no negative gap";
    EXPECT_DOUBLE_EQ(one.score().attainment.value(), (2.0 + 2.0) / 6)
        << "a surplus never pays for a gap elsewhere";
}

TEST(Targets, AreThereWithoutAVerdict) {
    Rated one(2);
    answer(one.result, one.framework, 0, {1});
    one.result.targets[0] = 3;
    EXPECT_EQ(one.first().target, 3);
    EXPECT_EQ(one.first().gap, std::nullopt);
    EXPECT_EQ(one.score().agenda.size(), 1U) << "a rated point below its target";
}

TEST(Agenda, IsOrderedByGapObstacleMeanAndQuestionnaire) {
    Rated one(3);
    answer(one.result, one.framework, 0, {3, 3, 3, 2, 2, 1, 4, 4}); // mean 2.75
    answer(one.result, one.framework, 1, {2, 2, 2, 2, 2, 2, 1, 3}); // mean 2
    answer(one.result, one.framework, 2, {1, 2});                   // no verdict
    for (auto& target : one.result.targets) target = 3;
    one.result.answers[3].mark = Mark::strength; // a.04
    one.result.answers[4].mark = Mark::obstacle; // a.05
    std::vector<std::string> order;
    for (const AgendaRow& row : one.score().agenda) {
        order.push_back(one.framework.points[row.point].id);
        EXPECT_EQ(row.target, 3);
        EXPECT_EQ(row.gap, row.target - row.level);
    }
    EXPECT_EQ(order, (std::vector<std::string>{"b.07", "a.06", "c.01", "a.05", "b.01", "b.02",
                                               "b.03", "b.04", "b.05", "b.06", "a.04", "c.02"}));
}

TEST(Agenda, KeepsQuestionnaireOrderBetweenEqualMeans) {
    Rated one(2);
    answer(one.result, one.framework, 0, {3, 3, 3, 3, 3, 3, 3, 2});
    answer(one.result, one.framework, 1, {2, 3, 3, 3, 3, 3, 3, 3});
    one.result.targets = {3, 3};
    const auto agenda = one.score().agenda;
    ASSERT_EQ(agenda.size(), 2U);
    EXPECT_EQ(one.framework.points[agenda[0].point].id, "a.08");
}

TEST(Desired, IsScoredFromContextAndScope) {
    Rated one(2);
    one.rate(0, 2);
    one.rate(1, 2);
    one.result.context.factors = {4, 4, std::nullopt, 3};
    one.result.scope.private_partners = false;
    const Desired desired = one.score().desired;
    EXPECT_EQ(desired.need, 4);
    EXPECT_EQ(desired.form, Form::system);
    EXPECT_EQ(desired.limited_by, std::vector{Limit::private_partners});
    EXPECT_EQ(desired.scenario, Scenario::develop);
    one.result.answers.assign(one.result.answers.size(), Answer{});
    EXPECT_EQ(one.score().desired.scenario, std::nullopt);
}

// --- The practice in the report: counts and outcome as the scoring document has them -------------

Score practice(const Framework& framework) {
    Result result = test::empty_typed_result(framework);
    answer_counts(result, framework, 0, {1, 10, 3, 1});
    answer_counts(result, framework, 1, {0, 5, 12, 5});
    answer_counts(result, framework, 2, {2, 8, 2, 1});
    answer_counts(result, framework, 3, {0, 3, 2, 1});
    answer_counts(result, framework, 4, {1, 11, 4, 1});
    result.context.factors = {3, 3, 3, 2};
    return score(result, framework);
}

void expect_practice(const Score& score) {
    const Profile& chain = score.chain.profile.value();
    EXPECT_NEAR(chain.mean, 2.476259, half_a_millionth);
    EXPECT_NEAR(chain.shares[0], 0.055867, half_a_millionth);
    EXPECT_NEAR(chain.shares[1], 0.531277, half_a_millionth);
    EXPECT_NEAR(chain.shares[2], 0.293586, half_a_millionth);
    EXPECT_NEAR(chain.shares[3], 0.119271, half_a_millionth);
    EXPECT_EQ(chain.dominant, Form::process);
    EXPECT_EQ(chain.elements, (Forms{Form::system, Form::chain}));
    EXPECT_TRUE(chain.remnants.empty());
    EXPECT_EQ(score.chain.floor, Form::process);
    EXPECT_NEAR(score.chain.spread.value(), 0.846154, half_a_millionth);
    EXPECT_EQ(score.chain.balance, Balance::uneven);
    EXPECT_TRUE(score.chain.complete);
    for (std::size_t i = 0; i < score.aspects.size(); ++i) {
        const bool governance = i == 1;
        EXPECT_EQ(score.aspects[i].profile->dominant, governance ? Form::system : Form::process);
        EXPECT_EQ(score.aspects[i].standing, governance ? Standing::leading : Standing::level);
    }
    EXPECT_EQ(score.desired.form, Form::system);
    EXPECT_EQ(score.desired.limited_by, std::vector{Limit::readiness});
    EXPECT_EQ(score.desired.scenario, Scenario::develop);
    EXPECT_NEAR(score.attainment.value(), 0.825420, half_a_millionth);
    EXPECT_EQ(score.agenda.size(), 41U);
}

TEST(Practice, ComesOutAsTheReportConcludes) {
    expect_practice(practice(builtin_questionnaire().framework));
}

TEST(Practice, IsTheEmbeddedExample) {
    const Framework& framework = builtin_questionnaire().framework;
    const auto example = read_result(embedded_example(), framework);
    ASSERT_TRUE(example.has_value());
    expect_practice(score(example->result, framework));
}

// --- The document --------------------------------------------------------------------------------

std::string document_keys(const Json& object) {
    std::string names;
    for (const auto& [key, value] : object.items()) names += (names.empty() ? "" : " ") + key;
    return names;
}

TEST(ScoreDocument, HasEveryFieldWithoutAVerdict) {
    const Rated one(1);
    const Json document = score_document(one.score(), one.framework);
    EXPECT_EQ(document_keys(document), "format version aspects chain desired attainment agenda");
    EXPECT_EQ(document["aspects"]["a"].dump(),
              R"({"rated":0,"unknown":0,"not_applicable":0,"unanswered":8,"coverage":0.0,)"
              R"("sufficient":false,"blind_spot":false,"mean":null,"shares":null,)"
              R"("dominant":null,"elements":[],"remnants":[],"deviation":null,)"
              R"("standing":null,"target":null,"gap":null,"placement":null,)"
              R"("placement_difference":null,)"
              R"("traits":{"pioneer":null,"process":null,"system":null,"chain":null}})");
    EXPECT_EQ(document["chain"].dump(),
              R"({"sufficient":false,"complete":false,"mean":null,"shares":null,)"
              R"("dominant":null,"elements":[],"remnants":[],"floor":null,"spread":null,)"
              R"("balance":null})");
    EXPECT_EQ(document["desired"].dump(),
              R"({"need":null,"form":null,"limited_by":[],"scenario":null})");
    EXPECT_TRUE(document["attainment"].is_null());
    EXPECT_EQ(document["agenda"].dump(), "[]");
}

TEST(ScoreDocument, SpellsVerdictsAsIds) {
    const Framework& framework = builtin_questionnaire().framework;
    const Json document = score_document(practice(framework), framework);
    EXPECT_EQ(document["format"], "ketenspiegel-score");
    EXPECT_EQ(document_keys(document["aspects"]), "ambition governance control resources culture");
    EXPECT_EQ(document["chain"]["dominant"], "process");
    EXPECT_EQ(document["chain"]["elements"], Json({"system", "chain"}));
    EXPECT_EQ(document["chain"]["balance"], "uneven");
    EXPECT_EQ(document["aspects"]["governance"]["standing"], "leading");
    EXPECT_EQ(document["aspects"]["governance"]["target"], 3);
    EXPECT_EQ(document["desired"].dump(),
              R"({"need":3.0,"form":"system","limited_by":["readiness"],"scenario":"develop"})");
    EXPECT_EQ(document["agenda"][0].dump(),
              R"({"point":"control.01","level":1,"target":3,"gap":2,"mark":null})");
}

} // namespace
} // namespace ketenspiegel
