// The vector loops give what the plain ones give, and touch nothing after the run.
#include "render/span_ops.hpp"
#include "render/support/scalar_span_ops.hpp"

#include <gtest/gtest.h>
#include <random>
#include <vector>

namespace ketenspiegel::render {
namespace {

using test::ScalarSpanOps;

class SpanOps : public testing::Test {
  protected:
    static constexpr int longest = 37;

    SpanOps() {
        for (Color& pixel : before) pixel = static_cast<Color>(random()) | alpha_mask;
        for (int i = 0; i < longest; ++i) {
            coverage[static_cast<std::size_t>(i)] = interesting();
            colors[static_cast<std::size_t>(i)] =
                with_alpha(static_cast<Color>(random()), interesting());
        }
    }

    // Nothing, all and anything between, each often.
    std::uint8_t interesting() {
        const auto number = random();
        if (number % 4 == 0) return 0;
        if (number % 4 == 1) return 255;
        return static_cast<std::uint8_t>(number >> 8);
    }

    // Both do `draw(ops, pixels)`: the same must come of it.
    template <class Draw>
    void expect_equal(int count, Draw draw) {
        std::vector<Color> simd = before;
        std::vector<Color> scalar = before;
        draw(SimdSpanOps{}, simd.data());
        draw(ScalarSpanOps{}, scalar.data());
        ASSERT_EQ(simd, scalar) << "run of " << count;
        for (std::size_t i = static_cast<std::size_t>(count); i < before.size(); ++i)
            ASSERT_EQ(simd[i], before[i]) << "after a run of " << count;
    }

    std::mt19937 random{7};
    std::vector<Color> before = std::vector<Color>(longest + row_padding);
    std::vector<std::uint8_t> coverage = std::vector<std::uint8_t>(longest + row_padding);
    std::vector<Color> colors = std::vector<Color>(longest + row_padding);
};

TEST_F(SpanOps, FillAndBlendOneColor) {
    for (int count = 0; count <= longest; ++count) {
        for (const std::uint32_t alpha : {0u, 1u, 77u, 128u, 254u, 255u}) {
            const Color color = with_alpha(0x00C04020u, alpha);
            expect_equal(count, [&](auto ops, Color* pixels) { ops.blend(pixels, count, color); });
        }
        expect_equal(count, [&](auto ops, Color* pixels) { ops.fill(pixels, count, 0xFF123456u); });
    }
}

TEST_F(SpanOps, BlendRoundsToNearestForEveryAlphaAndValue) {
    for (std::uint32_t alpha = 0; alpha <= 255; ++alpha) {
        for (std::uint32_t under = 0; under <= 255; ++under) {
            const std::uint32_t color = (under * 37 + alpha) & 255u;
            Color pixels[4 + row_padding] = {under | alpha_mask};
            SimdSpanOps::blend(pixels, 1, with_alpha(color, alpha));
            const std::uint32_t exact = color * alpha + under * (255 - alpha);
            ASSERT_EQ(pixels[0] & 255u, (2 * exact + 255) / 510);
            ASSERT_EQ(pixels[0] >> 24, 255u);
        }
    }
}

TEST_F(SpanOps, BlendCoverage) {
    for (int count = 0; count <= longest; ++count) {
        std::vector<std::uint8_t> row(coverage.begin(), coverage.begin() + count);
        row.resize(row.size() + row_padding);
        for (const std::uint32_t alpha : {0u, 90u, 255u})
            expect_equal(count, [&](auto ops, Color* pixels) {
                ops.blend_coverage(pixels, row.data(), count, with_alpha(0x0000FF80u, alpha));
            });
    }
}

TEST_F(SpanOps, BlendRampAlsoBeyondItsRange) {
    for (int count = 0; count <= longest; ++count)
        for (const float step : {-40.25f, -0.5f, 0.0f, 3.1f, 90.0f})
            expect_equal(count, [&](auto ops, Color* pixels) {
                ops.blend_ramp(pixels, count, 0x00A0B0C0u, 120.5f, step, count % 5);
            });
}

TEST_F(SpanOps, ShadeAndBlendColors) {
    for (int count = 0; count <= longest; ++count) {
        std::vector<Color> row(colors.begin(), colors.begin() + count);
        row.resize(row.size() + row_padding);
        expect_equal(count,
                     [&](auto ops, Color* pixels) { ops.blend_colors(pixels, row.data(), count); });
        expect_equal(count, [&](auto ops, Color* pixels) {
            std::vector<Color> shaded(static_cast<std::size_t>(count) + row_padding);
            ops.shade(shaded.data(), count, {0, 255, 100, -30}, {9.5f, -9.5f, 0.125f, 12}, 2);
            std::copy_n(shaded.data(), count, pixels);
        });
    }
}

TEST_F(SpanOps, MixTexels) {
    std::vector<std::uint8_t> texels(3 * longest + 2 * row_padding);
    for (std::uint8_t& texel : texels) texel = interesting();
    for (int count = 1; count <= longest; ++count) {
        for (const int weight : {0, 1, 100, 255}) {
            const auto mixed = [&](auto mix) {
                std::vector<std::uint8_t> row(static_cast<std::size_t>(count) + row_padding);
                mix(row.data(), texels.data(), count, weight);
                row.resize(static_cast<std::size_t>(count));
                return row;
            };
            EXPECT_EQ(mixed(SimdSpanOps::mix_neighbours), mixed(ScalarSpanOps::mix_neighbours));
            EXPECT_EQ(mixed(SimdSpanOps::mix_pairs), mixed(ScalarSpanOps::mix_pairs));
            EXPECT_EQ(mixed(SimdSpanOps::mix_triples), mixed(ScalarSpanOps::mix_triples));
        }
    }
}

} // namespace
} // namespace ketenspiegel::render
