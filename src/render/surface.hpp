// What is drawn on, and the scratch memory drawing needs.
#pragma once

#include "render/edge_walk.hpp"
#include "render/span_ops.hpp"

namespace ketenspiegel::render {

/// Rows that are drawn together: few enough that they stay in the processor's cache.
inline constexpr int strip_height = 128;

struct Surface {
    int width = 0;
    int height = 0;
    std::vector<Color> pixels;          // rows follow each other; row_padding after the last
    std::vector<std::uint8_t> coverage; // one row
    std::vector<Color> colors;          // one row
    Runs runs{strip_height};

    /// To that size in device pixels; the content is then undefined.
    void resize(int new_width, int new_height) {
        width = new_width;
        height = new_height;
        const auto row = static_cast<std::size_t>(width) + row_padding;
        pixels.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) +
                      row_padding);
        coverage.resize(row);
        colors.resize(row);
    }

    Color* row(int y) { return pixels.data() + std::ptrdiff_t{y} * width; }
};

} // namespace ketenspiegel::render
