#include "core/group.hpp"
#include "core/organisation_key.hpp"
#include "core/questionnaire.hpp"
#include "core/scoring.hpp"
#include "unit/core/support/groups.hpp"
#include "unit/core/support/results.hpp"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace ketenspiegel {
namespace {

using test::answer;
using test::answer_counts;
using test::GroupCase;

constexpr double six_decimals = 1e-6; // the vectors have six decimals, some of them cut off

std::vector<std::string> names(const Group& group, const std::vector<std::size_t>& shown) {
    std::vector<std::string> all;
    for (const std::size_t i : shown) all.push_back(group.shown[i].name.name);
    return all;
}

std::vector<std::string> point_ids(const GroupCase& one, const std::vector<std::size_t>& points) {
    std::vector<std::string> ids;
    for (const std::size_t point : points) ids.push_back(one.framework.points[point].id);
    return ids;
}

using Names = std::vector<std::string>;

TEST(Aggregate, OfOneResultIsItsScore) {
    const Framework& framework = builtin_questionnaire().framework;
    test::Random random(7);
    for (int i = 0; i < 50; ++i) {
        GroupCase one;
        one.framework = framework;
        Result& result = one.add("A");
        const std::string id = result.id;
        result = test::random_result(framework, random);
        result.id = id;
        result.context.factors = {1 + random.below(4), 1 + random.below(4), std::nullopt,
                                  1 + random.below(4)};
        const Score score = ketenspiegel::score(result, framework);
        const Group group = one.aggregate();
        ASSERT_EQ(group.aspects.size(), score.aspects.size());
        for (std::size_t k = 0; k < group.aspects.size(); ++k) {
            const GroupAspect& found = group.aspects[k];
            const AspectScore& expected = score.aspects[k];
            ASSERT_EQ(found.profile.has_value(), expected.profile.has_value());
            EXPECT_EQ(found.standing, expected.standing);
            EXPECT_EQ(found.deviation, expected.deviation);
            EXPECT_EQ(found.target, expected.target);
            EXPECT_EQ(found.gap, expected.gap);
            if (!found.profile) continue;
            EXPECT_EQ(found.profile->mean, expected.profile->mean);
            EXPECT_EQ(found.profile->shares, expected.profile->shares);
            EXPECT_EQ(found.profile->elements, expected.profile->elements);
        }
        ASSERT_EQ(group.chain.profile.has_value(), score.chain.profile.has_value());
        if (group.chain.profile) {
            EXPECT_EQ(group.chain.profile->mean, score.chain.profile->mean);
            EXPECT_EQ(group.chain.floor, score.chain.floor);
            EXPECT_EQ(group.chain.spread, score.chain.spread);
            EXPECT_EQ(group.chain.balance, score.chain.balance);
        }
        EXPECT_EQ(group.desired.need, score.desired.need);
        EXPECT_EQ(group.desired.form, score.desired.form);
        EXPECT_EQ(group.desired.scenario, score.desired.scenario);
        EXPECT_EQ(group.attainment, score.attainment);
    }
}

TEST(Aggregate, LetsOrganisationsWeighTheSame) {
    GroupCase one;
    for (int i = 0; i < 9; ++i) one.add_rated("Large", 4);
    one.add_rated("Small", 1);
    one.add_rated("small", 2);
    const Group group = one.aggregate();
    EXPECT_EQ(group.results, 11);
    EXPECT_EQ(group.organisations, 2);
    EXPECT_EQ(group.aspects[0].organisations, 2);
    EXPECT_EQ(group.aspects[0].profile->mean, 2.75) << "the mean of 4 and 1.5";
    EXPECT_EQ(group.aspects[0].profile->shares, (Shares{0.25, 0.25, 0, 0.5}));
    EXPECT_EQ(group.aspects[0].profile->dominant, Form::chain);
    EXPECT_EQ(group.chain.profile->mean, 2.75);
    EXPECT_EQ(group.points[0].mean, 2.75);
    EXPECT_EQ(group.points[0].counts, (LevelCounts{1, 1, 0, 9})) << "every result counts here";
    ASSERT_EQ(group.shown.size(), 2U);
    EXPECT_EQ(group.shown[1].name.name, "Small");
    EXPECT_EQ(group.shown[1].results, 2);
    EXPECT_EQ(group.shown[1].aspects[0].figures->mean, 1.5);
}

TEST(Aggregate, LeavesInsufficientAspectsOut) {
    GroupCase one; // four points per aspect
    answer(one.add("A"), one.framework, 0, {4, 4});
    answer(one.add("A"), one.framework, 0, {2, 2, 2});
    answer(one.add("B"), one.framework, 0, {1, 1});
    const Group group = one.aggregate();
    EXPECT_EQ(group.aspects[0].organisations, 1) << "B has no result that suffices";
    EXPECT_EQ(group.aspects[0].profile->mean, 2);
    EXPECT_EQ(group.shown[0].aspects[0].results, 1);
    EXPECT_EQ(group.shown[1].aspects[0].results, 0);
    EXPECT_FALSE(group.shown[1].aspects[0].figures.has_value());
    EXPECT_FALSE(group.aspects[1].profile.has_value());
    EXPECT_FALSE(group.chain.sufficient) << "one aspect of two";
    EXPECT_EQ(group.aspects[0].standing, std::nullopt);
    EXPECT_EQ(group.points[0].mean, (3.0 + 1.0) / 2) << "points need no sufficient aspect";
    EXPECT_EQ(group.points[3].mean, std::nullopt);
}

TEST(Aggregate, CountsPointsOverAllResults) {
    GroupCase one;
    answer(one.add("A"), one.framework, 0, {1, 0, -1, -2});
    answer(one.add("A"), one.framework, 0, {4, 2, -1, -2});
    answer(one.add("B"), one.framework, 0, {2, 0, 3, -2});
    one.results[0].answers[0].mark = Mark::strength;
    one.results[1].answers[0].mark = Mark::strength;
    one.results[2].answers[0].mark = Mark::obstacle;
    one.results[0].answers[3].mark = Mark::obstacle;
    one.results[2].scope.private_partners = false;
    const Group group = one.aggregate();
    EXPECT_EQ(group.private_partners, 2);
    EXPECT_EQ(group.points[0].counts, (LevelCounts{1, 1, 0, 1}));
    EXPECT_EQ(group.points[0].rated, 3);
    EXPECT_EQ(group.points[0].mean, (2.5 + 2) / 2);
    EXPECT_EQ(group.points[0].strength, 2);
    EXPECT_EQ(group.points[0].obstacle, 1);
    EXPECT_EQ(group.points[1].unknown, 2);
    EXPECT_EQ(group.points[1].rated, 1);
    EXPECT_EQ(group.points[2].not_applicable, 2);
    EXPECT_EQ(group.points[3].rated, 0);
    EXPECT_EQ(group.points[3].obstacle, 1);
}

TEST(Aggregate, SetsConsensusBesideTheFigures) {
    GroupCase one;
    one.add_rated("A", 2);
    const Group without = one.aggregate();
    one.add_rated("A", 4, RespondentKind::consensus);
    one.add_rated("B", 4, RespondentKind::consensus);
    const Group with = one.aggregate();
    EXPECT_EQ(with.consensus_results, 2);
    EXPECT_EQ(with.results, 1);
    EXPECT_EQ(with.organisations, 1);
    EXPECT_EQ(with.chain.profile->mean, without.chain.profile->mean);
    EXPECT_EQ(with.points[0].counts, without.points[0].counts);
    EXPECT_EQ(with.private_partners, 1);
}

TEST(Aggregate, OfNothingHasNoFigures) {
    const Group group = GroupCase().aggregate(3);
    EXPECT_EQ(group.results, 0);
    EXPECT_FALSE(group.is_protected);
    ASSERT_EQ(group.aspects.size(), 2U);
    EXPECT_FALSE(group.aspects[0].profile.has_value());
    EXPECT_EQ(group.points[0].priority, std::nullopt);
    EXPECT_EQ(group.desired.form, std::nullopt);
}

// --- What is wanted
// -------------------------------------------------------------------------------

TEST(GroupTargets, AreMeansOfMeans) {
    GroupCase one;
    one.add_rated("A", 2).targets = {3, 4};
    one.add_rated("A", 2).targets = {2, std::nullopt};
    one.add_rated("B", 4).targets = {1, std::nullopt};
    one.add_rated("C", 1);
    const Group group = one.aggregate();
    EXPECT_EQ(group.aspects[0].target, (2.5 + 1) / 2);
    EXPECT_EQ(group.aspects[1].target, 4);
    const double mean = (2.0 + 4 + 1) / 3;
    EXPECT_EQ(group.aspects[0].gap, 0);
    EXPECT_EQ(group.aspects[1].gap, 4 - mean);
    EXPECT_DOUBLE_EQ(group.attainment.value(), (1.75 + mean) / (1.75 + 4));
}

TEST(GroupTargets, FollowEachResultsOwnContext) {
    GroupCase one;
    one.add("A").context.factors = {4, 4, 4, 4};
    one.add("B").context.factors = {2, 2, 2, 2};
    Result& third = one.add("B");
    third.context.factors = {4, 4, 4, 4};
    third.scope.private_partners = false;
    EXPECT_EQ(one.aggregate().aspects[0].target, (4 + 2.5) / 2);
}

struct NeedVector {
    std::array<int, 3> context; ///< of the first organisation
    std::array<int, 3> other;   ///< of the second
    double need;
    Form form;
    Form public_only;
};

TEST(GroupDesired, MatchesTheVectors) {
    for (const auto& [context, other, need, form, public_only] :
         {NeedVector{{2, 2, 2}, {3, 3, 3}, 2.5, Form::process, Form::process},
          NeedVector{{2, 3, 3}, {2, 3, 3}, 2.67, Form::system, Form::system},
          NeedVector{{3, 3, 3}, {4, 4, 4}, 3.5, Form::system, Form::system},
          NeedVector{{4, 4, 4}, {4, 4, 4}, 4, Form::chain, Form::system}}) {
        GroupCase one;
        one.add("A").context.factors = {context[0], context[1], context[2], 4};
        one.add("B").context.factors = {other[0], other[1], other[2], 4};
        const Desired desired = one.aggregate().desired;
        EXPECT_NEAR(desired.need.value(), need, 0.005);
        EXPECT_EQ(desired.form, form);
        EXPECT_TRUE(desired.limited_by.empty());
        for (Result& result : one.results) result.scope.private_partners = false;
        const Desired without = one.aggregate().desired;
        EXPECT_EQ(without.form, public_only);
        EXPECT_EQ(without.limited_by.empty(), form == public_only);
    }
}

TEST(GroupDesired, AveragesOrganisationsFirst) {
    GroupCase one;
    one.add("A").context.factors = {4, 4, 4, 1};
    one.add("A").context.factors = {4, 4, std::nullopt, 1};
    one.add("B").context.factors = {1, 1, 1, 4};
    const Desired desired = one.aggregate().desired;
    EXPECT_EQ(desired.need, 2.5) << "and not 3";
    EXPECT_EQ(desired.form, Form::process);
    EXPECT_TRUE(desired.limited_by.empty()) << "a readiness of 2.5 suffices for process";
}

TEST(GroupDesired, IsLimitedOnlyWhereNoneHasPrivatePartners) {
    GroupCase one;
    one.add("A").context.factors = {4, 4, 4, 3};
    one.add("B").context.factors = {4, 4, 4, 3};
    one.results[0].scope.private_partners = false;
    EXPECT_EQ(one.aggregate().desired.form, Form::chain);
    EXPECT_EQ(one.aggregate().desired.limited_by, std::vector{Limit::readiness});
    one.results[1].scope.private_partners = false;
    EXPECT_EQ(one.aggregate().desired.form, Form::system);
    EXPECT_EQ(one.aggregate().desired.limited_by, std::vector{Limit::private_partners});
}

TEST(GroupTargets, AreReachedByPoints) {
    GroupCase one;
    answer(one.add("A"), one.framework, 0, {2, 3, 2, 0});
    answer(one.add("B"), one.framework, 0, {3, 2, 2, 0});
    answer(one.add("C"), one.framework, 1, {4, 4, 4, 4}); // no target
    one.results[0].targets[0] = 3;
    one.results[1].targets[0] = 2;
    EXPECT_EQ(point_ids(one, one.aggregate().reached), (Names{"a.01", "a.02"}));
}

// --- Agreement and agenda
// -------------------------------------------------------------------------

/// One result per level, on the first point; each of an organisation of its own.
GroupPoint rated(std::initializer_list<int> levels) {
    GroupCase one;
    for (const int level : levels) {
        answer(one.add("org " + std::to_string(one.results.size())), one.framework, 0, {level});
    }
    return one.aggregate().points[0];
}

TEST(GroupAgreement, MatchesTheVectors) {
    const auto expect = [](std::initializer_list<int> levels, double rwg, double consensus,
                           Agreement agreement) {
        const GroupPoint point = rated(levels);
        EXPECT_NEAR(point.agreement.rwg.value(), rwg, six_decimals);
        EXPECT_NEAR(point.agreement.consensus.value(), consensus, six_decimals);
        EXPECT_EQ(point.agreement.agreement, agreement);
        EXPECT_NEAR(point.priority.value(), 1 - consensus, six_decimals) << "there is no target";
    };
    expect({2, 2, 3, 3}, 0.733333, 0.736966, Agreement::too_few);
    expect({1, 1, 4, 4}, 0, 0, Agreement::too_few);
    expect({1, 2, 3, 4}, 0, 0.368483, Agreement::too_few);
    expect({1, 3, 3, 3, 3}, 0.360000, 0.614932, Agreement::too_few);
    expect({2, 2, 2, 2, 3, 3, 3, 1}, 0.600000, 0.684394, Agreement::moderate);
}

TEST(GroupAgreement, NeedsTwoRatings) {
    const GroupPoint point = rated({3, 0, -1});
    EXPECT_EQ(point.rated, 1);
    EXPECT_EQ(point.agreement.rwg, std::nullopt);
    EXPECT_EQ(point.agreement.consensus, std::nullopt);
    EXPECT_EQ(point.priority, std::nullopt);
}

TEST(GroupAgreement, IsOverResultsNotOrganisations) {
    GroupCase one;
    for (int i = 0; i < 9; ++i) answer(one.add("A"), one.framework, 0, {3});
    answer(one.add("B"), one.framework, 0, {2});
    const GroupPoint point = one.aggregate().points[0];
    EXPECT_EQ(point.agreement.consensus, consensus({0, 1, 9, 0}));
    EXPECT_EQ(point.mean, 2.5);
}

TEST(GroupAgenda, PutsDifferenceAndDistanceFirst) {
    GroupCase one({{"a", 4}, {"b", 4}});
    answer(one.add("A"), one.framework, 0, {2, 3, 2, 3});
    answer(one.add("B"), one.framework, 0, {3, 4, 2, 4});
    answer(one.results[0], one.framework, 1, {1, 2});
    answer(one.results[1], one.framework, 1, {4, 3});
    for (Result& result : one.results) result.targets[0] = 4;
    const Group group = one.aggregate();
    EXPECT_DOUBLE_EQ(group.points[0].priority.value(), (1 - *consensus({0, 1, 1, 0})) * (1 + 1.5));
    EXPECT_DOUBLE_EQ(group.points[1].priority.value(), (1 - *consensus({0, 0, 1, 1})) * (1 + 0.5));
    EXPECT_EQ(group.points[2].priority, 0) << "they agree";
    EXPECT_DOUBLE_EQ(group.points[4].priority.value(), 1);
    // Equals in questionnaire order: a.02 and a.04; agreement and lone ratings left out.
    EXPECT_EQ(point_ids(one, group.agenda), (Names{"b.01", "a.01", "a.02", "a.04", "b.02"}));
}

TEST(GroupAgenda, CountsNoSurplus) {
    GroupCase one;
    answer(one.add("A"), one.framework, 0, {3});
    answer(one.add("B"), one.framework, 0, {4});
    for (Result& result : one.results) result.targets[0] = 1;
    const GroupPoint point = one.aggregate().points[0];
    EXPECT_DOUBLE_EQ(point.priority.value(), 1 - *point.agreement.consensus);
}

// --- Who sees what
// --------------------------------------------------------------------------------

TEST(PerceptionGap, IsBetweenShownOrganisations) {
    GroupCase one;
    one.add_rated("A", 3, RespondentKind::organisation);
    for (int i = 0; i < 3; ++i) one.add_rated("B", 2);
    for (const char* hidden : {"C", "D", "E"}) one.add_rated(hidden, 4);
    EXPECT_EQ(one.aggregate(3).aspects[0].perception_gap, 1) << "4 is said by hidden ones only";
    EXPECT_EQ(one.aggregate(1).aspects[0].perception_gap, 2);
    EXPECT_EQ(one.aggregate(4).aspects[0].perception_gap, std::nullopt) << "A alone is shown";
}

TEST(PerceptionGap, NeedsTwoMeans) {
    GroupCase one;
    one.add_rated("A", 3);
    one.rate(one.add("B"), 1, 1);
    EXPECT_EQ(one.aggregate().aspects[0].perception_gap, std::nullopt);
    EXPECT_EQ(one.aggregate().aspects[1].perception_gap, 2);
}

TEST(RoleGap, IsBetweenPlainMeansOfRoles) {
    GroupCase one; // roles: policy, other
    const auto add = [&](const char* organisation, const char* role, int level) {
        one.add_rated(organisation, level).respondent.role = role;
    };
    for (const int level : {4, 4, 1}) add(level == 1 ? "B" : "A", "policy", level);
    add("A", "other", 1);
    add("B", "other", 1);
    add("C", "", 4);
    EXPECT_EQ(one.aggregate(3).aspects[0].role_gap, std::nullopt) << "two of one role";
    EXPECT_EQ(one.aggregate(2).aspects[0].role_gap, 3.0 - 1) << "organisations play no part";
    add("C", "other", 4);
    EXPECT_EQ(one.aggregate(3).aspects[0].role_gap, 3.0 - 2);
}

TEST(Sensitivity, NamesWhoDecidesTheForm) {
    GroupCase one;
    one.add_rated("A", 3, RespondentKind::organisation);
    one.add_rated("B", 3, RespondentKind::organisation);
    one.add_rated("C", 2, RespondentKind::organisation);
    one.add_rated("D", 1, RespondentKind::organisation);
    const Group group = one.aggregate(3);
    EXPECT_EQ(group.chain.profile->dominant, Form::system);
    EXPECT_EQ(names(group, group.sensitivity), (Names{"A", "B"}))
        << "without one of them pioneer is as large, and lower";
    one.add_rated("E", 3, RespondentKind::organisation);
    EXPECT_TRUE(one.aggregate(3).sensitivity.empty());
}

TEST(Sensitivity, DoesNotCountLosingTheVerdict) {
    GroupCase one;
    one.add_rated("A", 3);
    EXPECT_TRUE(one.aggregate().sensitivity.empty());
}

Group aggregate_files(const std::vector<test::GroupFile>& files, const Framework& framework) {
    GroupSummary summary;
    for (const test::GroupFile& file : files) summary.add(file.result, file.digest, framework);
    return aggregate(summary, {}, framework, 1);
}

// The shortcut gives what the long way gives: the group without the organisation's results.
TEST(Sensitivity, IsThatOfTheGroupWithoutIt) {
    const Framework& framework = builtin_questionnaire().framework;
    test::Random random(11);
    std::size_t named = 0;
    for (int i = 0; i < 40; ++i) {
        auto files = test::random_group(framework, 14, random);
        for (std::size_t k = 0; k < files.size(); ++k) {
            files[k].result.id = test::uuid(static_cast<int>(k)); // none supersedes another
        }
        const Group group = aggregate_files(files, framework);
        if (!group.chain.profile) continue;
        Names expected;
        for (const GroupOrganisation& one : group.shown) {
            auto others = files;
            std::erase_if(others, [&](const test::GroupFile& file) {
                return organisation_key(file.result.respondent.organisation) == one.key;
            });
            const Group rest = aggregate_files(others, framework);
            if (rest.chain.profile &&
                rest.chain.profile->dominant != group.chain.profile->dominant) {
                expected.push_back(one.name.name);
            }
        }
        EXPECT_EQ(names(group, group.sensitivity), expected);
        named += expected.size();
    }
    EXPECT_GT(named, 10U) << "or this shows nothing";
}

TEST(ProtectedGroup, ShowsNoFigures) {
    GroupCase one;
    one.add_rated("A", 3);
    one.add_rated("B", 2, RespondentKind::organisation);
    const Group group = one.aggregate(3);
    EXPECT_TRUE(group.is_protected);
    EXPECT_EQ(group.results, 2);
    EXPECT_EQ(group.organisations, 2);
    EXPECT_EQ(group.hidden, 2);
    EXPECT_TRUE(group.shown.empty());
    EXPECT_TRUE(group.aspects.empty());
    EXPECT_TRUE(group.points.empty());
    EXPECT_FALSE(group.chain.profile.has_value());
    EXPECT_FALSE(one.aggregate(2).is_protected);
    one.results[0].respondent.kind = RespondentKind::organisation;
    EXPECT_FALSE(one.aggregate(3).is_protected) << "nobody is hidden";
}

TEST(ProtectedGroup, CountsHiddenOnesInTheChain) {
    GroupCase one;
    for (const char* name : {"A", "B", "C"}) one.add_rated(name, 2);
    const Group group = one.aggregate(3);
    EXPECT_FALSE(group.is_protected);
    EXPECT_EQ(group.hidden, 3);
    EXPECT_TRUE(group.shown.empty());
    EXPECT_EQ(group.chain.profile->mean, 2);
    EXPECT_EQ(group.aspects[0].organisations, 3);
}

// --- The practice in the report, as a group of partners who say the same
// --------------------------

TEST(GroupPractice, ComesOutAsTheReportConcludes) {
    GroupCase one;
    one.framework = builtin_questionnaire().framework;
    for (const char* name : {"A", "B", "C"}) {
        Result& result = one.add(name, RespondentKind::organisation);
        answer_counts(result, one.framework, 0, {1, 10, 3, 1});
        answer_counts(result, one.framework, 1, {0, 5, 12, 5});
        answer_counts(result, one.framework, 2, {2, 8, 2, 1});
        answer_counts(result, one.framework, 3, {0, 3, 2, 1});
        answer_counts(result, one.framework, 4, {1, 11, 4, 1});
        result.context.factors = {3, 3, 3, 2};
    }
    const Group group = one.aggregate(3);
    EXPECT_NEAR(group.chain.profile->mean, 2.476259, six_decimals);
    EXPECT_NEAR(group.chain.spread.value(), 0.846154, six_decimals);
    EXPECT_EQ(group.chain.profile->dominant, Form::process);
    EXPECT_EQ(group.chain.balance, Balance::uneven);
    EXPECT_EQ(group.aspects[1].standing, Standing::leading);
    EXPECT_EQ(group.desired.form, Form::system);
    EXPECT_EQ(group.desired.limited_by, std::vector{Limit::readiness});
    EXPECT_NEAR(group.attainment.value(), 0.825420, six_decimals);
    EXPECT_TRUE(group.agenda.empty()) << "they agree on every point";
    EXPECT_EQ(group.aspects[0].perception_gap, 0);
}

} // namespace
} // namespace ketenspiegel
