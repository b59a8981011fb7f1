// ImGui's texture protocol, seen from the pixels.
#include "render/rasterizer.hpp"
#include "render/support/mesh.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::render {
namespace {

class Textures : public testing::Test {
  protected:
    Color pixel(int x, int y) const {
        Color color;
        std::memcpy(&color, rasterizer.rgba() + (y * rasterizer.width() + x) * 4, sizeof color);
        return color;
    }

    void show(ImTextureData& texture, ImU32 color = opaque_white) {
        mesh.clear();
        mesh.command({0, 0, 64, 64}, texture);
        mesh.rect({0, 0}, {float(texture.Width), float(texture.Height)}, color, {0, 0}, {1, 1});
        dirty = rasterizer.draw(mesh.data, 0xFF000000u);
    }

    test::Mesh mesh{64, 64};
    Rasterizer rasterizer;
    std::span<const DirtyRect> dirty;
};

TEST_F(Textures, AreCreatedUpdatedInPartsAndDestroyed) {
    ImTextureData texture;
    texture.Create(ImTextureFormat_Alpha8, 8, 4);
    for (int i = 0; i < 32; ++i) texture.Pixels[i] = static_cast<unsigned char>(8 * i);
    mesh.ask(texture);
    show(texture);
    EXPECT_EQ(texture.Status, ImTextureStatus_OK);
    EXPECT_NE(texture.TexID, ImTextureID_Invalid);
    for (int y = 0; y < 4; ++y)
        for (int x = 0; x < 8; ++x)
            EXPECT_EQ(pixel(x, y), 0xFF000000u | Color(8 * (8 * y + x)) * 0x010101u);

    // Only the part that is named is taken over.
    std::fill_n(texture.Pixels, 32, std::uint8_t{255});
    texture.Updates.push_back({2, 1, 3, 2});
    texture.SetStatus(ImTextureStatus_WantUpdates);
    show(texture);
    EXPECT_EQ(texture.Status, ImTextureStatus_OK);
    EXPECT_EQ(dirty.size(), 1u);
    for (int y = 0; y < 4; ++y)
        for (int x = 0; x < 8; ++x) {
            const bool updated = x >= 2 && x < 5 && y >= 1 && y < 3;
            const Color gray = updated ? 255 : Color(8 * (8 * y + x));
            EXPECT_EQ(pixel(x, y), 0xFF000000u | gray * 0x010101u) << x << ' ' << y;
        }

    texture.SetStatus(ImTextureStatus_WantDestroy);
    show(texture); // may still be in use in its last frame
    EXPECT_EQ(texture.Status, ImTextureStatus_WantDestroy);
    texture.UnusedFrames = 1;
    show(texture);
    EXPECT_EQ(texture.Status, ImTextureStatus_Destroyed);
    EXPECT_EQ(texture.TexID, ImTextureID_Invalid);
    EXPECT_EQ(pixel(3, 1), 0xFF000000u); // what has no texture is not drawn
}

// Where in its texture a glyph is kept depends on which others came before it.
TEST_F(Textures, ShowAGlyphTheSameAtTheirLeftEdgeAsElsewhere) {
    ImTextureData texture;
    texture.Create(ImTextureFormat_Alpha8, 16, 4);
    std::fill_n(texture.Pixels, 64, std::uint8_t{0});
    for (const int kept_at : {0, 8})
        for (int y = 0; y < 4; ++y)
            for (int x = 0; x < 3; ++x)
                texture.Pixels[16 * y + kept_at + x] = static_cast<unsigned char>(200 - 60 * x);
    mesh.ask(texture);
    // As many texels as pixels, and three times as many.
    for (const float wide : {3.0f, 1.0f}) {
        const auto glyph = [&](float kept_at) {
            mesh.clear();
            mesh.command({0, 0, 64, 64}, texture);
            mesh.rect({4.25f, 4}, {4.25f + wide, 8}, 0xFFFFFFFF, {kept_at / 16, 0},
                      {(kept_at + 3) / 16, 1});
            rasterizer.draw(mesh.data, 0);
            std::vector<Color> row;
            for (int x = 3; x < 9; ++x) row.push_back(pixel(x, 5));
            return row;
        };
        const auto elsewhere = glyph(8);
        EXPECT_GT(elsewhere[1], elsewhere[0]) << wide;
        EXPECT_EQ(glyph(0), elsewhere) << wide;
    }
}

TEST_F(Textures, ThatDidNotChangeAreNotDrawnAgain) {
    ImTextureData texture;
    texture.Create(ImTextureFormat_Alpha8, 8, 8);
    mesh.ask(texture);
    show(texture);
    EXPECT_EQ(rasterizer.statistics().tiles_drawn, 1);
    show(texture);
    EXPECT_EQ(rasterizer.statistics().tiles_drawn, 0);
    EXPECT_EQ(rasterizer.statistics().tiles_skipped, 1);
}

TEST_F(Textures, WithColorsAreBlendedWithThem) {
    ImTextureData texture;
    texture.Create(ImTextureFormat_RGBA32, 2, 1);
    texture.UseColors = true;
    const Color texels[] = {0xFF0000FFu, 0x8000FF00u};
    std::memcpy(texture.Pixels, texels, sizeof texels);
    mesh.ask(texture);
    show(texture);
    EXPECT_EQ(pixel(0, 0), 0xFF0000FFu);
    EXPECT_EQ(pixel(1, 0), 0xFF008000u);
    show(texture, 0x80FFFFFFu);
    EXPECT_EQ(pixel(0, 0), 0xFF000080u);
    EXPECT_EQ(pixel(1, 0), 0xFF004000u);
}

TEST_F(Textures, WithoutColorsKeepOnlyTheirAlpha) {
    ImTextureData texture;
    texture.Create(ImTextureFormat_RGBA32, 2, 1);
    const Color texels[] = {0xFF000000u, 0x80000000u}; // what ImGui's atlas holds between glyphs
    std::memcpy(texture.Pixels, texels, sizeof texels);
    mesh.ask(texture);
    show(texture, 0xFF0080FFu);
    EXPECT_EQ(pixel(0, 0), 0xFF0080FFu);
    EXPECT_EQ(pixel(1, 0), 0xFF004080u);
}

TEST_F(Textures, MayGetColorsLater) {
    ImTextureData texture;
    texture.Create(ImTextureFormat_RGBA32, 2, 1);
    Color texels[] = {0xFFFFFFFFu, 0x00000000u};
    std::memcpy(texture.Pixels, texels, sizeof texels);
    mesh.ask(texture);
    show(texture);
    texels[1] = 0xFF2040C0u;
    std::memcpy(texture.Pixels, texels, sizeof texels);
    texture.UseColors = true;
    texture.Updates.push_back({1, 0, 1, 1});
    texture.SetStatus(ImTextureStatus_WantUpdates);
    show(texture);
    EXPECT_EQ(pixel(0, 0), 0xFFFFFFFFu);
    EXPECT_EQ(pixel(1, 0), 0xFF2040C0u);
}

TEST_F(Textures, AreReleasedAllAtOnce) {
    ImTextureData texture;
    texture.Create(ImTextureFormat_Alpha8, 2, 2);
    mesh.ask(texture);
    show(texture);
    rasterizer.release_textures(mesh.textures);
    EXPECT_EQ(texture.Status, ImTextureStatus_Destroyed);
    EXPECT_EQ(texture.TexID, ImTextureID_Invalid);
    EXPECT_EQ(mesh.white.Status, ImTextureStatus_Destroyed);
}

} // namespace
} // namespace ketenspiegel::render
