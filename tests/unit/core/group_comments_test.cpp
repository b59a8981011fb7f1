#include "core/group_comments.hpp"
#include "unit/core/support/groups.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>
#include <string>
#include <vector>

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
    const Group group = aggregate(summary, {}, one.framework, min_group);
    std::string lines;
    for (const GroupComment& found : group_comments(count_results(summary.records(), {}), group)) {
        const std::string by = found.organisation ? group.shown[*found.organisation].name.name : "";
        lines +=
            one.framework.points[found.point].id + " " + by + ": " + std::string(found.text) + "\n";
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
    const std::string lines = told(one, 3);
    EXPECT_EQ(lines.find("Shown"), std::string::npos);
    EXPECT_TRUE(lines == "a.01 : a\na.01 : a\na.01 : a\na.01 : b\n" ||
                lines == "a.01 : b\na.01 : a\na.01 : a\na.01 : a\n")
        << lines;
}

/// Six results of four organisations, three of them hidden, with a comment each at 40 points; their
/// number in the order of ids is the last letter. Texts begin alike in all that one writes.
GroupCase commented(const std::vector<std::string_view>& organisations) {
    GroupCase one({{"a", 40}});
    for (std::size_t i = 0; i < organisations.size(); ++i) {
        Result& result = one.add_rated(organisations[i], 2);
        for (Answer& answer : result.answers) {
            answer.comment = std::string(1, static_cast<char>('A' + i)) + " thinks so, " +
                             std::to_string(&answer - result.answers.data());
        }
    }
    return one;
}

/// Of each point the authors' letters in the order of the comments.
std::vector<std::string> authors(const GroupCase& one) {
    const GroupSummary summary = one.summary(GroupSummary::Comments::kept);
    const Group group = aggregate(summary, {}, one.framework, 3);
    EXPECT_GT(group.hidden, 0);
    std::vector<std::string> orders(one.framework.points.size());
    for (const GroupComment& comment :
         group_comments(count_results(summary.records(), {}), group)) {
        EXPECT_FALSE(comment.organisation);
        orders[comment.point] += comment.text.front();
    }
    return orders;
}

TEST(GroupComments, WithoutNamesStandInAnOrderThatTellsNothing) {
    const auto orders = authors(commented({"Alfa", "Alfa", "Alfa", "Bravo", "Mike", "Yankee"}));
    // The same person stands at every place, and everybody at the first one.
    for (std::size_t place = 0; place < 6; ++place) {
        std::set<char> at_place;
        for (const std::string& order : orders) at_place.insert(order.at(place));
        EXPECT_EQ(at_place.size(), 6U) << place;
    }
    // Nor do two stand in one order more often than in the other, but for chance (40 throws).
    for (char one = 'A'; one <= 'F'; ++one) {
        for (char other = static_cast<char>(one + 1); other <= 'F'; ++other) {
            const auto before = std::ranges::count_if(
                orders, [&](const auto& order) { return order.find(one) < order.find(other); });
            EXPECT_GE(before, 8) << one << other;
            EXPECT_LE(before, 32) << one << other;
        }
    }
}

TEST(GroupComments, WithoutNamesStandInTheSameOrderWhoeverWroteThem) {
    const auto orders = authors(commented({"Alfa", "Alfa", "Alfa", "Bravo", "Mike", "Yankee"}));
    EXPECT_EQ(authors(commented({"Zulu", "Yankee", "Alfa", "Alfa", "Bravo", "Alfa"})), orders);
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
