#include "core/agreement.hpp"

#include <gtest/gtest.h>
#include <initializer_list>

namespace ketenspiegel {
namespace {

constexpr double measure_tolerance = 1e-6; // the vectors have six decimals, some of them cut off

LevelCounts counts(std::initializer_list<int> levels) {
    LevelCounts found{};
    for (const int level : levels) ++found[form_index(level_form(level))];
    return found;
}

void expect_measures(std::initializer_list<int> levels, double expected_rwg,
                     double expected_consensus) {
    const AgreementMeasures measures = measure_agreement(counts(levels));
    EXPECT_NEAR(measures.rwg.value(), expected_rwg, measure_tolerance);
    EXPECT_NEAR(measures.consensus.value(), expected_consensus, measure_tolerance);
}

// The vectors of the scoring document.
TEST(Agreement, MatchesTheVectors) {
    expect_measures({2, 2, 3, 3}, 0.733333, 0.736966);
    expect_measures({1, 1, 4, 4}, 0, 0);
    expect_measures({1, 2, 3, 4}, 0, 0.368483);
    expect_measures({1, 3, 3, 3, 3}, 0.360000, 0.614932);
    expect_measures({2, 2, 2, 2, 3, 3, 3, 1}, 0.600000, 0.684394);
}

TEST(Agreement, IsFullWhenAllSayTheSame) {
    expect_measures({4, 4, 4}, 1, 1);
}

TEST(Agreement, NeedsTwoRatings) {
    for (const LevelCounts& too_few : {LevelCounts{}, counts({3})}) {
        EXPECT_EQ(rwg(too_few), std::nullopt);
        EXPECT_EQ(consensus(too_few), std::nullopt);
        EXPECT_EQ(measure_agreement(too_few).agreement, Agreement::too_few);
    }
    EXPECT_TRUE(rwg(counts({3, 3})).has_value());
}

TEST(Agreement, IsNamedFromSixRatingsOn) {
    EXPECT_EQ(measure_agreement(counts({3, 3, 3, 3, 3})).agreement, Agreement::too_few);
    EXPECT_EQ(measure_agreement(counts({3, 3, 3, 3, 3, 3})).agreement, Agreement::strong);
}

TEST(Agreement, GoesByTheSmallerMeasure) {
    // rwg 0.600, consensus 0.684: both moderate.
    EXPECT_EQ(measure_agreement(counts({2, 2, 2, 2, 3, 3, 3, 1})).agreement, Agreement::moderate);
    // rwg 0.76, consensus 0.737: strong by both.
    EXPECT_EQ(measure_agreement(counts({2, 2, 2, 3, 3, 3})).agreement, Agreement::strong);
    // rwg 0 decides over a consensus of 0.37.
    EXPECT_EQ(measure_agreement(counts({1, 2, 3, 4, 1, 4})).agreement, Agreement::weak);
}

TEST(Agreement, HasIds) {
    EXPECT_EQ(agreement_id(Agreement::too_few), "too_few");
    EXPECT_EQ(agreement_id(Agreement::weak), "weak");
    EXPECT_EQ(agreement_id(Agreement::moderate), "moderate");
    EXPECT_EQ(agreement_id(Agreement::strong), "strong");
}

} // namespace
} // namespace ketenspiegel
