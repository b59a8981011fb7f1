// Upright textured rectangles: glyphs, and pictures.
#pragma once

#include "render/sampling.hpp"
#include "render/surface.hpp"

#include <cmath>

namespace ketenspiegel::render {

/// How the columns of a glyph follow its texels: the same way in all its rows, and however much of
/// it is drawn, so that a part drawn again is like the whole.
struct GlyphColumns {
    enum class Kind { copy, neighbours, pairs, triples, any } kind = Kind::any;
    int first = 0;  // texel of the first pixel
    int step = 1;   // texels per pixel
    int weight = 0; // of 256, of the texel after it
};

/// The columns of pixels x0 up to x1, whole texture rows being drawn.
inline GlyphColumns glyph_columns(const TexelMapping& mapping, int x0, int x1, int texture_width) {
    GlyphColumns columns;
    const bool whole_steps = mapping.du == 1 || mapping.du == 2 || mapping.du == 3;
    if (mapping.dv != 1 || !whole_steps) return columns;
    const float position = mapping.u + static_cast<float>(x0) * mapping.du;
    if (!(position >= -1 && position <= static_cast<float>(texture_width))) return columns;
    const float whole = std::floor(position);
    columns.first = static_cast<int>(whole);
    columns.step = static_cast<int>(mapping.du);
    columns.weight = static_cast<int>((position - whole) * 256 + 0.5f);
    if (columns.weight == 256) {
        ++columns.first;
        columns.weight = 0;
    }
    const int last = columns.first + columns.step * (x1 - x0 - 1);
    const bool copied = columns.step == 1 && columns.weight == 0;
    if (columns.first < 0 || last + (copied ? 0 : 1) >= texture_width) return columns;
    if (copied)
        columns.kind = GlyphColumns::Kind::copy;
    else if (columns.step == 1)
        columns.kind = GlyphColumns::Kind::neighbours;
    else
        columns.kind = columns.step == 2 ? GlyphColumns::Kind::pairs : GlyphColumns::Kind::triples;
    return columns;
}

/// The part in `box` of a rectangle of a texture without colours: coverage of one colour.
template <class Ops>
void fill_glyph(Surface& surface, const Box& box, const Primitive& glyph,
                const TexelMapping& mapping) {
    const Texture& texture = *glyph.texture;
    const int count = box.width();
    const GlyphColumns columns =
        glyph_columns(mapping, glyph.bounds.x0, glyph.bounds.x1, texture.width);
    const int first = columns.first + columns.step * (box.x0 - glyph.bounds.x0);
    std::uint8_t* coverage = surface.coverage.data();
    for (int y = box.y0; y < box.y1; ++y) {
        const Taps rows = taps_at(mapping.v + static_cast<float>(y) * mapping.dv, texture.height);
        auto kind = columns.kind;
        const std::uint8_t* texels = nullptr;
        if (kind != GlyphColumns::Kind::any) {
            texels = texture.alpha.data() + std::ptrdiff_t{rows.first} * texture.width + first;
            if (rows.weight != 0) kind = GlyphColumns::Kind::any;
        }
        switch (kind) {
        case GlyphColumns::Kind::copy:
            std::copy_n(texels, count, coverage);
            break;
        case GlyphColumns::Kind::neighbours:
            Ops::mix_neighbours(coverage, texels, count, columns.weight);
            break;
        case GlyphColumns::Kind::pairs:
            Ops::mix_pairs(coverage, texels, count, columns.weight);
            break;
        case GlyphColumns::Kind::triples:
            Ops::mix_triples(coverage, texels, count, columns.weight);
            break;
        case GlyphColumns::Kind::any:
            for (int i = 0; i < count; ++i)
                coverage[i] = sample_alpha(
                    texture, mapping.u + static_cast<float>(box.x0 + i) * mapping.du, rows);
            break;
        }
        std::fill_n(coverage + count, row_padding, std::uint8_t{0});
        Ops::blend_coverage(surface.row(y) + box.x0, coverage, count, glyph.color);
    }
}

/// The part in `box` of a rectangle of a texture with colours.
template <class Ops>
void fill_picture(Surface& surface, const Box& box, const Primitive& picture,
                  const TexelMapping& mapping) {
    const int count = box.width();
    Color* colors = surface.colors.data();
    for (int y = box.y0; y < box.y1; ++y) {
        const Taps rows =
            taps_at(mapping.v + static_cast<float>(y) * mapping.dv, picture.texture->height);
        for (int i = 0; i < count; ++i) {
            const float u = mapping.u + static_cast<float>(box.x0 + i) * mapping.du;
            colors[i] = modulate(sample_color(*picture.texture, u, rows), picture.color);
        }
        std::fill_n(colors + count, row_padding, Color{0});
        Ops::blend_colors(surface.row(y) + box.x0, colors, count);
    }
}

} // namespace ketenspiegel::render
