// Somebody who has every output of a group and looks for persons in it.
#include "unit/core/support/attacker.hpp"
#include "unit/core/support/groups.hpp"

#include <algorithm>
#include <cstdio>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace ketenspiegel {
namespace {

using test::Attack;
using test::GroupCase;
using test::Random;
using test::solve;

constexpr int results = 30;

/// Thirty results of up to ten organisations of very different sizes, of which some speak for
/// themselves. Everybody skips aspects, and knows no answer to some points.
GroupCase random_case(Random& random) {
    GroupCase one({{"a", 4}, {"b", 6}, {"c", 3}});
    const auto& roles = one.framework.lists.role;
    const bool roles_by_organisation = random.below(2) == 0;
    const int organisations = 2 + random.below(9), silence = 2 + random.below(6);
    for (int i = 0; i < results; ++i) {
        const int drawn = std::min(random.below(organisations), random.below(organisations));
        const bool speaks = drawn > 0 && drawn % 5 == 0;
        Result& result = one.add(std::string(1, static_cast<char>('A' + drawn)),
                                 speaks ? RespondentKind::organisation : RespondentKind::person);
        const int role = roles_by_organisation ? drawn : random.below(10);
        result.respondent.role = roles[static_cast<std::size_t>(role) % roles.size()];
        for (std::size_t aspect = 0; aspect < one.framework.aspects.size(); ++aspect) {
            if (random.below(silence) == 0) continue;
            one.rate(result, aspect, 1 + random.below(4));
            for (const std::size_t point : one.framework.aspects[aspect].points) {
                if (random.below(12) == 0)
                    result.answers[point] = {.reason = Reason::unknown, .present = true};
            }
        }
    }
    return one;
}

/// In how many of so many random groups the attacker finds somebody.
int groups_found(int groups, const Attack& attack, int min_group = 3) {
    Random random(20261127);
    int found = 0;
    for (int i = 0; i < groups; ++i) {
        const GroupCase one = random_case(random);
        const Group group = one.aggregate(min_group);
        const auto persons =
            solve(group, one.results, one.framework, static_cast<std::size_t>(min_group), attack);
        found += !persons.empty();
        if (!persons.empty() && attack.asked_by_aspect && !attack.with_counts)
            std::printf("group %d, least %d: %s\n", i, min_group, persons.front().c_str());
    }
    return found;
}

TEST(Attacker, FindsNobodyInAThousandGroups) {
    EXPECT_EQ(groups_found(1000, {}), 0);
}

TEST(Attacker, FindsNobodyWhateverTheLeastNumberIs) {
    for (const int min_group : {2, 4, 5, 8}) EXPECT_EQ(groups_found(100, {}, min_group), 0);
}

TEST(Attacker, FindsPersonsWhereOnlyTheGroupAsAWholeIsAsked) {
    EXPECT_GT(groups_found(100, {.asked_by_aspect = false}), 50) << "or it is blind";
}

/// Three results of Alfa, one of Bravo, two of Charlie, who skips aspect `a`.
GroupCase three_partners() {
    GroupCase one;
    int level = 1;
    for (const char* name : {"Alfa", "Alfa", "Alfa", "Bravo", "Charlie", "Charlie"}) {
        Result& result = one.add(name);
        if (result.respondent.organisation != "Charlie") one.rate(result, 0, level++);
        one.rate(result, 1, 2);
    }
    return one;
}

TEST(Attacker, CannotSubtractTheOneWhoAnsweredWhatOthersSkipped) {
    const GroupCase one = three_partners();
    const Group group = one.aggregate(3), whole = one.aggregate(1);
    // What was possible: Alfa's 2 from twice the chain's 3 are Bravo's 4.
    const double chain = 2 * group.aspects[0].profile->mean;
    EXPECT_DOUBLE_EQ(chain - whole.shown[0].aspects[0].figures->mean, 4);
    EXPECT_EQ(solve(group, one.results, one.framework, 3, {.asked_by_aspect = false}),
              std::vector<std::string>{"a: Bravo"});
    EXPECT_EQ(group.shown.at(0).name.name, "Alfa");
    EXPECT_FALSE(group.shown[0].aspects[0].figures);
    EXPECT_EQ(solve(group, one.results, one.framework, 3), std::vector<std::string>{});
}

TEST(Attacker, MeansOverOrganisationsAndCountsOverResultsTellMoreTogether) {
    // A limit of the rule, which README states: who knows besides how many of each hidden
    // organisation answered has two sums with different weights.
    const GroupCase one = three_partners();
    const auto found =
        solve(one.aggregate(3), one.results, one.framework, 3, {.with_counts = true});
    EXPECT_NE(std::ranges::find(found, "a.01: Bravo"), found.end());
}

} // namespace
} // namespace ketenspiegel
