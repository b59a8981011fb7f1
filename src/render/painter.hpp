// Draws a scene, or a part of it, on a surface. `Ops` are the inner loops (span_ops.hpp).
#pragma once

#include "render/polygon_fill.hpp"
#include "render/rect_fill.hpp"
#include "render/textured_rect_fill.hpp"
#include "render/triangle_fill.hpp"

namespace ketenspiegel::render {

template <class Ops>
void paint_primitive(const Scene& scene, const Primitive& primitive, const Box& box,
                     Surface& surface) {
    switch (primitive.shape) {
    case Shape::solid_rect:
        fill_rect<Ops>(surface, box, primitive.color);
        break;
    case Shape::textured_rect: {
        const TexelMapping& mapping = scene.mappings[primitive.first];
        if (primitive.texture->has_colors())
            fill_picture<Ops>(surface, box, primitive, mapping);
        else
            fill_glyph<Ops>(surface, box, primitive, mapping);
        break;
    }
    case Shape::polygon:
        fill_polygon<Ops>(surface, box,
                          std::span(scene.points).subspan(primitive.first, primitive.count),
                          primitive.color);
        break;
    case Shape::triangle:
        TriangleFill<Ops>(std::span<const Corner, 3>(scene.corners.data() + primitive.first, 3),
                          primitive.texture)
            .draw(surface, box);
        break;
    }
}

/// Draws all that shows in the region, which must be within the surface and at most strip_height
/// high; nothing outside it changes.
template <class Ops>
void paint_strip(const Scene& scene, const Box& region, Surface& surface) {
    // What lies under the last opaque rectangle over the whole region cannot be seen.
    std::size_t first = 0;
    const auto cover = std::find_if(scene.covers.rbegin(), scene.covers.rend(), [&](auto index) {
        return scene.primitives[index].bounds.contains(region);
    });
    if (cover != scene.covers.rend())
        first = *cover;
    else
        fill_rect<Ops>(surface, region, scene.background);
    for (std::size_t i = first; i < scene.primitives.size(); ++i) {
        const Box box = intersect(scene.primitives[i].bounds, region);
        if (!box.empty()) paint_primitive<Ops>(scene, scene.primitives[i], box, surface);
    }
}

/// Draws all that shows in the region, which must be within the surface.
template <class Ops>
void paint(const Scene& scene, const Box& region, Surface& surface) {
    for (int y = region.y0; y < region.y1; y += strip_height)
        paint_strip<Ops>(scene, {region.x0, y, region.x1, std::min(y + strip_height, region.y1)},
                         surface);
}

} // namespace ketenspiegel::render
