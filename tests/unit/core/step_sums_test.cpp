#include "core/step_sums.hpp"
#include "unit/core/support/random_results.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <optional>
#include <vector>

namespace ketenspiegel {
namespace {

using test::Random;

/// Every sum of `count` steps from level 1, from the aspect at `index` on.
void add_sums(const std::vector<Rising>& aspects, std::size_t index, int count, double sum,
              std::vector<double>& sums) {
    if (index == aspects.size()) {
        if (count == 0) sums.push_back(sum);
        return;
    }
    for (int taken = 0; taken <= std::min(count, aspects[index].most[0]); ++taken) {
        add_sums(aspects, index + 1, count - taken, sum + taken * aspects[index].weight, sums);
    }
}

double weight_of(const std::vector<Rising>& aspects, const std::vector<Steps>& steps, int& count) {
    double sum = 0;
    count = 0;
    for (std::size_t i = 0; i < aspects.size(); ++i) {
        EXPECT_GE(steps[i][0], 0);
        EXPECT_LE(steps[i][0], aspects[i].most[0]);
        EXPECT_EQ(steps[i][1], 0);
        sum += steps[i][0] * aspects[i].weight;
        count += steps[i][0];
    }
    return sum;
}

TEST(StepSums, EqualTryingEveryChoice) {
    Random random(7);
    for (int n = 0; n < 300; ++n) {
        std::vector<Rising> aspects;
        for (int i = random.below(4); i >= 0; --i) {
            aspects.push_back({.weight = 1.0 / (3 + random.below(5)),
                               .most = {random.below(5), random.below(3), 0}});
        }
        StepSums sums(aspects, 0);
        for (int count = 0; count <= sums.most(); ++count) {
            std::vector<double> all;
            add_sums(aspects, 0, count, 0, all);
            std::ranges::sort(all);
            EXPECT_NEAR(sums.lightest(count), all.front(), 1e-12);
            EXPECT_NEAR(sums.heaviest(count), all.back(), 1e-12);
            const double bound = -0.1 + 0.01 * random.below(200);
            const auto above = std::ranges::upper_bound(all, bound);
            const auto found = sums.smallest_above(count, bound);
            ASSERT_EQ(found.has_value(), above != all.end());

            int taken = 0;
            std::vector<Steps> steps(aspects.size());
            sums.take_heaviest(count, steps);
            EXPECT_NEAR(weight_of(aspects, steps, taken), all.back(), 1e-12);
            EXPECT_EQ(taken, count);
            if (!found) continue;
            EXPECT_NEAR(*found, *above, 1e-12);
            steps.assign(aspects.size(), {});
            sums.take_smallest_above(count, bound, steps);
            EXPECT_NEAR(weight_of(aspects, steps, taken), *above, 1e-12);
            EXPECT_EQ(taken, count);
        }
        EXPECT_FALSE(sums.thinned());
    }
}

TEST(StepSums, KeepSomeWhereThereAreTooMany) {
    std::vector<Rising> aspects;
    for (int i = 0; i < 12; ++i) aspects.push_back({.weight = 1.0 / (20 + i), .most = {9, 0, 0}});
    StepSums sums(aspects, 0);
    const double middle = (sums.lightest(30) + sums.heaviest(30)) / 2;
    const auto found = sums.smallest_above(30, middle);
    ASSERT_TRUE(found.has_value());
    EXPECT_TRUE(sums.thinned());
    EXPECT_GT(*found, middle);
    EXPECT_LT(*found, middle + 0.01);
    int taken = 0;
    std::vector<Steps> steps(aspects.size());
    sums.take_smallest_above(30, middle, steps);
    EXPECT_NEAR(weight_of(aspects, steps, taken), *found, 1e-9);
    EXPECT_EQ(taken, 30);
}

} // namespace
} // namespace ketenspiegel
