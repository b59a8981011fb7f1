// Whole frames: against the plain reference, at every device pixel ratio, and of hostile geometry.
#include "render/painter.hpp"
#include "render/rasterizer.hpp"
#include "render/support/frame.hpp"
#include "render/support/mesh.hpp"
#include "render/support/page.hpp"
#include "render/support/reference.hpp"
#include "render/support/scalar_span_ops.hpp"

#include <cstring>
#include <gtest/gtest.h>
#include <limits>
#include <random>

namespace ketenspiegel::render {
namespace {

constexpr std::uint32_t background = 0xFFE0C0A0u;

std::vector<std::uint8_t> pixels_of(const Rasterizer& rasterizer) {
    return {rasterizer.rgba(),
            rasterizer.rgba() + std::ptrdiff_t{rasterizer.width()} * rasterizer.height() * 4};
}

// The data drawn afresh differs from the reference by no more than `tolerance` per channel.
void expect_like_reference(const ImDrawData& data, Rasterizer& rasterizer, int tolerance) {
    rasterizer.draw(data, background);
    const test::Picture expected = test::draw_reference(data, background);
    ASSERT_EQ(rasterizer.width(), expected.width);
    ASSERT_EQ(rasterizer.height(), expected.height);
    const test::Difference found = test::compare(expected, rasterizer.rgba(), tolerance);
    EXPECT_EQ(found.pixels_off, 0)
        << "largest " << found.largest << ", first at " << found.x << ' ' << found.y;
}

class RandomTriangles : public testing::TestWithParam<float> {
  protected:
    float position() { return static_cast<float>(random() % 40000) / 256 - 28; }
    ImU32 color() { return static_cast<ImU32>(random()); }

    std::mt19937 random{11};
};

// Each picture has few layers: every layer rounds once, and errors of one half add up.
TEST_P(RandomTriangles, OfOneColorEqualTheReference) {
    for (int round = 0; round < 60; ++round) {
        test::Mesh mesh(100, 80, GetParam());
        for (int i = 0; i < 3; ++i)
            mesh.triangle({position(), position()}, {position(), position()},
                          {position(), position()}, color());
        Rasterizer rasterizer;
        expect_like_reference(mesh.data, rasterizer, 1);
    }
}

TEST_P(RandomTriangles, OfThreeColorsAreWithinTwoOfTheReference) {
    for (int round = 0; round < 60; ++round) {
        test::Mesh mesh(100, 80, GetParam());
        for (int i = 0; i < 2; ++i) {
            const int first = mesh.list.VtxBuffer.Size;
            const ImU32 hue = color();
            for (int k = 0; k < 3; ++k) // every other with one hue and several opacities
                mesh.vertex({position(), position()}, test::white_uv,
                            i == 0 ? color() : with_alpha(hue, color() & 255u));
            mesh.triangles(first, {0, 1, 2});
        }
        Rasterizer rasterizer;
        expect_like_reference(mesh.data, rasterizer, 2);
    }
}

TEST_P(RandomTriangles, OfTexturesAreWithinThreeOfTheReference) {
    for (int round = 0; round < 40; ++round) {
        test::Mesh mesh(100, 80, GetParam());
        ImTextureData texture;
        texture.Create(round % 2 == 0 ? ImTextureFormat_Alpha8 : ImTextureFormat_RGBA32, 19, 23);
        texture.UseColors = round % 4 == 1;
        // A smooth picture: weights are rounded to 1/256, which an abrupt one would multiply.
        for (int i = 0; i < texture.GetSizeInBytes(); ++i)
            texture.Pixels[i] = static_cast<unsigned char>(
                128 + 100 * std::sin(0.3 * (i / texture.BytesPerPixel % 19)) *
                          std::cos(0.2 * (i / texture.BytesPerPixel / 19)));
        mesh.ask(texture);
        mesh.command({0, 0, 100, 80}, texture);
        const int first = mesh.list.VtxBuffer.Size;
        const ImU32 one = color();
        for (int k = 0; k < 3; ++k)
            mesh.vertex({position(), position()},
                        {static_cast<float>(random() % 1000) / 900, static_cast<float>(k) / 2},
                        round % 3 == 0 ? color() : one);
        mesh.triangles(first, {0, 1, 2});
        mesh.rect({10.3f, 12.7f}, {90.1f, 41.9f}, one, {0.05f, 0.9f}, {0.8f, 0.1f});
        Rasterizer rasterizer;
        expect_like_reference(mesh.data, rasterizer, 3);
    }
}

INSTANTIATE_TEST_SUITE_P(Ratios, RandomTriangles, testing::Values(1.0f, 1.25f, 2.0f, 3.0f));

// Text at ratio 1 and 2 lies on whole rows, so that the reference, which knows no rows, agrees.
TEST(Frames, OfImGuiAreLikeTheReference) {
    for (const float ratio : {1.0f, 2.0f}) {
        for (const int oversample : {1, 2, 3}) {
            test::Frame frame(620, 400, ratio, oversample);
            const ImDrawData& data = frame.build([](ImDrawList& list) {
                test::Page page;
                page.draw(list);
                list.AddRectFilledMultiColor({400, 10}, {500, 50}, 0xFF0000FFu, 0x80FF0000u,
                                             0xFF00FF00u, 0x0000FFFFu);
                list.AddTriangle({500, 200}, {600, 220}, {540, 380}, 0xFF803010u, 5);
                list.AddImage(ImGui::GetIO().Fonts->TexRef, {400.25f, 300.5f}, {590.75f, 390.25f});
            });
            expect_like_reference(data, frame.rasterizer, 4);
        }
    }
}

TEST(Frames, AreTheSameWithAndWithoutVectors) {
    for (const float ratio : {1.0f, 1.25f, 2.0f, 3.0f}) {
        const auto page = [](ImDrawList& list) { test::Page{.scroll = 31}.draw(list); };
        test::Frame simd(700, 420, ratio);
        test::Frame scalar(700, 420, ratio, paint<test::ScalarSpanOps>);
        simd.draw(page);
        scalar.draw(page);
        ASSERT_EQ(simd.rasterizer.width(), static_cast<int>(700 * ratio));
        EXPECT_EQ(pixels_of(simd.rasterizer), pixels_of(scalar.rasterizer)) << ratio;
    }
}

// Text is set on whole rows of pixels, whatever fraction its position has.
TEST(Frames, ShowTextEquallySharpAtEveryFraction) {
    const auto text_at = [](float y) {
        test::Frame frame(120, 40, 1.25f);
        frame.draw([y](ImDrawList& list) {
            list.AddText({8, y}, IM_COL32(0, 0, 0, 255), "Chain, 4th form");
        });
        return pixels_of(frame.rasterizer);
    };
    const auto whole = text_at(8); // 10 device pixels
    EXPECT_NE(whole, text_at(9));
    EXPECT_EQ(whole, text_at(8.25f));         // 10.3
    EXPECT_EQ(text_at(8.5f), text_at(8.75f)); // 10.6, 10.9
}

TEST(Frames, PartlyDrawnAreLikeWhollyDrawn) {
    for (const float ratio : {1.0f, 1.25f, 2.0f}) {
        test::Frame changing(900, 600, ratio);
        const auto page = [&](int hovered, float scroll) {
            return [=](ImDrawList& list) {
                test::Page{.scroll = scroll, .hovered = hovered}.draw(list);
            };
        };
        changing.draw(page(-1, 0));
        for (const int hovered : {0, 1, 2, -1}) {
            const auto before = pixels_of(changing.rasterizer);
            const auto dirty = changing.draw(page(hovered, 12.5f));
            const auto after = pixels_of(changing.rasterizer);
            const int width = changing.rasterizer.width();
            // Only what is said to be dirty has changed …
            std::vector<bool> may_change(after.size() / 4);
            for (const DirtyRect& rect : dirty)
                for (int y = rect.y; y < rect.y + rect.height; ++y)
                    for (int x = rect.x; x < rect.x + rect.width; ++x)
                        may_change[static_cast<std::size_t>(y * width + x)] = true;
            for (std::size_t i = 0; i < may_change.size(); ++i)
                if (!may_change[i]) {
                    ASSERT_EQ(std::memcmp(&before[4 * i], &after[4 * i], 4), 0) << i;
                }
            // … and all is as if it had been drawn from nothing.
            test::Frame fresh(900, 600, ratio);
            fresh.draw(page(hovered, 12.5f));
            ASSERT_EQ(after, pixels_of(fresh.rasterizer)) << ratio << ' ' << hovered;
        }
    }
}

TEST(Frames, SkipWhatDidNotChange) {
    test::Frame frame(1280, 800, 1);
    const auto page = [](int hovered) {
        return [=](ImDrawList& list) { test::Page{.hovered = hovered}.draw(list); };
    };
    frame.draw(page(-1));
    const int tiles = 20 * 13;
    EXPECT_EQ(frame.rasterizer.statistics().tiles_drawn, tiles);
    EXPECT_TRUE(frame.draw(page(-1)).empty());
    EXPECT_EQ(frame.rasterizer.statistics().tiles_skipped, tiles);
    // The border of the second card, around (32, 268) to (812, 448): all of tiles 0…12 in row 4,
    // the two ends in row 5, and again all in rows 6 and 7, for 448 is where these meet.
    const auto dirty = frame.draw(page(1));
    EXPECT_EQ(frame.rasterizer.statistics().tiles_drawn, 13 + 2 + 2 * 13);
    EXPECT_EQ(dirty.size(), 4u);
    int area = 0;
    for (const DirtyRect& rect : dirty) area += rect.width * rect.height;
    EXPECT_EQ(area, 41 * tile_size * tile_size);
}

TEST(Frames, AreDrawnAnewWhenTheBackgroundOrTheSizeChanges) {
    test::Mesh mesh(100, 50);
    mesh.rect({10, 10}, {20, 20}, 0xFF112233u);
    Rasterizer rasterizer;
    rasterizer.draw(mesh.data, 0xFF000000u);
    EXPECT_TRUE(rasterizer.draw(mesh.data, 0x00000000u).empty()); // alpha does not count
    EXPECT_EQ(rasterizer.draw(mesh.data, 0xFF000001u).size(), 1u);
    EXPECT_EQ(pixels_of(rasterizer)[0], 1);
    EXPECT_EQ(pixels_of(rasterizer)[3], 255);
    mesh.data.DisplaySize = {99, 51};
    EXPECT_EQ(rasterizer.draw(mesh.data, 0xFF000001u)[0], (DirtyRect{0, 0, 99, 51}));
    mesh.data.FramebufferScale = {1.5f, 1.5f};
    EXPECT_EQ(rasterizer.draw(mesh.data, 0xFF000001u)[0], (DirtyRect{0, 0, 149, 77}));
}

TEST(Frames, WithoutASizeAreEmpty) {
    test::Mesh mesh(100, 50);
    mesh.rect({10, 10}, {20, 20}, 0xFF112233u);
    Rasterizer rasterizer;
    constexpr float nan = std::numeric_limits<float>::quiet_NaN();
    for (const float side : {0.0f, -5.0f, nan}) {
        mesh.data.DisplaySize = {side, 50};
        EXPECT_TRUE(rasterizer.draw(mesh.data, background).empty());
        EXPECT_EQ(rasterizer.width(), 0);
    }
}

TEST(Clipping, HoldsPartlyOutsideAndAtFractions) {
    for (const float ratio : {1.0f, 1.25f, 3.0f}) {
        test::Mesh mesh(100, 80, ratio);
        int i = 0;
        for (const ImVec4 clip :
             {ImVec4{-50, -50, 30.3f, 20.7f}, ImVec4{80.5f, 70.5f, 500, 500},
              ImVec4{40, 30, 60, 50}, ImVec4{20, 60, 10, 70}, ImVec4{-1e30f, 35, 1e30f, 36}}) {
            mesh.command(clip, mesh.white);
            mesh.rect({-20, -20}, {120, 100}, 0x80003060u + ImU32(40 * i));
            mesh.triangle({-30, -10}, {130, 40}, {20, 120}, 0x60906030u + ImU32(30 * i++));
        }
        mesh.command({0, 0, 1, 1}, mesh.white);
        mesh.rect({0, 0}, {5, 5}, 0xFF000000u);
        Rasterizer rasterizer;
        expect_like_reference(mesh.data, rasterizer, 1);
    }
}

TEST(Clipping, FollowsTheDisplaysOrigin) {
    test::Mesh mesh(50, 50);
    mesh.data.DisplayPos = {1000, 2000};
    mesh.command({1010, 2010, 1020, 2020}, mesh.white);
    mesh.rect({1000, 2000}, {1050, 2050}, 0xFF010203u);
    Rasterizer rasterizer;
    rasterizer.draw(mesh.data, 0xFFFFFFFFu);
    int inside = 0;
    for (int i = 0; i < 50 * 50; ++i) inside += rasterizer.rgba()[4 * i] == 3;
    EXPECT_EQ(inside, 100);
    EXPECT_EQ(rasterizer.rgba()[4 * (10 * 50 + 10)], 3);
}

TEST(Hostile, PositionsDrawNothingOrStayInTheFrame) {
    constexpr float nan = std::numeric_limits<float>::quiet_NaN();
    constexpr float infinity = std::numeric_limits<float>::infinity();
    test::Mesh mesh(100, 80);
    for (const float bad : {nan, infinity, -infinity}) {
        mesh.triangle({bad, 0}, {100, 0}, {0, 80}, 0xFF000000u);
        mesh.triangle({0, 0}, {100, bad}, {0, 80}, 0xFF000000u);
        mesh.rect({0, 0}, {bad, 80}, 0xFF000000u);
        mesh.rect({0, 0}, {100, 80}, 0xFF000000u, {0, 0}, {bad, 1});
    }
    Rasterizer rasterizer;
    rasterizer.draw(mesh.data, 0xFFFFFFFFu);
    for (int i = 0; i < 100 * 80; ++i) ASSERT_EQ(rasterizer.rgba()[4 * i], 255) << i;

    // One bad corner of a fan spoils its own triangles only.
    mesh.clear();
    mesh.rect({10, 10}, {nan, 20}, 0xFF000000u);
    mesh.list.VtxBuffer[1].pos = {20, 10}; // corners 1, 2 and 3 of the rectangle were touched by it
    mesh.rect({30, 10}, {40, 20}, 0xFF000000u);
    rasterizer.draw(mesh.data, 0xFFFFFFFFu);
    EXPECT_EQ(rasterizer.rgba()[4 * (15 * 100 + 35)], 0);
    EXPECT_EQ(rasterizer.rgba()[4 * (15 * 100 + 15)], 255);

    mesh.clear();
    constexpr float far = 1e30f;
    mesh.triangle({-far, -far}, {far, -far}, {0, far}, 0xFF000000u);
    rasterizer.draw(mesh.data, 0xFFFFFFFFu);
    EXPECT_EQ(rasterizer.rgba()[4 * (40 * 100 + 50)], 0);

    mesh.clear();
    mesh.rect({10, 10}, {90, 70}, 0xFF000000u, {-1e30f, -1e30f}, {1e30f, 1e30f});
    mesh.rect({0, 0}, {10, far}, 0xFF000000u, {0, 0}, {1, far / 4}); // one texel per pixel
    mesh.triangle({nan, nan}, {nan, nan}, {nan, nan}, 0xFF000000u);
    rasterizer.draw(mesh.data, 0xFFFFFFFFu);
}

TEST(Hostile, DegenerateTrianglesDrawNothing) {
    test::Mesh mesh(100, 80);
    mesh.triangle({10, 10}, {10, 10}, {10, 10}, 0xFF000000u);
    mesh.triangle({10, 10}, {90, 10}, {50, 10}, 0xFF000000u);
    mesh.triangle({10, 10}, {90, 70}, {50, 40}, 0xFF000000u);
    const int first = mesh.list.VtxBuffer.Size;
    for (const float x : {10.0f, 50.0f, 90.0f})
        mesh.vertex({x, x / 2}, test::white_uv, 0xFF000000u + ImU32(x));
    mesh.triangles(first, {0, 1, 2});
    Rasterizer rasterizer;
    rasterizer.draw(mesh.data, 0xFFFFFFFFu);
    for (int i = 0; i < 100 * 80; ++i) ASSERT_EQ(rasterizer.rgba()[4 * i], 255) << i;
}

TEST(Hostile, SliversAreLikeTheReference) {
    std::mt19937 random{5};
    for (int round = 0; round < 200; ++round) {
        test::Mesh mesh(100, 80);
        const int first = mesh.list.VtxBuffer.Size;
        const auto within = [&](int size) { return static_cast<float>(random() % unsigned(size)); };
        const ImVec2 from{within(100), within(80)}, to{within(100), within(80)};
        const float off = static_cast<float>(random() % 300 + 1) / 256;
        for (const ImVec2 at : {from, to, ImVec2{to.x + off, to.y - off / 2}})
            mesh.vertex(at, test::white_uv, with_alpha(0x00336699u, random() & 255u));
        mesh.triangles(first, {0, 1, 2});
        Rasterizer rasterizer;
        expect_like_reference(mesh.data, rasterizer, 2);
    }
}

} // namespace
} // namespace ketenspiegel::render
