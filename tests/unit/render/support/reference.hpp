// What the renderer should draw, in the plainest way: every triangle by itself, every pixel of its
// bounds tested, all in doubles, nothing recognised, nothing skipped.
#pragma once

#include <cstdint>
#include <imgui.h>
#include <vector>

namespace ketenspiegel::render::test {

struct Picture {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgba;
};

/// Draws the data, whose textures' pixels must still be there, over an opaque background.
Picture draw_reference(const ImDrawData& data, std::uint32_t background);

/// How far two pictures of one size are apart.
struct Difference {
    int largest = 0;    // of any channel of any pixel
    int pixels_off = 0; // pixels with a channel that differs by more than `tolerance`
    int x = -1, y = -1; // the first of them
};
Difference compare(const Picture& expected, const std::uint8_t* rgba, int tolerance);

} // namespace ketenspiegel::render::test
