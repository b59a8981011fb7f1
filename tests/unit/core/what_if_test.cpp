#include "core/questionnaire.hpp"
#include "core/what_if.hpp"
#include "unit/core/support/every_step.hpp"
#include "unit/core/support/questionnaires.hpp"
#include "unit/core/support/random_results.hpp"
#include "unit/core/support/results.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace ketenspiegel {
namespace {

using test::answer;
using test::make_framework;
using test::Random;
using test::random_result;
using Points = std::vector<std::size_t>;

/// The result with the next step taken on those points.
Result stepped(Result result, const Points& points) {
    for (const std::size_t point : points) {
        result.answers[point].level =
            level_in_scope(*result.answers[point].level, result.scope) + 1;
    }
    return result;
}

/// The points that have a next step.
Points steppable(const Result& result, const Points& among) {
    const int highest = result.scope.private_partners.value() ? 4 : 3;
    Points points;
    std::ranges::copy_if(among, std::back_inserter(points), [&](std::size_t point) {
        const auto& level = result.answers[point].level;
        return level && level_in_scope(*level, result.scope) < highest;
    });
    return points;
}

/// By trying every subset of an aspect's points: how many the smallest that lifts it has.
std::optional<std::size_t> fewest_of_aspect(const Result& result, const Framework& framework,
                                            std::size_t aspect) {
    const auto profile = score(result, framework).aspects[aspect].profile;
    if (!profile) return std::nullopt;
    const Points all = steppable(result, framework.aspects[aspect].points);
    std::optional<std::size_t> fewest;
    for (unsigned subset = 0; subset < (1U << all.size()); ++subset) {
        Points points;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (subset >> i & 1U) points.push_back(all[i]);
        }
        if (fewest && points.size() >= *fewest) continue;
        const Score then = score(stepped(result, points), framework);
        if (then.aspects[aspect].profile->dominant > profile->dominant) fewest = points.size();
    }
    return fewest;
}

/// What holds of any answer: real points, each once, in order, and the figures that scoring gives.
void expect_lifts(const WhatIf& lift, const Result& result, const Framework& framework,
                  Form dominant, const Profile& then) {
    EXPECT_TRUE(std::ranges::is_sorted(lift.points));
    EXPECT_EQ(std::ranges::adjacent_find(lift.points), lift.points.end());
    for (const std::size_t point : lift.points) {
        EXPECT_EQ(steppable(result, {point}).size(), 1U) << framework.points[point].id;
    }
    EXPECT_GT(then.dominant, dominant);
    EXPECT_EQ(lift.form, then.dominant);
    EXPECT_EQ(lift.mean, then.mean);
}

TEST(LiftAspect, NamesTheFewestPoints) {
    const Framework framework = make_framework({{"a", 8}});
    Result result = test::empty_typed_result(framework);
    answer(result, framework, 0, {2, 2, 2, 2, 2, 3, 3, 4});
    const auto lift = lift_aspect(result, score(result, framework), framework, 0);
    ASSERT_TRUE(lift.has_value());
    EXPECT_EQ(lift->form, Form::system);
    EXPECT_EQ(lift->points, (Points{0, 1})) << "3 at level 2 against 4 at level 3";
    EXPECT_EQ(lift->mean, (3 * 2 + 4 * 3 + 4) / 8.0);
}

TEST(LiftAspect, TakesThePointsOfTheAgendaFirst) {
    const Framework framework = make_framework({{"a", 5}});
    Result result = test::empty_typed_result(framework);
    answer(result, framework, 0, {2, 2, 2, 3, 3});
    result.targets[0] = 3;
    result.answers[2].mark = Mark::obstacle;
    const auto lift = lift_aspect(result, score(result, framework), framework, 0);
    ASSERT_TRUE(lift.has_value());
    EXPECT_EQ(lift->points, Points{2});
}

TEST(LiftAspect, NamesNothingWhereNothingLifts) {
    const Framework framework = make_framework({{"a", 4}});
    Result result = test::empty_typed_result(framework);
    EXPECT_FALSE(lift_aspect(result, score(result, framework), framework, 0))
        << "without a verdict";
    answer(result, framework, 0, {4, 4, 4, 4});
    EXPECT_FALSE(lift_aspect(result, score(result, framework), framework, 0)) << "at the top";
    result.scope.private_partners = false;
    EXPECT_FALSE(lift_aspect(result, score(result, framework), framework, 0))
        << "system-oriented is the top without private partners";
    answer(result, framework, 0, {2, 2, 2, 2});
    EXPECT_EQ(lift_aspect(result, score(result, framework), framework, 0)->points.size(), 3U);
}

TEST(LiftAspect, EqualsTryingEverySubset) {
    Random random(1);
    int lifted = 0;
    for (int n = 0; n < 600; ++n) {
        const Framework framework = make_framework({{"a", 3 + random.below(6)}});
        const Result result = random_result(framework, random);
        const Score now = score(result, framework);
        const auto expected = fewest_of_aspect(result, framework, 0);
        const auto lift = lift_aspect(result, now, framework, 0);
        ASSERT_EQ(lift.has_value(), expected.has_value()) << n;
        if (!lift) continue;
        ++lifted;
        ASSERT_EQ(lift->points.size(), *expected) << n;
        const Score then = score(stepped(result, lift->points), framework);
        expect_lifts(*lift, result, framework, now.aspects[0].profile->dominant,
                     *then.aspects[0].profile);
    }
    EXPECT_GT(lifted, 300);
    EXPECT_LT(lifted, 600);
}

TEST(LiftChain, WeighsEveryAspectTheSame) {
    const Framework framework = make_framework({{"a", 8}, {"b", 3}});
    Result result = test::empty_typed_result(framework);
    answer(result, framework, 0, {2, 2, 2, 2, 3, 3, 3, 3});
    answer(result, framework, 1, {2, 2, 3});
    const auto lift = lift_chain(result, score(result, framework), framework);
    ASSERT_TRUE(lift.has_value());
    EXPECT_EQ(lift->lift.points, Points{8}) << "one of three moves more than one of eight";
    EXPECT_EQ(lift->lift.form, Form::system);
    EXPECT_TRUE(lift->fewest);
}

TEST(LiftChain, LetsWhatLagsStepFirst) {
    const Framework framework = make_framework({{"a", 3}, {"b", 3}});
    Result result = test::empty_typed_result(framework);
    answer(result, framework, 0, {2, 3, 3});
    answer(result, framework, 1, {2, 2, 3});
    const auto lift = lift_chain(result, score(result, framework), framework);
    ASSERT_TRUE(lift.has_value());
    EXPECT_EQ(lift->lift.points, Points{3});
}

TEST(LiftChain, NamesNothingWithoutAVerdict) {
    const Framework framework = make_framework({{"a", 3}, {"b", 3}});
    Result result = test::empty_typed_result(framework);
    answer(result, framework, 0, {2, 2, 2});
    EXPECT_FALSE(lift_chain(result, score(result, framework), framework));
    answer(result, framework, 1, {4, 4, 4});
    EXPECT_TRUE(lift_chain(result, score(result, framework), framework));
}

/// The fewest steps that lift the chain, by trying all of them.
std::optional<int> fewest_of_chain(const Result& result, const Framework& framework) {
    const Score now = score(result, framework);
    if (!now.chain.profile) return std::nullopt;
    const auto counted = std::ranges::count(now.aspects, true, &AspectScore::sufficient);
    std::vector<Rising> aspects;
    for (std::size_t i = 0; i < framework.aspects.size(); ++i) {
        if (!now.aspects[i].profile) continue;
        Rising& one = aspects.emplace_back();
        one.weight = 1.0 / static_cast<double>(counted * now.aspects[i].rated);
        for (const std::size_t point : steppable(result, framework.aspects[i].points)) {
            const int level = level_in_scope(*result.answers[point].level, result.scope);
            ++one.most[static_cast<std::size_t>(level - 1)];
        }
    }
    return test::fewest_of_every_step(now.chain.profile->shares, aspects);
}

void expect_as_every_step(const Framework& framework, const Result& result, int& lifted) {
    const Score now = score(result, framework);
    const auto expected = fewest_of_chain(result, framework);
    const auto chain = lift_chain(result, now, framework);
    ASSERT_EQ(chain.has_value(), expected.has_value());
    if (!chain) return;
    ++lifted;
    ASSERT_EQ(chain->lift.points.size(), static_cast<std::size_t>(*expected));
    EXPECT_TRUE(chain->fewest);
    const Score then = score(stepped(result, chain->lift.points), framework);
    expect_lifts(chain->lift, result, framework, now.chain.profile->dominant, *then.chain.profile);
}

TEST(LiftChain, EqualsTryingEveryStep) {
    Random random(2);
    std::vector<Framework> frameworks;
    for (int n = 0; n < 40; ++n) {
        frameworks.push_back(make_framework(
            {{"a", 3 + random.below(3)}, {"b", 3 + random.below(3)}, {"c", 3 + random.below(3)}}));
    }
    int lifted = 0;
    for (int n = 0; n < 12000; ++n) {
        const Framework& framework = frameworks[static_cast<std::size_t>(n) % frameworks.size()];
        ASSERT_NO_FATAL_FAILURE(
            expect_as_every_step(framework, random_result(framework, random), lifted))
            << n;
    }
    EXPECT_GT(lifted, 6000);
    EXPECT_LT(lifted, 12000);
}

TEST(LiftChain, EqualsTryingEveryStepWithLargerAspects) {
    Random random(3);
    const Framework framework = make_framework({{"a", 9}, {"b", 7}});
    int lifted = 0;
    for (int n = 0; n < 400; ++n) {
        ASSERT_NO_FATAL_FAILURE(
            expect_as_every_step(framework, random_result(framework, random), lifted))
            << n;
    }
    EXPECT_GT(lifted, 200);
}

TEST(LiftChain, LiftsTheBuiltinQuestionnaire) {
    const Framework& framework = builtin_questionnaire().framework;
    Random random(4);
    int lifted = 0;
    for (int n = 0; n < 200; ++n) {
        const Result result = random_result(framework, random);
        const Score now = score(result, framework);
        const auto chain = lift_chain(result, now, framework);
        if (!chain) continue;
        ++lifted;
        EXPECT_TRUE(chain->fewest);
        const Score then = score(stepped(result, chain->lift.points), framework);
        expect_lifts(chain->lift, result, framework, now.chain.profile->dominant,
                     *then.chain.profile);
    }
    EXPECT_GT(lifted, 100);
}

} // namespace
} // namespace ketenspiegel
