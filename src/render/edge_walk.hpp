// Which pixels does a convex polygon cover? In each row one run, found exactly.
#pragma once

#include "render/scene.hpp"

#include <span>
#include <vector>

namespace ketenspiegel::render {

/// Per row of a strip, the covered pixels: from `left` up to, not including, `right`.
struct Runs {
    std::vector<int> left;
    std::vector<int> right;

    explicit Runs(int rows)
        : left(static_cast<std::size_t>(rows)), right(static_cast<std::size_t>(rows)) {}
};

/// Finds the runs of a convex polygon, in either direction of turning, in rows y0 up to y1, which
/// must be within the polygon's; entry 0 is row y0. A pixel is covered if its centre is inside, or
/// on a left or top edge. Runs may be empty (left ≥ right), and are not clipped sideways.
void find_runs(std::span<const Point> polygon, int y0, int y1, Runs& runs);

} // namespace ketenspiegel::render
