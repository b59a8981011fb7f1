// What a group shows of an organisation's points.
#include "unit/core/support/groups.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel {
namespace {

using test::GroupCase;

TEST(OrganisationPoints, AreMeansOverTheResultsThatRateThem) {
    GroupCase group;
    group.add_rated("A", 1);
    group.add_rated("A", 2);
    group.add_rated("A", 4);
    const Group made = group.aggregate(3);
    ASSERT_EQ(made.shown.size(), 1u);
    EXPECT_EQ(made.shown[0].points[0].results, 3);
    EXPECT_DOUBLE_EQ(*made.shown[0].points[0].mean, 7.0 / 3);
}

TEST(OrganisationPoints, AMeanOfTooFewPersonsIsHidden) {
    GroupCase group;
    group.add_rated("A", 1);
    group.add_rated("A", 2);
    Result& third = group.add_rated("A", 4);
    third.answers[0] = {.reason = Reason::unknown, .present = true};
    const Group made = group.aggregate(3);
    ASSERT_EQ(made.shown.size(), 1u);
    EXPECT_TRUE(made.shown[0].points[0].hidden);
    EXPECT_FALSE(made.shown[0].points[0].mean);
    EXPECT_EQ(made.shown[0].points[0].results, 0) << "nor is it told how few";
    EXPECT_TRUE(made.shown[0].points[1].mean);
    EXPECT_TRUE(group.aggregate(2).shown[0].points[0].mean);
}

TEST(OrganisationPoints, AStatementNamesNobodySoItsPointsStand) {
    GroupCase group;
    group.add_rated("A", 3, RespondentKind::organisation);
    const Group made = group.aggregate(3);
    ASSERT_EQ(made.shown.size(), 1u);
    EXPECT_DOUBLE_EQ(*made.shown[0].points[0].mean, 3);
}

} // namespace
} // namespace ketenspiegel
