// The same bits in every build: these sums are of pixels, and hold natively and as wasm.
#include "render/hash.hpp"
#include "render/rasterizer.hpp"
#include "render/support/frame.hpp"
#include "render/support/page.hpp"

#include <cstring>
#include <gtest/gtest.h>

namespace ketenspiegel::render {
namespace {

std::uint64_t page_sum(float ratio) {
    test::Frame frame(1000, 640, ratio);
    frame.draw([](ImDrawList& list) { test::Page{.scroll = 20, .hovered = 1}.draw(list); });
    Hash sum;
    for (int i = 0; i < frame.rasterizer.width() * frame.rasterizer.height(); ++i) {
        std::uint32_t pixel;
        std::memcpy(&pixel, frame.rasterizer.rgba() + std::ptrdiff_t{i} * 4, sizeof pixel);
        sum.add(pixel);
    }
    return sum.value();
}

// A change of the font, of ImGui or of the page above changes them too: then take over the new sums
// after a look at the golden pictures, if both platforms agree on them.
TEST(Checksum, OfAPageIsTheSameOnEveryPlatform) {
    EXPECT_EQ(page_sum(1.0f), 14731522448870899167u);
    EXPECT_EQ(page_sum(1.25f), 16968154783902229040u);
    EXPECT_EQ(page_sum(2.0f), 11198724168305377849u);
}

} // namespace
} // namespace ketenspiegel::render
