// What is to be drawn: ImGui's triangles, recognised as the few shapes that have a fast way.
#pragma once

#include "render/color.hpp"
#include "render/geometry.hpp"
#include "render/textures.hpp"

#include <cstdint>
#include <imgui.h>
#include <span>
#include <vector>

namespace ketenspiegel::render {

struct Point {
    Fixed x = 0;
    Fixed y = 0;
};

/// A corner of a triangle whose colour or texture varies.
struct Corner {
    Point position;
    Color color = 0;
    float u = 0; // texels, whole numbers are centres
    float v = 0;
};

/// Where a pixel of an upright textured rectangle is found in its texture: pixel (x, y) shows texel
/// (u + x du, v + y dv), whole numbers being centres of texels.
struct TexelMapping {
    float u = 0;
    float v = 0;
    float du = 1;
    float dv = 1;
};

enum class Shape : std::uint8_t {
    solid_rect,    // all of `bounds` in one colour
    textured_rect, // `bounds` through mappings[first]
    polygon,       // convex, points[first…], one colour
    triangle,      // corners[first…first + 2]
};

struct Primitive {
    Box bounds{}; // the pixels it may touch: clipped, never empty
    Color color = 0;
    Shape shape = Shape::solid_rect;
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    const Texture* texture = nullptr;
    std::uint64_t fingerprint = 0; // of all that decides its pixels
};

struct Scene {
    Box frame;
    Color background = 0;              // opaque
    std::vector<Primitive> primitives; // in drawing order
    std::vector<Point> points;
    std::vector<Corner> corners;
    std::vector<TexelMapping> mappings;
    std::vector<std::uint32_t> covers; // indices of opaque solid rectangles, in drawing order
};

} // namespace ketenspiegel::render
