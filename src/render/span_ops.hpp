// The inner loops: runs of pixels in one row, four at a time.
//
// Except for fill(), all may read and rewrite, unchanged, up to 3 pixels after the run: frame
// buffers are padded for that. Coverage and colour rows are padded with zeros up to a multiple
// of 4.
#pragma once

#include "render/color.hpp"
#include "render/simd.hpp"

#include <array>

namespace ketenspiegel::render {

/// Entries a coverage or colour row must have beyond its last one.
inline constexpr int row_padding = 8;

struct SimdSpanOps {
    /// Sets `count` pixels to one colour.
    static void fill(Color* pixels, int count, Color color) {
        const simd::U32x4 four = simd::splat(color);
        int i = 0;
        for (; i + simd::lanes <= count; i += simd::lanes) simd::store(pixels + i, four);
        for (; i < count; ++i) pixels[i] = color;
    }

    /// Draws one colour, with its own alpha, over `count` opaque pixels.
    static void blend(Color* pixels, int count, Color color) {
        const Source source(color);
        const simd::U32x4 alpha = simd::splat(alpha_of(color));
        int i = 0;
        for (; i + simd::lanes <= count; i += simd::lanes) source.over(pixels + i, alpha);
        if (i < count) source.over(pixels + i, alpha & simd::first_lanes(count - i));
    }

    /// Draws one colour over `count` opaque pixels; its alpha times coverage / 255 counts.
    static void blend_coverage(Color* pixels, const std::uint8_t* coverage, int count,
                               Color color) {
        const Source source(color);
        const simd::U32x4 alpha = simd::splat(alpha_of(color));
        const bool opaque = alpha_of(color) == 255;
        for (int i = 0; i < count; i += simd::lanes) {
            std::uint32_t four;
            std::memcpy(&four, coverage + i, sizeof four);
            if (four == 0) continue;
            if (opaque && four == 0xFFFFFFFFu) {
                simd::store(pixels + i, simd::splat(color));
                continue;
            }
            const auto covered =
                __builtin_convertvector(std::bit_cast<simd::U8x4>(four), simd::U32x4);
            source.over(pixels + i, simd::as_u32(simd::divide_by_255(simd::as_u16(covered) *
                                                                     simd::as_u16(alpha))));
        }
    }

    /// Draws one colour over `count` opaque pixels. Its alpha, 0…255, is alpha + (skip + i) step
    /// for pixel i; that of the colour itself does not count.
    static void blend_ramp(Color* pixels, int count, Color color, float alpha, float step,
                           int skip) {
        const Source source(color);
        for (int i = 0; i < count; i += simd::lanes) {
            const simd::U32x4 alphas =
                to_byte(simd::splat(alpha) + indices_from(skip + i) * simd::splat(step));
            source.over(pixels + i, alphas & simd::first_lanes(count - i));
        }
    }

    /// Draws `count` colours, each with its own alpha, over as many opaque pixels.
    static void blend_colors(Color* pixels, const Color* colors, int count) {
        for (int i = 0; i < count; i += simd::lanes) {
            const auto four = simd::load<simd::U32x4>(colors + i);
            Source(four).over(pixels + i, four >> 24);
        }
    }

    /// coverage[i] = between texels[i] and texels[i + 1], `weight` / 256 of the latter.
    /// Reads up to 8 texels, writes up to 7 entries beyond the run.
    static void mix_neighbours(std::uint8_t* coverage, const std::uint8_t* texels, int count,
                               int weight) {
        for (int i = 0; i < count; i += 8)
            simd::store(coverage + i, mix(widen(texels + i), widen(texels + i + 1), weight));
    }

    /// coverage[i] = between texels[2 i] and texels[2 i + 1], `weight` / 256 of the latter: glyphs
    /// that are stored twice as wide as they are drawn.
    /// Reads up to 14 texels, writes up to 7 entries beyond the run.
    static void mix_pairs(std::uint8_t* coverage, const std::uint8_t* texels, int count,
                          int weight) {
        for (int i = 0; i < count; i += 8) {
            const auto pairs = simd::load<simd::U16x8>(texels + 2 * i); // little endian
            simd::store(coverage + i, mix(pairs & 255, pairs >> 8, weight));
        }
    }

    /// Writes `count` colours whose channels (red, green, blue, alpha: 0…255) are
    /// start + (skip + i) step for pixel i; up to 3 more are written.
    static void shade(Color* colors, int count, const std::array<float, 4>& start,
                      const std::array<float, 4>& step, int skip) {
        for (int i = 0; i < count; i += simd::lanes) {
            const simd::F32x4 index = indices_from(skip + i);
            simd::U32x4 mixed{};
            for (std::size_t channel = 0; channel < 4; ++channel)
                mixed |= to_byte(simd::splat(start[channel]) + index * simd::splat(step[channel]))
                         << static_cast<std::uint32_t>(8 * channel);
            simd::store(colors + i, mixed);
        }
    }

    /// The same between texels[3 i] and texels[3 i + 1], of glyphs stored three times as wide.
    static void mix_triples(std::uint8_t* coverage, const std::uint8_t* texels, int count,
                            int weight) {
        // No vectors: taking every third byte apart costs more than it saves.
        for (int i = 0; i < count; ++i)
            coverage[i] = static_cast<std::uint8_t>(
                (texels[3 * i] * (256 - weight) + texels[3 * i + 1] * weight + 128) >> 8);
    }

  private:
    static simd::F32x4 indices_from(int first) {
        return simd::splat(static_cast<float>(first)) + simd::F32x4{0, 1, 2, 3};
    }

    // 0…255 from floats that may lie outside that.
    static simd::U32x4 to_byte(simd::F32x4 value) {
        const simd::F32x4 low = simd::splat(0.0f);
        const simd::F32x4 high = simd::splat(255.0f);
        value = value > low ? value : low;
        value = value < high ? value : high;
        return std::bit_cast<simd::U32x4>(
            __builtin_convertvector(value + simd::splat(0.5f), simd::I32x4));
    }

    // A colour taken apart into red and blue, green and "full alpha": pixels stay opaque.
    struct Source {
        simd::U16x8 red_blue;
        simd::U16x8 green_alpha;

        explicit Source(simd::U32x4 color)
            : red_blue(simd::as_u16(color & 0x00FF00FFu)),
              green_alpha(simd::as_u16((color >> 8 & 0xFFu) | 0x00FF0000u)) {}
        explicit Source(Color color) : Source(simd::splat(color)) {}

        // Draws itself over four pixels; one alpha of 0…255 in each 32-bit lane.
        void over(Color* pixels, simd::U32x4 alpha) const {
            const auto under = simd::load<simd::U32x4>(pixels);
            const simd::U16x8 part = simd::as_u16(alpha | alpha << 16);
            const simd::U16x8 rest = 255 - part;
            const simd::U16x8 rb = simd::as_u16(under & 0x00FF00FFu) * rest + red_blue * part;
            const simd::U16x8 ga =
                simd::as_u16(under >> 8 & 0x00FF00FFu) * rest + green_alpha * part;
            simd::store(pixels, simd::as_u32(simd::divide_by_255(rb)) |
                                    simd::as_u32(simd::divide_by_255(ga)) << 8);
        }
    };

    static simd::U16x8 widen(const std::uint8_t* texels) {
        return __builtin_convertvector(simd::load<simd::U8x8>(texels), simd::U16x8);
    }

    static simd::U8x8 mix(simd::U16x8 first, simd::U16x8 second, int weight) {
        const auto part = static_cast<std::uint16_t>(weight);
        const auto rest = static_cast<std::uint16_t>(256 - weight);
        return __builtin_convertvector((first * rest + second * part + 128) >> 8, simd::U8x8);
    }
};

} // namespace ketenspiegel::render
