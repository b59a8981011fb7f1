// What colour has a texture between its texels? Bilinear; beyond the edge as at the edge.
#pragma once

#include "render/scene.hpp"

namespace ketenspiegel::render {

/// The texels on both sides of a position along one axis, and how much (of 256) the second counts.
struct Taps {
    int first = 0;
    int second = 0;
    int weight = 0;
};

/// `position` in texels, whole numbers being centres; `size` texels along that axis, at least 1.
inline Taps taps_at(float position, int size) {
    const auto last = static_cast<float>(size - 1);
    const float inside = position > 0 ? std::min(position, last) : 0.0f; // 0 for what is no number
    const int first = static_cast<int>(inside);
    const int weight = static_cast<int>((inside - static_cast<float>(first)) * 256 + 0.5f);
    return {first, std::min(first + 1, size - 1), weight};
}

/// One channel between four texels.
constexpr std::uint32_t mix_four(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d,
                                 int across, int down) {
    const auto x = static_cast<std::uint32_t>(across);
    const auto y = static_cast<std::uint32_t>(down);
    return ((a * (256 - x) + b * x) * (256 - y) + (c * (256 - x) + d * x) * y + 32768) >> 16;
}

/// The opacity of a texture without colours at a position in texels, between the rows of `down`. To
/// its left there is nothing: a glyph that is kept at the edge, where no empty column precedes it,
/// looks like one that is kept elsewhere.
inline std::uint8_t sample_alpha(const Texture& texture, float u, Taps down) {
    const std::uint8_t* upper = texture.alpha.data() + std::ptrdiff_t{down.first} * texture.width;
    const std::uint8_t* lower = texture.alpha.data() + std::ptrdiff_t{down.second} * texture.width;
    if (u < 0) {
        const int weight = u > -1 ? static_cast<int>((u + 1) * 256 + 0.5f) : 0;
        return static_cast<std::uint8_t>(mix_four(0, upper[0], 0, lower[0], weight, down.weight));
    }
    const Taps across = taps_at(u, texture.width);
    return static_cast<std::uint8_t>(mix_four(upper[across.first], upper[across.second],
                                              lower[across.first], lower[across.second],
                                              across.weight, down.weight));
}

/// The colour of any texture at a position in texels; white if it has no colours.
inline Color sample_color(const Texture& texture, float u, Taps down) {
    if (!texture.has_colors()) return with_alpha(opaque_white, sample_alpha(texture, u, down));
    const Taps across = taps_at(u, texture.width);
    const Color* upper = texture.colors.data() + std::ptrdiff_t{down.first} * texture.width;
    const Color* lower = texture.colors.data() + std::ptrdiff_t{down.second} * texture.width;
    Color color = 0;
    for (int shift = 0; shift < 32; shift += 8)
        color |= mix_four(upper[across.first] >> shift & 255u, upper[across.second] >> shift & 255u,
                          lower[across.first] >> shift & 255u, lower[across.second] >> shift & 255u,
                          across.weight, down.weight)
                 << shift;
    return color;
}

/// The colour of any texture at coordinates of 0…1, as vertices have them.
inline Color texel_at(const Texture& texture, ImVec2 uv) {
    return sample_color(texture, uv.x * static_cast<float>(texture.width) - 0.5f,
                        taps_at(uv.y * static_cast<float>(texture.height) - 0.5f, texture.height));
}

} // namespace ketenspiegel::render
