// What is shown adds up, and tells no other verdict than the figures themselves.
#include "core/course.hpp"
#include "core/shown.hpp"
#include "unit/core/support/random_results.hpp"

#include <gtest/gtest.h>
#include <numeric>

namespace ketenspiegel {
namespace {

std::string text_of(const Shares& shares) {
    std::string text;
    for (const Figure& one : shown_shares(shares))
        text += (text.empty() ? "" : " ") + figure_text(one, ".");
    return text;
}

TEST(Shown, FiguresHaveARealMinusAndASignWhereAskedFor) {
    EXPECT_EQ(figure_text({2.45}, ","), "2,5");
    EXPECT_EQ(figure_text({-0.25, 1}, "."), "−0.3");
    EXPECT_EQ(figure_text({0.55, 1, true}, "."), "+0.6");
    EXPECT_EQ(figure_text({-0.001, 2, true}, "."), "0.00");
    EXPECT_EQ(figure_text({3.0, 0}, "."), "3");
}

TEST(Shown, ADifferenceIsThatOfWhatIsShown) {
    EXPECT_EQ(shown_difference(2, 1.95, 1), 0) << "2 − 2.0";
    EXPECT_EQ(shown_difference(2, 1.95, 2), 0.05);
    EXPECT_EQ(shown_difference(3.04, 1.86, 1), 1.1) << "3.0 − 1.9";
}

TEST(Shown, AFigureKeepsToItsSideOfAThreshold) {
    EXPECT_EQ(figure_text(deciding_figure(0.46, {0.5, 0.7}), "."), "0.46");
    EXPECT_EQ(figure_text(deciding_figure(0.504, {0.5, 1.0}), "."), "0.504");
    EXPECT_EQ(figure_text(deciding_figure(0.4996, {0.5, 1.0}), "."), "0.4996");
    EXPECT_EQ(figure_text(deciding_figure(0.5, {0.5, 1.0}), "."), "0.50");
    EXPECT_EQ(figure_text(percentage(0.531277), "."), "53");
    EXPECT_EQ(figure_text(percentage(0.997, {1.0}), "."), "99.7") << "not all of it";
    EXPECT_EQ(figure_text(percentage(0.4967, {0.5}), "."), "49.7") << "no half of it";
}

TEST(Shown, SharesAreWholeAndAddUp) {
    EXPECT_EQ(text_of({1.0 / 3, 1.0 / 3, 1.0 / 3, 0}), "34 33 33 0");
    EXPECT_EQ(text_of({0.055867, 0.531277, 0.293586, 0.119270}), "6 53 29 12");
    EXPECT_EQ(text_of({2.0 / 21, 14.0 / 21, 5.0 / 21, 0}), "9 67 24 0") << "9.5 is no trace";
    EXPECT_EQ(text_of({0.454, 0.405, 0.141, 0}), "45 41 14 0") << "4.9 is narrowly";
    EXPECT_EQ(text_of({0, 0.449, 0.452, 0.099}), "0 45 46 9") << "the main form has the most";
    EXPECT_EQ(text_of({0.099, 0.099, 0.099, 0.703}), "9.9 9.9 9.9 70.3") << "none whole would do";
}

TEST(Shown, SharesTellTheSameMainFormElementsAndTraces) {
    test::Random random(5);
    int with_decimals = 0;
    for (int i = 0; i < 2000; ++i) {
        Shares shares{};
        double sum = 0;
        for (double& share : shares) sum += share = random.below(40);
        if (sum == 0) continue;
        for (double& share : shares) share /= sum;
        Shares told{};
        double total = 0;
        const auto shown = shown_shares(shares);
        for (std::size_t k = 0; k < form_count; ++k) {
            told[k] = shown[k].rounded() / 100;
            total += shown[k].rounded();
            EXPECT_LT(std::abs(told[k] - shares[k]), 0.01);
        }
        EXPECT_NEAR(total, 100, 1e-9);
        const Profile real = make_profile(0, shares), seen = make_profile(0, told);
        EXPECT_EQ(seen.dominant, real.dominant);
        EXPECT_EQ(seen.elements, real.elements);
        EXPECT_EQ(seen.remnants, real.remnants);
        EXPECT_EQ(is_narrow(seen), is_narrow(real));
        if (shown[0].decimals > 0) ++with_decimals;
    }
    EXPECT_LT(with_decimals, 20) << "nearly all are whole";
}

TEST(Shown, TermsHaveTheDecimalsThatTheirSumNeeds) {
    const std::vector<double> terms{1.0 / 3, 1.0 / 3, 1.0 / 3};
    EXPECT_EQ(term_decimals(terms, 1, {1.0, 1}, 2), 2);
    EXPECT_EQ(term_decimals(terms, 1, {1.0, 3}, 2), 4);
}

} // namespace
} // namespace ketenspiegel
