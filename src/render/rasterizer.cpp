#include "render/rasterizer.hpp"

#include "render/painter.hpp"

#include <bit>
#include <cmath>

namespace ketenspiegel::render {

static_assert(std::endian::native == std::endian::little, "pixels are RGBA bytes in this order");

namespace {

int pixels_along(float size, float scale) {
    const float pixels = size * scale;
    if (!(pixels > 0)) return 0;
    return static_cast<int>(std::lround(std::min(pixels, float{Rasterizer::largest_side})));
}

} // namespace

Rasterizer::Rasterizer() : Rasterizer(paint<SimdSpanOps>) {}

Rasterizer::Rasterizer(Paint other_loops) : paint_region(other_loops) {}

std::span<const DirtyRect> Rasterizer::draw(const ImDrawData& data, std::uint32_t background_rgba) {
    if (data.Textures != nullptr) textures.update(*data.Textures);

    const int new_width = pixels_along(data.DisplaySize.x, data.FramebufferScale.x);
    const int new_height = pixels_along(data.DisplaySize.y, data.FramebufferScale.y);
    if (new_width != surface.width || new_height != surface.height)
        surface.resize(new_width, new_height);

    scene.frame = {0, 0, surface.width, surface.height};
    scene.background = with_alpha(background_rgba, 255);
    builder.build(data, textures, scene);

    tiles.begin(surface.width, surface.height, scene.background);
    for (const Primitive& primitive : scene.primitives)
        tiles.add(primitive.bounds, primitive.fingerprint);
    const std::span<const DirtyRect> dirty = tiles.end();
    for (const DirtyRect& rect : dirty)
        paint_region(scene, {rect.x, rect.y, rect.x + rect.width, rect.y + rect.height}, surface);
    count_shapes();
    return dirty;
}

void Rasterizer::release_textures(const ImVector<ImTextureData*>& all) {
    textures.destroy_all(all);
}

void Rasterizer::count_shapes() {
    last_frame = {};
    last_frame.tiles_drawn = tiles.dirty_tiles();
    last_frame.tiles_skipped = tiles.tiles() - tiles.dirty_tiles();
    for (const Primitive& primitive : scene.primitives) {
        switch (primitive.shape) {
        case Shape::solid_rect:
            ++last_frame.solid_rects;
            break;
        case Shape::textured_rect:
            ++last_frame.textured_rects;
            break;
        case Shape::polygon:
            ++last_frame.polygons;
            break;
        case Shape::triangle:
            ++last_frame.triangles;
            break;
        }
    }
}

} // namespace ketenspiegel::render
