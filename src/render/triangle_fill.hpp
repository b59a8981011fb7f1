// Triangles whose colour, opacity or texture varies: anti-aliased edges above all.
#pragma once

#include "render/sampling.hpp"
#include "render/surface.hpp"

#include <array>

namespace ketenspiegel::render {

/// A quantity that is linear over a triangle, in device pixels.
struct Plane {
    double at_origin = 0;
    double across = 0;
    double down = 0;

    double at_centre(int x, int y) const {
        return at_origin + across * (x + 0.5) + down * (y + 0.5);
    }
};

/// The plane through one value per corner; the corners must not be in line.
inline Plane plane_through(std::span<const Corner, 3> corners, std::array<double, 3> values) {
    const auto pixels = [](Fixed position) { return static_cast<double>(position) / fixed_one; };
    const double x0 = pixels(corners[0].position.x), y0 = pixels(corners[0].position.y);
    const double x1 = pixels(corners[1].position.x) - x0, y1 = pixels(corners[1].position.y) - y0;
    const double x2 = pixels(corners[2].position.x) - x0, y2 = pixels(corners[2].position.y) - y0;
    const double f1 = values[1] - values[0], f2 = values[2] - values[0];
    const double area = x1 * y2 - x2 * y1;
    Plane plane;
    plane.across = (f1 * y2 - f2 * y1) / area;
    plane.down = (f2 * x1 - f1 * x2) / area;
    plane.at_origin = values[0] - plane.across * x0 - plane.down * y0;
    return plane;
}

/// One triangle, ready to draw row by row.
template <class Ops>
class TriangleFill {
  public:
    TriangleFill(std::span<const Corner, 3> triangle, const Texture* painted)
        : corners(triangle), texture(painted) {
        const Color differences =
            (corners[0].color ^ corners[1].color) | (corners[0].color ^ corners[2].color);
        one_color = differences == 0;
        one_hue = (differences & ~alpha_mask) == 0;
        const auto plane = [&](auto value) {
            return plane_through(corners,
                                 {value(corners[0]), value(corners[1]), value(corners[2])});
        };
        if (!one_color) {
            // The hue's planes are not needed where only opacity varies.
            for (std::uint32_t i = one_hue && texture == nullptr ? 3 : 0; i < 4; ++i)
                channels[i] =
                    plane([&](const Corner& c) { return double(c.color >> 8 * i & 255u); });
        }
        if (texture != nullptr) {
            u = plane([](const Corner& c) { return double{c.u}; });
            v = plane([](const Corner& c) { return double{c.v}; });
        }
    }

    /// Draws what of the triangle is in the box, which must be within the triangle's rows.
    void draw(Surface& surface, const Box& box) const {
        const std::array<Point, 3> points{corners[0].position, corners[1].position,
                                          corners[2].position};
        find_runs(points, box.y0, box.y1, surface.runs);
        for (int y = box.y0; y < box.y1; ++y) {
            const auto row = static_cast<std::size_t>(y - box.y0);
            const int x0 = std::max(surface.runs.left[row], box.x0);
            const int x1 = std::min(surface.runs.right[row], box.x1);
            if (x0 < x1) draw_run(surface, {surface.runs.left[row], y, x0, x1 - x0});
        }
    }

  private:
    // Quantities are stepped from the run's beginning, drawn or not: a part drawn again is then
    // like the whole, to the bit.
    struct Run {
        int left;  // where the triangle begins in this row
        int y;     // the row
        int x;     // the first pixel to draw
        int count; // pixels to draw

        int skip() const { return x - left; }
    };

    void draw_run(Surface& surface, const Run& run) const {
        Color* pixels = surface.row(run.y) + run.x;
        if (texture == nullptr && one_hue) {
            Ops::blend_ramp(pixels, run.count, corners[0].color, start(channels[3], run),
                            step(channels[3]), run.skip());
        } else if (one_color && !texture->has_colors()) {
            std::uint8_t* coverage = surface.coverage.data();
            sample(run, coverage, sample_alpha);
            std::fill_n(coverage + run.count, row_padding, std::uint8_t{0});
            Ops::blend_coverage(pixels, coverage, run.count, corners[0].color);
        } else {
            Color* colors = surface.colors.data();
            shade(run, colors);
            std::fill_n(colors + run.count, row_padding, Color{0});
            Ops::blend_colors(pixels, colors, run.count);
        }
    }

    // The corners' colours, mixed, times the texture.
    void shade(const Run& run, Color* colors) const {
        if (texture != nullptr) {
            sample(run, colors, sample_color);
            if (one_color) {
                for (int i = 0; i < run.count; ++i)
                    colors[i] = modulate(colors[i], corners[0].color);
                return;
            }
        }
        std::array<float, 4> starts;
        std::array<float, 4> steps;
        for (std::size_t i = 0; i < 4; ++i) {
            starts[i] = start(channels[i], run);
            steps[i] = step(channels[i]);
        }
        if (texture == nullptr) {
            Ops::shade(colors, run.count, starts, steps, run.skip());
            return;
        }
        for (int i = 0; i < run.count; ++i) {
            std::array<Color, simd::lanes> shaded;
            Ops::shade(shaded.data(), 1, starts, steps, run.skip() + i);
            colors[i] = modulate(colors[i], shaded[0]);
        }
    }

    template <class Value>
    void sample(const Run& run, Value* values,
                Value (*sampler)(const Texture&, float, Taps)) const {
        const float u0 = start(u, run), v0 = start(v, run);
        const bool one_row = v.across == 0; // as in ImGui's ready-made soft lines
        Taps rows = taps_at(v0, texture->height);
        for (int i = 0; i < run.count; ++i) {
            const auto steps = static_cast<float>(run.skip() + i);
            if (!one_row) rows = taps_at(v0 + steps * step(v), texture->height);
            values[i] = sampler(*texture, u0 + steps * step(u), rows);
        }
    }

    static float start(const Plane& plane, const Run& run) {
        return static_cast<float>(plane.at_centre(run.left, run.y));
    }

    static float step(const Plane& plane) { return static_cast<float>(plane.across); }

    std::span<const Corner, 3> corners;
    const Texture* texture;
    bool one_color = false;
    bool one_hue = false;          // the same colour but for its alpha
    std::array<Plane, 4> channels; // red, green, blue, alpha: 0…255
    Plane u;                       // texels
    Plane v;
};

} // namespace ketenspiegel::render
