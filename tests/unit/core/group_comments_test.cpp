#include "core/group_comments.hpp"
#include "unit/core/support/groups.hpp"

#include <gtest/gtest.h>
#include <string>

namespace ketenspiegel {
namespace {

using test::GroupCase;

void comment(const GroupCase& one, Result& result, std::string_view point, std::string text) {
    result.answers[one.point(point)].comment = std::move(text);
}

/// "a.01 Alfa: text" for each, in order.
std::string told(const GroupCase& one, int min_group,
                 GroupSummary::Comments comments = GroupSummary::Comments::kept) {
    const GroupSummary summary = one.summary(comments);
    const Group group = aggregate(summary, one.framework, min_group);
    std::string lines;
    for (const GroupComment& found : group_comments(summary, group)) {
        lines += one.framework.points[found.point].id + " " + std::string(found.organisation) +
                 ": " + std::string(found.text) + "\n";
    }
    return lines;
}

TEST(GroupComments, AreByPointOrganisationAndText) {
    GroupCase one;
    Result& beta = one.add_rated("Beta", 2);
    comment(one, beta, "a.02", "y");
    comment(one, beta, "b.01", "last");
    comment(one, one.add_rated("beta", 3), "a.02", "x");
    comment(one, one.add_rated("Alfa", 3), "a.02", "z");
    comment(one, one.add_rated("Alfa", 3), "a.01", " \n");
    EXPECT_EQ(told(one, 1), "a.02 Alfa: z\na.02 Beta: x\na.02 Beta: y\nb.01 Beta: last\n");
}

TEST(GroupComments, AreAttributedToNobodyWhileSomebodyIsHidden) {
    GroupCase one;
    comment(one, one.add_rated("Shown", 2, RespondentKind::organisation), "a.01", "b");
    for (const char* name : {"One", "Two", "Three"}) {
        comment(one, one.add_rated(name, 3), "a.01", "a");
    }
    EXPECT_EQ(told(one, 3), "a.01 : a\na.01 : a\na.01 : a\na.01 : b\n");
}

TEST(GroupComments, OfAProtectedGroupAreNotShown) {
    GroupCase one;
    comment(one, one.add_rated("One", 2), "a.01", "a");
    EXPECT_EQ(told(one, 3), "");
    EXPECT_EQ(told(one, 1), "a.01 One: a\n");
}

TEST(GroupComments, OfAgreedResultsDoNotCount) {
    GroupCase one;
    one.add_rated("One", 2);
    comment(one, one.add_rated("All", 2, RespondentKind::consensus), "a.01", "agreed");
    EXPECT_EQ(told(one, 1), "");
}

TEST(GroupComments, AreThoseOfTheLatestRevision) {
    GroupCase one;
    Result& earlier = one.add_rated("One", 2);
    comment(one, earlier, "a.01", "earlier");
    Result& later = one.add_rated("One", 2);
    comment(one, later, "a.01", "later");
    later.id = earlier.id;
    later.revision = earlier.revision + 1;
    EXPECT_EQ(told(one, 1), "a.01 One: later\n");
}

TEST(GroupComments, AreKeptOnlyWhenAsked) {
    GroupCase one;
    comment(one, one.add_rated("One", 2), "a.01", "a");
    EXPECT_EQ(told(one, 1, GroupSummary::Comments::dropped), "");
}

} // namespace
} // namespace ketenspiegel
