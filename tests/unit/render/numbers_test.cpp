// Snapping, the fill rule's first pixel, and byte arithmetic.
#include "render/color.hpp"
#include "render/geometry.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace ketenspiegel::render {
namespace {

TEST(Fixed, SnapsToTheNearestOf256PartsOfAPixel) {
    EXPECT_EQ(to_fixed(0), 0);
    EXPECT_EQ(to_fixed(1.5f), 384);
    EXPECT_EQ(to_fixed(-1.5f), -384);
    EXPECT_EQ(to_fixed(0.4f / 256), 0);
    EXPECT_EQ(to_fixed(0.5f / 256), 1);
    EXPECT_EQ(to_fixed(-0.5f / 256), 0);
    EXPECT_EQ(to_fixed(-0.6f / 256), -1);
}

TEST(Fixed, KeepsFarPositionsWithinTheLimit) {
    EXPECT_EQ(to_fixed(1e9f), position_limit * 256);
    EXPECT_EQ(to_fixed(-std::numeric_limits<float>::max()), -position_limit * 256);
}

TEST(FirstCentre, IsTheFirstPixelWhoseCentreIsNotBefore) {
    for (int position = -2000; position <= 2000; ++position)
        EXPECT_EQ(first_centre(position), static_cast<int>(std::ceil(position / 256.0 - 0.5)))
            << position;
}

TEST(Box, IntersectsToWhatBothContain) {
    EXPECT_EQ(intersect({0, 0, 10, 10}, {5, -5, 20, 5}), (Box{5, 0, 10, 5}));
    EXPECT_TRUE(intersect({0, 0, 10, 10}, {10, 0, 20, 10}).empty());
    EXPECT_TRUE((Box{0, 0, 10, 10}.contains({0, 0, 10, 10})));
    EXPECT_FALSE((Box{0, 0, 10, 10}.contains({0, 0, 11, 10})));
}

TEST(Color, DividesBy255LikeRealNumbersRoundedToNearest) {
    for (std::uint32_t value = 0; value <= 255 * 255; ++value)
        ASSERT_EQ(divide_by_255(value), (2 * value + 255) / 510) << value;
}

TEST(Color, ModulatesChannelByChannel) {
    EXPECT_EQ(modulate(0x80FF40C0u, 0xFFFFFFFFu), 0x80FF40C0u);
    EXPECT_EQ(modulate(0x80FF40C0u, 0x00000000u), 0u);
    EXPECT_EQ(modulate(0x80FF4000u, 0x80808080u), 0x40802000u);
}

} // namespace
} // namespace ketenspiegel::render
