#include "render/scene_builder.hpp"

#include "render/sampling.hpp"

#include <cmath>
#include <limits>

namespace ketenspiegel::render {

namespace {

// Glyphs and pictures within this many texels of a whole number of texels per pixel are taken to be
// exactly that; ImGui's float positions are off by less.
constexpr float exact_within = 1.0f / 128;

bool nearly(float a, float b) {
    return std::fabs(a - b) < exact_within;
}

// Twice the area on the right of a→b→c: positive if they turn clockwise on the screen.
std::int64_t turn(Point a, Point b, Point c) {
    return std::int64_t{b.x - a.x} * (c.y - a.y) - std::int64_t{c.x - a.x} * (b.y - a.y);
}

// Do a→b and b→c point to the same half plane?
bool onwards(Point a, Point b, Point c) {
    return std::int64_t{b.x - a.x} * (c.x - b.x) + std::int64_t{b.y - a.y} * (c.y - b.y) >= 0;
}

Box covered(Point low, Point high) {
    return {first_centre(low.x), first_centre(low.y), first_centre(high.x), first_centre(high.y)};
}

} // namespace

void SceneBuilder::build(const ImDrawData& data, const TextureStore& textures, Scene& target) {
    scene = &target;
    scene->primitives.clear();
    scene->points.clear();
    scene->corners.clear();
    scene->mappings.clear();
    scene->covers.clear();
    for (const ImDrawList* list : data.CmdLists) {
        transform(*list, data);
        for (const ImDrawCmd& command : list->CmdBuffer) {
            if (command.UserCallback != nullptr) continue;
            // Not GetTexID(): that asserts where a texture is gone, here it is only not drawn.
            const ImTextureRef& reference = command.TexRef;
            texture = textures.find(reference._TexData != nullptr ? reference._TexData->TexID
                                                                  : reference._TexID);
            if (texture == nullptr) continue;
            const auto fixed = [](float position, float origin, float scale) {
                const float scaled = (position - origin) * scale;
                return std::isnan(scaled) ? 0 : to_fixed(scaled);
            };
            const ImVec4& rect = command.ClipRect;
            const Point low{fixed(rect.x, data.DisplayPos.x, data.FramebufferScale.x),
                            fixed(rect.y, data.DisplayPos.y, data.FramebufferScale.y)};
            const Point high{fixed(rect.z, data.DisplayPos.x, data.FramebufferScale.x),
                             fixed(rect.w, data.DisplayPos.y, data.FramebufferScale.y)};
            clip = intersect(covered(low, high), scene->frame);
            last_uv.x = std::numeric_limits<float>::quiet_NaN(); // equal to none
            if (!clip.empty()) add_command(*list, command);
        }
    }
}

void SceneBuilder::transform(const ImDrawList& list, const ImDrawData& data) {
    source = list.VtxBuffer.Data;
    vertices.clear();
    for (const ImDrawVert& from : list.VtxBuffer) {
        Vertex vertex;
        vertex.x = (from.pos.x - data.DisplayPos.x) * data.FramebufferScale.x;
        vertex.y = (from.pos.y - data.DisplayPos.y) * data.FramebufferScale.y;
        vertex.finite = std::isfinite(vertex.x) && std::isfinite(vertex.y) &&
                        std::isfinite(from.uv.x) && std::isfinite(from.uv.y);
        if (vertex.finite) vertex.point = {to_fixed(vertex.x), to_fixed(vertex.y)};
        vertices.push_back(vertex);
    }
}

// Triangles that share their first vertex and follow each other's last edge are one fan: that is
// how ImGui emits rectangles, glyphs and the inside of all filled paths. The soft edge of a path
// follows its inside in the same manner, but for its colour.
void SceneBuilder::add_command(const ImDrawList& list, const ImDrawCmd& command) {
    const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
    const ImDrawIdx* const end = index + command.ElemCount;
    while (end - index >= 3) {
        const ImDrawIdx hub = index[0];
        fan.clear();
        fan.push_back(hub + command.VtxOffset);
        fan.push_back(index[1] + command.VtxOffset);
        ImDrawIdx last = index[1];
        const ImU32 color = source[fan[0]].col;
        do {
            last = index[2];
            fan.push_back(last + command.VtxOffset);
            index += 3;
        } while (end - index >= 3 && index[0] == hub && index[1] == last &&
                 source[index[2] + command.VtxOffset].col == color);
        add_fan();
    }
}

void SceneBuilder::add_fan() {
    if (std::ranges::all_of(fan, [&](std::size_t i) { return vertices[i].finite; })) {
        if (fan.size() == 4 && add_rect()) return;
        if (add_polygon()) return;
    }
    std::swap(fan, whole);
    for (std::size_t i = 2; i < whole.size(); ++i) {
        fan.assign({whole[0], whole[i - 1], whole[i]});
        add_triangle();
    }
}

// The four corners in ImGui's order: top left, top right, bottom right, bottom left.
bool SceneBuilder::add_rect() {
    const Point a = vertices[fan[0]].point;
    const Point b = vertices[fan[1]].point;
    const Point c = vertices[fan[2]].point;
    const Point d = vertices[fan[3]].point;
    const bool upright = a.y == b.y && b.x == c.x && c.y == d.y && d.x == a.x;
    if (!upright || a.x >= c.x || a.y >= c.y || !uniform_color()) return false;
    if (uniform_texel()) {
        Primitive primitive{.color = solid_color(), .shape = Shape::solid_rect};
        add(primitive, covered(a, c), {});
        return true;
    }
    const auto uv = [&](std::size_t i) { return source[fan[i]].uv; };
    const bool texture_upright =
        uv(0).y == uv(1).y && uv(1).x == uv(2).x && uv(2).y == uv(3).y && uv(3).x == uv(0).x;
    if (!texture_upright) return false;
    add_textured_rect(fan[0], fan[2]);
    return true;
}

void SceneBuilder::add_textured_rect(std::size_t top_left, std::size_t bottom_right) {
    const Vertex& from = vertices[top_left];
    const Vertex& to = vertices[bottom_right];
    const auto texels_wide = static_cast<float>(texture->width);
    const auto texels_high = static_cast<float>(texture->height);
    const float u0 = source[top_left].uv.x * texels_wide;
    const float v0 = source[top_left].uv.y * texels_high;
    const float u1 = source[bottom_right].uv.x * texels_wide;
    const float v1 = source[bottom_right].uv.y * texels_high;
    const float width = to.x - from.x;
    const float height = to.y - from.y;

    TexelMapping mapping;
    mapping.du = (u1 - u0) / width;
    for (const float exact : {1.0f, 2.0f, 3.0f})
        if (nearly(u1 - u0, exact * width)) mapping.du = exact;
    mapping.u = u0 - 0.5f + (0.5f - from.x) * mapping.du;

    Box extent = covered(from.point, to.point);
    const float first_texel = std::floor(v0 + 0.5f);
    if (nearly(v1 - v0, height) && nearly(v0, first_texel)) {
        // One texel per pixel downwards: moved to whole pixels, for rows between pixels would be
        // blurred. All glyphs of a line have the same fraction and so move alike.
        const int top = (from.point.y + fixed_one / 2) >> 8;
        extent.y0 = top;
        const float rows = std::min(v1 - v0, static_cast<float>(position_limit));
        extent.y1 = top + static_cast<int>(std::lround(rows));
        mapping.dv = 1;
        mapping.v = first_texel - static_cast<float>(top);
    } else {
        mapping.dv = (v1 - v0) / height;
        mapping.v = v0 - 0.5f + (0.5f - from.y) * mapping.dv;
    }

    Primitive primitive{.color = source[top_left].col,
                        .shape = Shape::textured_rect,
                        .first = static_cast<std::uint32_t>(scene->mappings.size()),
                        .count = 1,
                        .texture = texture};
    scene->mappings.push_back(mapping);
    Hash hash;
    hash.add(mapping.u, mapping.v);
    hash.add(mapping.du, mapping.dv);
    hash.add(texture->version);
    add(primitive, extent, hash);
}

bool SceneBuilder::add_polygon() {
    if (!uniform_color() || !uniform_texel() || !convex()) return false;
    Primitive primitive{.color = solid_color(),
                        .shape = Shape::polygon,
                        .first = static_cast<std::uint32_t>(scene->points.size()),
                        .count = static_cast<std::uint32_t>(fan.size())};
    Hash hash;
    for (const std::size_t i : fan) {
        scene->points.push_back(vertices[i].point);
        hash.add(vertices[i].point.x, vertices[i].point.y);
    }
    add(primitive, extent(), hash);
    return true;
}

void SceneBuilder::add_triangle() {
    for (const std::size_t i : fan)
        if (!vertices[i].finite) return;
    if (add_polygon()) return;
    if (turn(vertices[fan[0]].point, vertices[fan[1]].point, vertices[fan[2]].point) == 0) return;
    const bool textured = !uniform_texel();
    Primitive primitive{.shape = Shape::triangle,
                        .first = static_cast<std::uint32_t>(scene->corners.size()),
                        .count = 3,
                        .texture = textured ? texture : nullptr};
    const Color texel = textured ? opaque_white : solid_texel();
    Hash hash;
    hash.add(textured ? texture->version : 0);
    for (const std::size_t i : fan) {
        const ImDrawVert& from = source[i];
        Corner corner{vertices[i].point, modulate(from.col, texel), 0, 0};
        if (textured) {
            corner.u = from.uv.x * static_cast<float>(texture->width) - 0.5f;
            corner.v = from.uv.y * static_cast<float>(texture->height) - 0.5f;
            hash.add(corner.u, corner.v);
        }
        hash.add(corner.position.x, corner.position.y);
        hash.add(corner.color);
        // Only whether anything shows at all: the corners hold the colours.
        primitive.color |= corner.color;
        scene->corners.push_back(corner);
    }
    add(primitive, extent(), hash);
}

void SceneBuilder::add(Primitive primitive, const Box& extent, Hash hash) {
    primitive.bounds = intersect(extent, clip);
    if (primitive.bounds.empty() || alpha_of(primitive.color) == 0) return;
    hash.add(primitive.bounds.x0, primitive.bounds.y0);
    hash.add(primitive.bounds.x1, primitive.bounds.y1);
    hash.add(static_cast<int>(primitive.color), static_cast<int>(primitive.shape));
    primitive.fingerprint = hash.value();
    if (primitive.shape == Shape::solid_rect && alpha_of(primitive.color) == 255)
        scene->covers.push_back(static_cast<std::uint32_t>(scene->primitives.size()));
    scene->primitives.push_back(primitive);
}

// Convex, and once around only: the union of the fan's triangles is then the polygon itself, and
// none of them overlap.
bool SceneBuilder::convex() const {
    const std::size_t size = fan.size();
    const auto point = [&](std::size_t i) { return vertices[fan[i < size ? i : i - size]].point; };
    bool clockwise = false;
    bool counterclockwise = false;
    const auto note = [&](std::int64_t value) {
        clockwise = clockwise || value > 0;
        counterclockwise = counterclockwise || value < 0;
    };
    for (std::size_t i = 2; i < size; ++i) note(turn(point(0), point(i - 1), point(i)));
    for (std::size_t i = 0; size > 3 && i < size; ++i) {
        const std::int64_t value = turn(point(i), point(i + 1), point(i + 2));
        note(value);
        if (value == 0 && !onwards(point(i), point(i + 1), point(i + 2))) return false;
    }
    return clockwise != counterclockwise;
}

bool SceneBuilder::uniform_color() const {
    const ImU32 color = source[fan[0]].col;
    return std::ranges::all_of(fan, [&](std::size_t i) { return source[i].col == color; });
}

bool SceneBuilder::uniform_texel() const {
    const ImVec2 uv = source[fan[0]].uv;
    return std::ranges::all_of(
        fan, [&](std::size_t i) { return source[i].uv.x == uv.x && source[i].uv.y == uv.y; });
}

// Nearly always the white texel that ImGui keeps in its atlas, hence the memory for the last one.
Color SceneBuilder::solid_texel() {
    const ImVec2 uv = source[fan[0]].uv;
    if (uv.x != last_uv.x || uv.y != last_uv.y) {
        last_uv = uv;
        last_texel = texel_at(*texture, uv);
    }
    return last_texel;
}

Color SceneBuilder::solid_color() {
    return modulate(source[fan[0]].col, solid_texel());
}

Box SceneBuilder::extent() const {
    Point low = vertices[fan[0]].point;
    Point high = low;
    for (const std::size_t i : fan) {
        const Point point = vertices[i].point;
        low = {std::min(low.x, point.x), std::min(low.y, point.y)};
        high = {std::max(high.x, point.x), std::max(high.y, point.y)};
    }
    return covered(low, high);
}

} // namespace ketenspiegel::render
