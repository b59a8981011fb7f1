#include "render/edge_walk.hpp"

namespace ketenspiegel::render {

namespace {

std::int64_t floor_divide(std::int64_t value, std::int64_t positive) {
    const std::int64_t quotient = value / positive;
    return quotient - (quotient * positive > value ? 1 : 0);
}

// Writes, for the rows whose centre lies between the edge's ends, the first pixel whose centre is
// at or after the edge. With centre = (row + ½), that is
//   ceil((top.x + (centre - top.y) · dx / dy) - ½), all in pixels:
// an integer division, which is stepped from row to row with its remainder.
void walk_edge(Point top, Point bottom, int y0, int y1, int* columns) {
    const int first = std::max(first_centre(top.y), y0);
    const int last = std::min(first_centre(bottom.y), y1);
    if (first >= last) return;
    const std::int64_t dx = bottom.x - top.x;
    const std::int64_t dy = bottom.y - top.y;
    if (dx == 0) {
        std::fill(columns + (first - y0), columns + (last - y0), first_centre(top.x));
        return;
    }
    const std::int64_t divisor = fixed_one * dy;
    const std::int64_t centre = std::int64_t{first} * fixed_one + fixed_one / 2;
    const std::int64_t value = (top.x - fixed_one / 2) * dy + (centre - top.y) * dx + divisor - 1;
    std::int64_t column = floor_divide(value, divisor);
    columns[first - y0] = static_cast<int>(column);
    if (last - first == 1) return;

    std::int64_t remainder = value - column * divisor;
    const std::int64_t step = floor_divide(dx, dy);
    const std::int64_t remainder_step = fixed_one * (dx - step * dy);
    for (int row = first + 1; row < last; ++row) {
        column += step;
        remainder += remainder_step;
        if (remainder >= divisor) {
            remainder -= divisor;
            ++column;
        }
        columns[row - y0] = static_cast<int>(column);
    }
}

} // namespace

void find_runs(std::span<const Point> polygon, int y0, int y1, Runs& runs) {
    std::int64_t area = 0; // positive: clockwise on the screen
    for (std::size_t i = 2; i < polygon.size(); ++i) {
        const Point a = polygon[0], b = polygon[i - 1], c = polygon[i];
        area += std::int64_t{b.x - a.x} * (c.y - a.y) - std::int64_t{c.x - a.x} * (b.y - a.y);
    }
    int* downwards = (area > 0 ? runs.right : runs.left).data();
    int* upwards = (area > 0 ? runs.left : runs.right).data();
    Point from = polygon.back();
    for (const Point to : polygon) {
        if (from.y < to.y) walk_edge(from, to, y0, y1, downwards);
        if (from.y > to.y) walk_edge(to, from, y0, y1, upwards);
        from = to;
    }
}

} // namespace ketenspiegel::render
