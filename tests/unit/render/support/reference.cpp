#include "render/support/reference.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace ketenspiegel::render::test {

namespace {

struct Corner {
    std::int64_t x = 0, y = 0; // 1/256 device pixel
    std::array<double, 4> color{};
    double u = 0, v = 0; // 0…1
};

std::int64_t snap(double pixels) {
    return static_cast<std::int64_t>(std::floor(pixels * 256 + 0.5));
}

int first_pixel(double position) {
    position = std::clamp(position, -1e6, 1e6);
    return static_cast<int>(std::ceil(static_cast<double>(snap(position)) / 256 - 0.5));
}

std::array<double, 4> texel(const ImTextureData& texture, int x, int y) {
    // Glyphs at the left edge have no empty column before them.
    if (x < 0 && (texture.BytesPerPixel == 1 || !texture.UseColors)) return {255, 255, 255, 0};
    x = std::clamp(x, 0, texture.Width - 1);
    y = std::clamp(y, 0, texture.Height - 1);
    const unsigned char* at =
        texture.Pixels + std::ptrdiff_t{y * texture.Width + x} * texture.BytesPerPixel;
    if (texture.BytesPerPixel == 1) return {255, 255, 255, double(at[0])};
    if (!texture.UseColors) return {255, 255, 255, double(at[3])};
    return {double(at[0]), double(at[1]), double(at[2]), double(at[3])};
}

std::array<double, 4> sample(const ImTextureData& texture, double u, double v) {
    const double x = u * texture.Width - 0.5, y = v * texture.Height - 0.5;
    const double left = std::floor(x), top = std::floor(y);
    std::array<double, 4> sum{};
    for (int dy = 0; dy < 2; ++dy)
        for (int dx = 0; dx < 2; ++dx) {
            const double weight =
                (dx == 0 ? 1 - (x - left) : x - left) * (dy == 0 ? 1 - (y - top) : y - top);
            const auto at = texel(texture, static_cast<int>(left) + dx, static_cast<int>(top) + dy);
            for (std::size_t i = 0; i < 4; ++i) sum[i] += weight * at[i];
        }
    return sum;
}

// Is a point on the inner side of an edge, or on it and the edge is a left or top one? The triangle
// turns clockwise on the screen.
bool inside(const Corner& from, const Corner& to, std::int64_t x, std::int64_t y) {
    const std::int64_t side = (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
    if (side != 0) return side > 0;
    return to.y < from.y || (to.y == from.y && to.x > from.x);
}

void draw_triangle(std::array<Corner, 3> corners, const ImTextureData& texture, const int* clip,
                   Picture& picture) {
    const auto area_of = [](const Corner& a, const Corner& b, double x, double y) {
        return double(b.x - a.x) * (y - double(a.y)) - double(b.y - a.y) * (x - double(a.x));
    };
    double area = area_of(corners[0], corners[1], double(corners[2].x), double(corners[2].y));
    if (area == 0) return;
    if (area < 0) {
        std::swap(corners[1], corners[2]);
        area = -area;
    }
    const auto [left, right] = std::minmax({corners[0].x, corners[1].x, corners[2].x});
    const auto [top, bottom] = std::minmax({corners[0].y, corners[1].y, corners[2].y});
    const auto within = [](std::int64_t position, int low, int high) {
        return static_cast<int>(std::clamp<std::int64_t>(position, low, high));
    };
    for (int y = within(top / 256 - 1, clip[1], clip[3]);
         y < within(bottom / 256 + 1, clip[1], clip[3]); ++y) {
        for (int x = within(left / 256 - 1, clip[0], clip[2]);
             x < within(right / 256 + 1, clip[0], clip[2]); ++x) {
            const std::int64_t cx = std::int64_t{x} * 256 + 128, cy = std::int64_t{y} * 256 + 128;
            bool hit = true;
            std::array<double, 3> part;
            for (std::size_t i = 0; i < 3; ++i) {
                const Corner& from = corners[(i + 1) % 3];
                const Corner& to = corners[(i + 2) % 3];
                hit = hit && inside(from, to, cx, cy);
                part[i] = area_of(from, to, double(cx), double(cy)) / area;
            }
            if (!hit) continue;
            const auto mixed = [&](auto value) {
                return part[0] * value(corners[0]) + part[1] * value(corners[1]) +
                       part[2] * value(corners[2]);
            };
            const auto texel = sample(texture, mixed([](const Corner& c) { return c.u; }),
                                      mixed([](const Corner& c) { return c.v; }));
            std::array<double, 4> color;
            for (std::size_t i = 0; i < 4; ++i)
                color[i] = mixed([i](const Corner& c) { return c.color[i]; }) * texel[i] / 255;
            std::uint8_t* pixel = picture.rgba.data() + std::ptrdiff_t{y * picture.width + x} * 4;
            for (std::size_t i = 0; i < 3; ++i) {
                const double blended =
                    pixel[i] + (color[i] - pixel[i]) * std::clamp(color[3] / 255, 0.0, 1.0);
                pixel[i] = static_cast<std::uint8_t>(std::clamp(blended + 0.5, 0.0, 255.0));
            }
        }
    }
}

} // namespace

Picture draw_reference(const ImDrawData& data, std::uint32_t background) {
    const ImVec2 scale = data.FramebufferScale;
    Picture picture;
    picture.width = static_cast<int>(data.DisplaySize.x * scale.x + 0.5f);
    picture.height = static_cast<int>(data.DisplaySize.y * scale.y + 0.5f);
    for (int i = 0; i < picture.width * picture.height; ++i) {
        for (int shift = 0; shift < 24; shift += 8)
            picture.rgba.push_back(static_cast<std::uint8_t>(background >> shift));
        picture.rgba.push_back(255);
    }
    for (const ImDrawList* list : data.CmdLists) {
        for (const ImDrawCmd& command : list->CmdBuffer) {
            const auto across = [&](float x) { return (x - data.DisplayPos.x) * scale.x; };
            const auto down = [&](float y) { return (y - data.DisplayPos.y) * scale.y; };
            const int clip[] = {
                std::clamp(first_pixel(across(command.ClipRect.x)), 0, picture.width),
                std::clamp(first_pixel(down(command.ClipRect.y)), 0, picture.height),
                std::clamp(first_pixel(across(command.ClipRect.z)), 0, picture.width),
                std::clamp(first_pixel(down(command.ClipRect.w)), 0, picture.height)};
            for (unsigned i = 0; i < command.ElemCount; i += 3) {
                std::array<Corner, 3> corners;
                bool finite = true;
                for (unsigned k = 0; k < 3; ++k) {
                    const ImDrawVert& from = list->VtxBuffer[static_cast<int>(command.VtxOffset) +
                                                             list->IdxBuffer[static_cast<int>(
                                                                 command.IdxOffset + i + k)]];
                    finite = finite && std::isfinite(from.pos.x) && std::isfinite(from.pos.y) &&
                             std::isfinite(from.uv.x) && std::isfinite(from.uv.y);
                    if (!finite) break;
                    Corner& corner = corners[k];
                    corner.x = snap(across(from.pos.x));
                    corner.y = snap(down(from.pos.y));
                    for (std::size_t c = 0; c < 4; ++c)
                        corner.color[c] = double(from.col >> 8 * c & 255u);
                    corner.u = double{from.uv.x};
                    corner.v = double{from.uv.y};
                }
                if (finite) draw_triangle(corners, *command.TexRef._TexData, clip, picture);
            }
        }
    }
    return picture;
}

Difference compare(const Picture& expected, const std::uint8_t* rgba, int tolerance) {
    Difference difference;
    for (int y = 0; y < expected.height; ++y) {
        for (int x = 0; x < expected.width; ++x) {
            int largest = 0;
            for (int i = 0; i < 4; ++i) {
                const auto at = static_cast<std::size_t>((y * expected.width + x) * 4 + i);
                largest = std::max(largest, std::abs(expected.rgba[at] - rgba[at]));
            }
            difference.largest = std::max(difference.largest, largest);
            if (largest <= tolerance) continue;
            if (difference.pixels_off++ == 0) {
                difference.x = x;
                difference.y = y;
            }
        }
    }
    return difference;
}

} // namespace ketenspiegel::render::test
