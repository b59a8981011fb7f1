#include "core/verdict.hpp"

#include <cmath>
#include <gtest/gtest.h>

namespace ketenspiegel {
namespace {

using Forms = std::vector<Form>;

TEST(Profile, TakesTheLowestOfEqualShares) {
    const Profile profile = make_profile(2.5, {0.1, 0.4, 0.4, 0.1});
    EXPECT_EQ(profile.dominant, Form::process);
    EXPECT_EQ(profile.elements, (Forms{Form::system, Form::chain}));
    EXPECT_EQ(profile.remnants, (Forms{Form::pioneer}));
}

TEST(Profile, AllowsTheToleranceInTies) {
    EXPECT_EQ(make_profile(2.5, {0, 0.5 - 1e-10, 0.5, 0}).dominant, Form::process);
    EXPECT_EQ(make_profile(2.5, {0, 0.5 - 1e-8, 0.5, 0}).dominant, Form::system);
}

TEST(Profile, CountsAShareFromATenthOn) {
    EXPECT_EQ(make_profile(2, {0.1 - 1e-10, 0.8, 0.1 - 1e-8, 0}).remnants, (Forms{Form::pioneer}));
    EXPECT_EQ(make_profile(2, {0.1 - 1e-10, 0.8, 0.1 - 1e-8, 0}).elements, Forms{});
}

TEST(Verdict, NamesTheBalance) {
    EXPECT_EQ(balance_of(0), Balance::balanced);
    EXPECT_EQ(balance_of(0.5 + 1e-10), Balance::balanced);
    EXPECT_EQ(balance_of(0.5 + 1e-8), Balance::uneven);
    EXPECT_EQ(balance_of(1 + 1e-10), Balance::uneven);
    EXPECT_EQ(balance_of(1 + 1e-8), Balance::unbalanced);
}

TEST(Verdict, NamesTheStanding) {
    EXPECT_EQ(standing_of(0.5 - 1e-10), Standing::leading);
    EXPECT_EQ(standing_of(0.5 - 1e-8), Standing::level);
    EXPECT_EQ(standing_of(-0.5 + 1e-8), Standing::level);
    EXPECT_EQ(standing_of(-0.5 + 1e-10), Standing::lagging);
}

TEST(Verdict, RoundsSortKeysToNineDecimals) {
    EXPECT_EQ(sort_key(2.1234567891), sort_key(2.1234567894));
    EXPECT_NE(sort_key(2.123456789), sort_key(2.123456788));
}

DesiredInput need(double value) {
    return {.interdependence = value, .importance = value, .private_partners = true};
}

// The vectors of the scoring document.
TEST(Desired, MatchesTheVectors) {
    const auto form = [](double value, bool private_partners) {
        DesiredInput input = need(value);
        input.private_partners = private_partners;
        return desired_form(input);
    };
    for (const bool private_partners : {true, false}) {
        EXPECT_EQ(form(2.5, private_partners).form, Form::process);
        EXPECT_EQ(form(2.67, private_partners).form, Form::system);
        EXPECT_EQ(form(3.5, private_partners).form, Form::system);
        EXPECT_TRUE(form(3.5, private_partners).limited_by.empty());
    }
    EXPECT_EQ(form(4, true).form, Form::chain);
    EXPECT_TRUE(form(4, true).limited_by.empty());
    EXPECT_EQ(form(4, false).form, Form::system);
    EXPECT_EQ(form(4, false).limited_by, std::vector{Limit::private_partners});
}

TEST(Desired, RoundsAHalfDownWithinTheTolerance) {
    EXPECT_EQ(desired_form(need(1)).form, Form::pioneer);
    EXPECT_EQ(desired_form(need(1.5)).form, Form::pioneer);
    EXPECT_EQ(desired_form(need(2.5 + 1e-10)).form, Form::process);
    EXPECT_EQ(desired_form(need(2.5 + 1e-8)).form, Form::system);
}

TEST(Desired, NeedsTwoOfThree) {
    DesiredInput input{.importance = 4, .readiness = 1, .dominant = Form::process};
    EXPECT_EQ(desired_form(input).need, std::nullopt);
    EXPECT_EQ(desired_form(input).form, std::nullopt);
    EXPECT_EQ(desired_form(input).scenario, std::nullopt);
    EXPECT_TRUE(desired_form(input).limited_by.empty());
    input.added_value = 3;
    EXPECT_EQ(desired_form(input).need, 3.5);
    input.interdependence = 1;
    EXPECT_NEAR(desired_form(input).need.value(), 8.0 / 3, 1e-12);
}

TEST(Desired, IsLimitedByReadinessBelowTheForm) {
    DesiredInput input = need(4);
    input.private_partners = false;
    input.readiness = 3;
    EXPECT_EQ(desired_form(input).limited_by, std::vector{Limit::private_partners})
        << "readiness is held against the form that remains";
    input.readiness = 2;
    EXPECT_EQ(desired_form(input).limited_by,
              (std::vector{Limit::private_partners, Limit::readiness}));
    EXPECT_EQ(desired_form(input).form, Form::system) << "the form stays";
}

TEST(Desired, NamesTheScenario) {
    DesiredInput input = need(3);
    EXPECT_EQ(desired_form(input).scenario, std::nullopt);
    input.dominant = Form::process;
    EXPECT_EQ(desired_form(input).scenario, Scenario::develop);
    input.dominant = Form::system;
    EXPECT_EQ(desired_form(input).scenario, Scenario::stabilise);
    input.dominant = Form::chain;
    EXPECT_EQ(desired_form(input).scenario, Scenario::ease);
}

} // namespace
} // namespace ketenspiegel
