// Where things are: device pixels, and fixed-point positions between them.
#pragma once

#include <algorithm>

namespace ketenspiegel::render {

/// A position in 1/256 device pixel. Snapping vertices to this grid makes the fill rule exact:
/// triangles that share an edge neither overlap nor leave a gap.
using Fixed = int;

inline constexpr int fixed_one = 256;

/// Positions beyond this many device pixels are moved to it; products of two stay within 64 bits.
inline constexpr int position_limit = 1 << 20;

/// The nearest Fixed to a position in device pixels. The position must be finite.
inline Fixed to_fixed(float pixels) {
    // Made positive first, so that the conversion, which truncates, rounds down.
    constexpr int bias = (position_limit + 1) * fixed_one;
    const double limit = position_limit;
    const double clamped = std::clamp(static_cast<double>(pixels), -limit, limit);
    return static_cast<int>(clamped * fixed_one + (bias + 0.5)) - bias;
}

/// The first pixel, by column or row, whose centre is at or after a position: what starts here
/// covers that pixel, what ends here does not (the top-left rule).
constexpr int first_centre(Fixed position) {
    return (position + fixed_one / 2 - 1) >> 8;
}

/// Whole device pixels from (x0, y0) up to, not including, (x1, y1).
struct Box {
    int x0 = 0;
    int y0 = 0;
    int x1 = 0;
    int y1 = 0;

    bool empty() const { return x0 >= x1 || y0 >= y1; }
    int width() const { return x1 - x0; }
    int height() const { return y1 - y0; }
    bool contains(const Box& other) const {
        return x0 <= other.x0 && y0 <= other.y0 && x1 >= other.x1 && y1 >= other.y1;
    }
    bool operator==(const Box&) const = default;
};

inline Box intersect(const Box& a, const Box& b) {
    return {std::max(a.x0, b.x0), std::max(a.y0, b.y0), std::min(a.x1, b.x1), std::min(a.y1, b.y1)};
}

} // namespace ketenspiegel::render
