// Upright rectangles of one colour.
#pragma once

#include "render/surface.hpp"

namespace ketenspiegel::render {

template <class Ops>
void fill_rect(Surface& surface, const Box& box, Color color) {
    if (alpha_of(color) == 255)
        for (int y = box.y0; y < box.y1; ++y)
            Ops::fill(surface.row(y) + box.x0, box.width(), color);
    else
        for (int y = box.y0; y < box.y1; ++y)
            Ops::blend(surface.row(y) + box.x0, box.width(), color);
}

} // namespace ketenspiegel::render
