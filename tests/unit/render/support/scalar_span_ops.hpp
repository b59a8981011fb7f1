// The inner loops once more, one pixel at a time: what the vector ones must equal, to the bit.
#pragma once

#include "render/color.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace ketenspiegel::render::test {

struct ScalarSpanOps {
    static void fill(Color* pixels, int count, Color color) { std::fill_n(pixels, count, color); }

    static void blend(Color* pixels, int count, Color color) {
        for (int i = 0; i < count; ++i) pixels[i] = over(pixels[i], color, alpha_of(color));
    }

    static void blend_coverage(Color* pixels, const std::uint8_t* coverage, int count,
                               Color color) {
        for (int i = 0; i < count; ++i)
            pixels[i] = over(pixels[i], color, divide_by_255(coverage[i] * alpha_of(color)));
    }

    static void blend_ramp(Color* pixels, int count, Color color, float alpha, float step,
                           int skip) {
        for (int i = 0; i < count; ++i)
            pixels[i] =
                over(pixels[i], color, to_byte(alpha + static_cast<float>(skip + i) * step));
    }

    static void shade(Color* colors, int count, const std::array<float, 4>& start,
                      const std::array<float, 4>& step, int skip) {
        for (int i = 0; i < count; ++i) {
            colors[i] = 0;
            for (std::size_t channel = 0; channel < 4; ++channel)
                colors[i] |= to_byte(start[channel] + static_cast<float>(skip + i) * step[channel])
                             << 8 * channel;
        }
    }

    static void blend_colors(Color* pixels, const Color* colors, int count) {
        for (int i = 0; i < count; ++i) pixels[i] = over(pixels[i], colors[i], alpha_of(colors[i]));
    }

    static void mix_neighbours(std::uint8_t* coverage, const std::uint8_t* texels, int count,
                               int weight) {
        for (int i = 0; i < count; ++i) coverage[i] = mix(texels[i], texels[i + 1], weight);
    }

    static void mix_pairs(std::uint8_t* coverage, const std::uint8_t* texels, int count,
                          int weight) {
        for (int i = 0; i < count; ++i) coverage[i] = mix(texels[2 * i], texels[2 * i + 1], weight);
    }

    static void mix_triples(std::uint8_t* coverage, const std::uint8_t* texels, int count,
                            int weight) {
        for (int i = 0; i < count; ++i) coverage[i] = mix(texels[3 * i], texels[3 * i + 1], weight);
    }

  private:
    static Color over(Color under, Color color, std::uint32_t alpha) {
        if (alpha == 0) return under;
        Color mixed = 0xFF000000u;
        for (int shift = 0; shift < 24; shift += 8)
            mixed |= divide_by_255((color >> shift & 255u) * alpha +
                                   (under >> shift & 255u) * (255 - alpha))
                     << shift;
        return mixed;
    }

    static std::uint32_t to_byte(float value) {
        return static_cast<std::uint32_t>(std::clamp(value, 0.0f, 255.0f) + 0.5f);
    }

    static std::uint8_t mix(int first, int second, int weight) {
        return static_cast<std::uint8_t>((first * (256 - weight) + second * weight + 128) >> 8);
    }
};

} // namespace ketenspiegel::render::test
