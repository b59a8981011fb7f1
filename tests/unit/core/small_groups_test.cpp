// What an organisation that is shown shows of each aspect and of each point.
#include "core/group.hpp"
#include "core/json.hpp"
#include "unit/core/support/groups.hpp"

#include <gtest/gtest.h>
#include <string>

namespace ketenspiegel {
namespace {

using test::GroupCase;

constexpr std::size_t a = 0; ///< the aspect on which some are silent

/// Results of an organisation, of which so many rate aspect `a`; all rate the other one.
struct Size {
    const char* name;
    int results;
    int on_a;
    int statements = 0; ///< so many of those on `a`, and as many results, are statements
};

GroupCase group_of(const std::vector<Size>& sizes) {
    GroupCase one;
    for (const auto& [name, results, on_a, statements] : sizes) {
        for (int i = 0; i < results; ++i) {
            Result& result = one.add(name, i < statements ? RespondentKind::organisation
                                                          : RespondentKind::person);
            if (i < on_a) one.rate(result, a, 1 + i % 4);
            one.rate(result, 1, 2);
        }
    }
    return one;
}

/// "Alfa:3 Bravo:-": how many results each shown organisation has on `a`, "-" where that is hidden.
std::string on_a(const std::vector<Size>& sizes, int min_group = 3) {
    const Group group = group_of(sizes).aggregate(min_group);
    std::string text;
    for (const GroupOrganisation& one : group.shown) {
        const OrganisationAspect& aspect = one.aspects[a];
        if (!text.empty()) text += ' ';
        text += one.name.name + ":" + (aspect.hidden ? "-" : std::to_string(aspect.results));
        EXPECT_EQ(aspect.figures.has_value(), aspect.results > 0);
        const OrganisationPoint& point =
            one.points[one.points.size() / 2 - 1]; // of the same aspect
        EXPECT_EQ(point.hidden, aspect.hidden);
        EXPECT_EQ(point.results, aspect.results);
        EXPECT_EQ(point.mean.has_value(), aspect.figures.has_value());
        EXPECT_FALSE(one.aspects[1].hidden) << "each aspect by itself";
    }
    return text;
}

TEST(SmallGroupsOnAnAspect, FallShort) {
    EXPECT_EQ(on_a({{"a", 3, 3}, {"b", 5, 5}}), "a:3 b:5");
    EXPECT_EQ(on_a({{"a", 3, 0}, {"b", 5, 5}}), "a:0 b:5") << "it has nothing to hide there";
    EXPECT_EQ(on_a({{"a", 4, 2}, {"b", 4, 1}, {"c", 5, 5}}), "a:- b:- c:5") << "three together";
    EXPECT_EQ(on_a({{"a", 4, 2}, {"b", 4, 1}, {"c", 5, 5}}, 1), "a:2 b:1 c:5");
}

TEST(SmallGroupsOnAnAspect, HideMoreUntilNobodyIsFoundBySubtraction) {
    EXPECT_EQ(on_a({{"a", 4, 2}, {"b", 4, 4}, {"c", 5, 3}}), "a:- b:4 c:-");
    EXPECT_EQ(on_a({{"a", 4, 2}, {"b", 4, 4}, {"c", 5, 4}}), "a:- b:- c:4") << "first by key";
    EXPECT_EQ(on_a({{"a", 4, 2}, {"b", 4, 0}, {"c", 5, 0}}), "a:- b:0 c:0") << "nobody is left";
}

TEST(SmallGroupsOnAnAspect, CountWhoIsHiddenAnyway) {
    EXPECT_EQ(on_a({{"Alfa", 3, 3}, {"Bravo", 1, 1}, {"Charlie", 2, 0}}), "Alfa:-")
        << "the chain's mean and Alfa's would give Bravo's";
    EXPECT_EQ(on_a({{"Alfa", 3, 3}, {"Bravo", 1, 1}, {"Charlie", 2, 2}}), "Alfa:3");
    EXPECT_EQ(on_a({{"Alfa", 3, 3}, {"Bravo", 1, 0}, {"Charlie", 2, 0}}), "Alfa:3");
    EXPECT_EQ(on_a({{"a", 3, 3}, {"b", 4, 1}, {"c", 1, 1}, {"d", 2, 1}}), "a:3 b:-");
}

TEST(SmallGroupsOnAnAspect, ShowStatements) {
    EXPECT_EQ(on_a({{"a", 1, 1, 1}, {"b", 3, 3}}), "a:1 b:3");
    EXPECT_EQ(on_a({{"a", 4, 1, 1}, {"b", 3, 3}}), "a:1 b:3")
        << "no person among those it has there";
    EXPECT_EQ(on_a({{"a", 4, 2, 1}, {"b", 3, 3}}), "a:- b:-");
    EXPECT_EQ(on_a({{"a", 1, 1, 1}, {"b", 3, 3}, {"c", 1, 1}, {"d", 2, 0}}), "a:1 b:-");
    EXPECT_EQ(on_a({{"a", 1, 1, 1}, {"b", 3, 2}, {"c", 2, 2, 2}}), "a:- b:- c:2")
        << "a statement where nobody else is left, the smallest first: three are hidden";
}

TEST(SmallGroupsOnAPoint, AreAskedOfItByItself) {
    GroupCase one = group_of({{"Alfa", 3, 3}, {"Bravo", 1, 1}, {"Charlie", 2, 2}});
    for (Result& result : one.results) {
        if (result.respondent.organisation == "Charlie")
            result.answers[one.point("a.02")] = {.reason = Reason::unknown, .present = true};
    }
    const Group group = one.aggregate(3);
    ASSERT_EQ(group.shown.size(), 1U);
    for (std::size_t i = 0; i < group.points.size(); ++i)
        EXPECT_EQ(group.shown[0].points[i].hidden, i == one.point("a.02")) << i;
    EXPECT_FALSE(hides_aspects(group));
    EXPECT_TRUE(hides_points(group));
    EXPECT_EQ(group.points[one.point("a.02")].rated, 4) << "the chain's figures count all";
}

TEST(HiddenFigures, AreInNothingThatFollowsFromThem) {
    const GroupCase one =
        group_of({{"Alfa", 3, 3}, {"Bravo", 1, 1}, {"Charlie", 2, 0}, {"D", 3, 0}});
    const Group group = one.aggregate(3);
    EXPECT_TRUE(hides_aspects(group));
    EXPECT_EQ(group.aspects[a].organisations, 2);
    EXPECT_FALSE(group.aspects[a].perception_gap);
    EXPECT_TRUE(group.aspects[1].perception_gap);

    const Json document = group_document(group, one.framework);
    const Json& organisations = document["by_organisation"];
    EXPECT_TRUE(organisations["Alfa"]["aspects"]["a"]["n"].is_null());
    EXPECT_TRUE(organisations["Alfa"]["aspects"]["a"]["mean"].is_null());
    EXPECT_TRUE(organisations["Alfa"]["aspects"]["a"]["shares"].is_null());
    EXPECT_EQ(organisations["Alfa"]["aspects"]["b"]["n"], 3);
    EXPECT_EQ(organisations["D"]["aspects"]["a"]["n"], 0) << "none is no secret";
    EXPECT_TRUE(organisations["D"]["aspects"]["a"]["mean"].is_null());
    EXPECT_EQ(document["aspects"]["a"]["organisations"], 2);
}

TEST(HiddenFigures, StayInTheChainThatSensitivityLooksAt) {
    // On `b` all are at 4; on `a` Alfa is, and Bravo at 1. Without all of Alfa the two forms would
    // weigh the same, and the lower one would be the main form.
    GroupCase one;
    for (int i = 0; i < 3; ++i) one.add_rated("Alfa", 4);
    one.rate(one.add_rated("Bravo", 4), a, 1);
    for (int i = 0; i < 2; ++i) one.rate(one.add("Charlie"), 1, 4);
    Group group = one.aggregate(3);
    ASSERT_TRUE(group.shown.at(0).aspects[a].hidden);
    EXPECT_TRUE(group.sensitivity.empty()) << "it would tell of a figure that is hidden";
    for (Result& result : one.results) {
        if (result.respondent.organisation == "Charlie") one.rate(result, a, 1);
    }
    group = one.aggregate(3);
    ASSERT_FALSE(group.shown.at(0).aspects[a].hidden);
    EXPECT_EQ(group.sensitivity.size(), 1U);
}

} // namespace
} // namespace ketenspiegel
