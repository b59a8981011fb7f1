// Convex polygons of one colour: the inside of cards, buttons, circles, bars.
#pragma once

#include "render/surface.hpp"

namespace ketenspiegel::render {

/// Draws what of the polygon is in the box, which must be within the polygon's rows.
template <class Ops>
void fill_polygon(Surface& surface, const Box& box, std::span<const Point> polygon, Color color) {
    find_runs(polygon, box.y0, box.y1, surface.runs);
    const bool opaque = alpha_of(color) == 255;
    for (int y = box.y0; y < box.y1; ++y) {
        const auto row = static_cast<std::size_t>(y - box.y0);
        const int x0 = std::max(surface.runs.left[row], box.x0);
        const int x1 = std::min(surface.runs.right[row], box.x1);
        if (x0 >= x1) continue;
        if (opaque)
            Ops::fill(surface.row(y) + x0, x1 - x0, color);
        else
            Ops::blend(surface.row(y) + x0, x1 - x0, color);
    }
}

} // namespace ketenspiegel::render
