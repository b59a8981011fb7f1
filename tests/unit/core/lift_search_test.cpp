#include "core/lift_search.hpp"
#include "unit/core/support/every_step.hpp"
#include "unit/core/support/random_results.hpp"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <vector>

namespace ketenspiegel {
namespace {

using test::Random;
using Counts = std::array<int, form_count>;

/// Aspects by their rated points at each level, as the search gets them.
struct Chain {
    std::vector<Rising> aspects{};
    Shares shares{};

    void add(const Counts& counts, double aspect_count, bool with_chain = true) {
        const int rated = counts[0] + counts[1] + counts[2] + counts[3];
        aspects.push_back({.weight = 1 / (aspect_count * rated),
                           .most = {counts[0], counts[1], with_chain ? counts[2] : 0}});
        for (std::size_t i = 0; i < form_count; ++i)
            shares[i] += counts[i] / (aspect_count * rated);
    }

    Form dominant() const { return make_profile(0, shares).dominant; }

    std::optional<Lift> lift() const { return find_lift(shares, dominant(), aspects); }

    Form dominant_after(const std::vector<Steps>& steps) const {
        Shares then = shares;
        for (std::size_t i = 0; i < aspects.size(); ++i) {
            for (std::size_t level = 0; level < steps[i].size(); ++level) {
                EXPECT_GE(steps[i][level], 0);
                EXPECT_LE(steps[i][level], aspects[i].most[level]);
                then[level] -= steps[i][level] * aspects[i].weight;
                then[level + 1] += steps[i][level] * aspects[i].weight;
            }
        }
        return make_profile(0, then).dominant;
    }
};

TEST(FindLift, TakesTheHeaviestSteps) {
    Chain chain;
    chain.add({0, 5, 5, 0}, 2);
    chain.add({0, 2, 2, 0}, 2);
    const auto lift = chain.lift();
    ASSERT_TRUE(lift.has_value());
    EXPECT_EQ(lift->steps, (std::vector<Steps>{{0, 0, 0}, {0, 1, 0}}));
}

TEST(FindLift, FindsNothingAtTheTopOrWithoutSteps) {
    Chain top;
    top.add({1, 1, 1, 4}, 1);
    EXPECT_FALSE(top.lift());
    Chain none;
    none.add({0, 0, 3, 0}, 1, false);
    EXPECT_FALSE(none.lift());
    EXPECT_FALSE(find_lift({0.5, 0.5, 0, 0}, Form::pioneer, {}));
}

// To be chain-oriented, system-oriented must fall behind: points at 3 step, none may come from 2.
TEST(FindLift, RelievesWithoutLoadingTooMuch) {
    Chain chain;
    chain.add({0, 6, 7, 5}, 1);
    const auto lift = chain.lift();
    ASSERT_TRUE(lift.has_value());
    EXPECT_EQ(lift->steps, (std::vector<Steps>{{0, 0, 2}}));
    EXPECT_EQ(chain.dominant_after(lift->steps), Form::chain);
}

// Aspects of very different sizes, many points at level 1: how many step from there and which of
// them is what matters then.
TEST(FindLift, EqualsTryingEveryStep) {
    Random random(8);
    const auto below = [&](int count) { return static_cast<std::size_t>(random.below(count)); };
    for (int n = 0; n < 6000; ++n) {
        const std::size_t around = 1 + below(2);
        Chain chain;
        for (const int total : {3, 3 + random.below(6), 3 + random.below(7)}) {
            const std::size_t own = random.below(2) == 0 ? 0 : around;
            Counts counts{};
            for (int i = 0; i < total; ++i) {
                const int drawn = random.below(10);
                ++counts[drawn < 6 ? own : (drawn < 8 ? around : below(form_count))];
            }
            chain.add(counts, 3);
        }
        const auto expected = test::fewest_of_every_step(chain.shares, chain.aspects);
        const auto lift = chain.lift();
        ASSERT_EQ(lift.has_value(), expected.has_value()) << n;
        if (!lift) continue;
        int cost = 0;
        for (const Steps& steps : lift->steps) cost += steps[0] + steps[1] + steps[2];
        ASSERT_EQ(cost, *expected) << n;
        EXPECT_GT(chain.dominant_after(lift->steps), chain.dominant());
    }
}

// The work for the built-in questionnaire's 15, 22, 13, 6 and 17 points, whatever is answered, has
// a bound; that much takes a few milliseconds.
TEST(FindLift, HasABoundOnItsWork) {
    constexpr std::array points{15, 22, 13, 6, 17};
    constexpr std::size_t bound = 50'000;
    Random random(5);
    std::size_t most_tried = 0;
    std::array<int, form_count> seen{};
    for (int n = 0; n < 3000; ++n) {
        Chain chain;
        const auto style = static_cast<std::size_t>(n % 3);
        const std::size_t around = style == 0 ? 0 : 1 + static_cast<std::size_t>(random.below(2));
        for (const int total : points) {
            Counts counts{};
            const std::size_t own = static_cast<std::size_t>(random.below(form_count));
            for (int i = 0; i < total; ++i) {
                const bool near = random.below(3) > 0;
                ++counts[near ? (style == 2 ? own : around)
                              : static_cast<std::size_t>(random.below(form_count))];
            }
            chain.add(counts, points.size());
        }
        const auto lift = chain.lift();
        ++seen[form_index(chain.dominant())];
        if (!lift) continue;
        EXPECT_TRUE(lift->fewest);
        EXPECT_GT(chain.dominant_after(lift->steps), chain.dominant());
        most_tried = std::max(most_tried, lift->tried);
    }
    EXPECT_LT(most_tried, bound);
    for (const Form form : {Form::pioneer, Form::process, Form::system}) {
        EXPECT_GT(seen[form_index(form)], 200) << form_id(form);
    }
}

// Far more aspects, all of them different: not all sums are kept, what is found lifts all the same.
TEST(FindLift, StaysWithinBoundsForALargeQuestionnaire) {
    Random random(6);
    Chain chain;
    for (int aspect = 0; aspect < 20; ++aspect) {
        const int half = 10 + aspect;
        chain.add({half + random.below(5), half + 4, random.below(3), random.below(3)}, 20);
    }
    const auto lift = chain.lift();
    ASSERT_TRUE(lift.has_value());
    EXPECT_GT(chain.dominant_after(lift->steps), chain.dominant());
    EXPECT_LT(lift->tried, 20'000'000U);
}

} // namespace
} // namespace ketenspiegel
