// Colours: packed as ImGui packs them, red in the low byte, alpha in the high one, not
// premultiplied.
#pragma once

#include <cstdint>

namespace ketenspiegel::render {

using Color = std::uint32_t;

inline constexpr Color alpha_mask = 0xFF000000u;
inline constexpr Color opaque_white = 0xFFFFFFFFu;

constexpr std::uint32_t alpha_of(Color color) {
    return color >> 24;
}

constexpr Color with_alpha(Color color, std::uint32_t alpha) {
    return (color & ~alpha_mask) | alpha << 24;
}

/// value / 255, rounded to nearest; exact for 0 ≤ value ≤ 65,025 (255²).
constexpr std::uint32_t divide_by_255(std::uint32_t value) {
    const std::uint32_t biased = value + 128;
    return (biased + (biased >> 8)) >> 8;
}

/// Channel by channel product of two colours, 255 being one.
constexpr Color modulate(Color a, Color b) {
    Color product = 0;
    for (int shift = 0; shift < 32; shift += 8)
        product |= divide_by_255((a >> shift & 255u) * (b >> shift & 255u)) << shift;
    return product;
}

} // namespace ketenspiegel::render
