#include "core/round_comparison.hpp"
#include "unit/core/support/groups.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel {
namespace {

using test::GroupCase;

constexpr auto statement = RespondentKind::organisation;

TEST(RoundComparison, OnlyOrganisationsShownInBothRoundsTakePart) {
    GroupCase before, now;
    before.add_rated("KVK", 1, statement);
    before.add_rated("RVO.nl", 2, statement);
    before.add_rated("Gone", 4, statement);
    now.add_rated("kvk", 3, statement);
    now.add_rated("RVO.nl", 2, statement);
    now.add_rated("New", 4, statement);
    const RoundComparison rounds =
        compare_rounds(before.aggregate(), now.aggregate(), now.framework);
    ASSERT_EQ(rounds.organisations.size(), 2u);
    EXPECT_EQ(rounds.organisations[0].name.name, "kvk");
    EXPECT_EQ(rounds.only_earlier, 1);
    EXPECT_EQ(rounds.only_later, 1);
    ASSERT_TRUE(rounds.organisations[0].aspects[0]);
    EXPECT_DOUBLE_EQ(rounds.organisations[0].aspects[0]->by(), 2);
    EXPECT_DOUBLE_EQ(rounds.aspects[0].change()->earlier, 1.5);
    EXPECT_DOUBLE_EQ(rounds.aspects[0].change()->later, 2.5);
    EXPECT_EQ(rounds.aspects[0].organisations, 2);
    EXPECT_DOUBLE_EQ(rounds.earlier.profile->mean, 1.5);
    EXPECT_DOUBLE_EQ(rounds.later.profile->mean, 2.5);
    EXPECT_DOUBLE_EQ(rounds.points[0]->by(), 1);
}

TEST(RoundComparison, WhoIsHiddenInARoundIsInNoneOfItsFigures) {
    GroupCase before, now;
    for (GroupCase* round : {&before, &now}) {
        round->add_rated("A", 2, statement);
        round->add_rated("B", 2, statement);
        round->add_rated("C", 2, statement);
    }
    now.add_rated("Alone", 4); // one person: hidden, and one more with it
    const Group later = now.aggregate(3);
    ASSERT_GT(later.hidden, 0);
    const RoundComparison rounds = compare_rounds(before.aggregate(3), later, now.framework);
    EXPECT_EQ(rounds.organisations.size(), later.shown.size());
    EXPECT_DOUBLE_EQ(rounds.later.profile->mean, 2);
    EXPECT_EQ(rounds.only_later, later.hidden);
}

TEST(RoundComparison, AnAspectTakesThoseWithFiguresInBoth) {
    GroupCase before, now;
    before.add_rated("A", 1, statement);
    before.add_rated("B", 1, statement);
    now.add_rated("A", 3, statement);
    now.rate(now.add("B", statement), 0, 4); // nothing said of the other aspect
    const RoundComparison rounds =
        compare_rounds(before.aggregate(), now.aggregate(), now.framework);
    EXPECT_EQ(rounds.aspects[0].organisations, 2);
    EXPECT_EQ(rounds.aspects[1].organisations, 1);
    EXPECT_DOUBLE_EQ(rounds.aspects[1].change()->earlier, 1);
    EXPECT_FALSE(rounds.organisations[1].aspects[1]);
}

TEST(RoundComparison, NothingIsComparedWithAProtectedGroup) {
    GroupCase before, now;
    before.add_rated("A", 1, statement);
    now.add_rated("A", 1);
    const Group later = now.aggregate(3);
    ASSERT_TRUE(later.is_protected);
    const RoundComparison rounds = compare_rounds(before.aggregate(3), later, now.framework);
    EXPECT_TRUE(rounds.organisations.empty());
    EXPECT_FALSE(rounds.later.profile);
    EXPECT_FALSE(rounds.points[0]);
}

} // namespace
} // namespace ketenspiegel
