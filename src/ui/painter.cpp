#include "ui/painter.hpp"

#include <algorithm>
#include <cmath>
#include <imgui.h>
#include <string>
#include <vector>

namespace ketenspiegel::ui {

namespace {

ImU32 im_color(Color color) {
    const auto channel = [&](int shift) { return (color.rgb >> shift) & 0xffu; };
    const auto alpha = static_cast<ImU32>(std::lround(std::clamp(color.alpha, 0.0f, 1.0f) * 255));
    return IM_COL32(channel(16), channel(8), channel(0), alpha);
}

} // namespace

void Painter::begin_frame(ImDrawList* list, float scale) {
    list_ = list;
    scale_ = scale;
    origin_ = {};
}

ImVec2 Painter::device(Point2 point) const {
    return {(point.x + origin_.x) * scale_, (point.y + origin_.y) * scale_};
}

ImVec2 Painter::device_rounded(Point2 point) const {
    const ImVec2 exact = device(point);
    return {std::round(exact.x), std::round(exact.y)};
}

void Painter::fill(Rect rect, Color color, float corner) {
    list_->AddRectFilled(device_rounded({rect.x, rect.y}),
                         device_rounded({rect.right(), rect.bottom()}), im_color(color),
                         corner * scale_);
}

void Painter::stroke(Rect rect, Color color, float thickness, float corner) {
    const float width = std::max(1.0f, std::round((thickness + extra_line_) * scale_));
    const ImVec2 min = device_rounded({rect.x, rect.y});
    const ImVec2 max = device_rounded({rect.right(), rect.bottom()});
    if (max.x - min.x <= 2 * width || max.y - min.y <= 2 * width) return;
    // Half the line's width in from the edge, so that the line ends on the edge.
    const float half = width / 2;
    list_->PathRect({min.x + half, min.y + half}, {max.x - half, max.y - half},
                    std::max(0.0f, corner * scale_ - half));
    list_->PathStroke(im_color(color), ImDrawFlags_Closed, width);
}

void Painter::line(Point2 from, Point2 to, Color color, float thickness) {
    const float width = std::max(1.0f, std::round((thickness + extra_line_) * scale_));
    const ImVec2 a = device_rounded(from), b = device_rounded(to);
    // Level and plumb lines are rectangles on whole pixels.
    if (a.y == b.y) {
        list_->AddRectFilled({std::min(a.x, b.x), a.y}, {std::max(a.x, b.x), a.y + width},
                             im_color(color));
    } else if (a.x == b.x) {
        list_->AddRectFilled({a.x, std::min(a.y, b.y)}, {a.x + width, std::max(a.y, b.y)},
                             im_color(color));
    } else {
        list_->AddLine(device(from), device(to), im_color(color), width);
    }
}

void Painter::polyline(std::span<const Point2> points, Color color, float thickness, bool closed) {
    for (const Point2& point : points) list_->PathLineTo(device(point));
    list_->PathStroke(im_color(color), closed ? ImDrawFlags_Closed : ImDrawFlags_None,
                      thickness * scale_);
}

void Painter::polygon(std::span<const Point2> points, Color color) {
    for (const Point2& point : points) list_->PathLineTo(device(point));
    list_->PathFillConvex(im_color(color));
}

void Painter::area(std::span<const Point2> points, Color color) {
    for (const Point2& point : points) list_->PathLineTo(device(point));
    list_->PathFillConcave(im_color(color));
}

void Painter::circle(Point2 center, float radius, Color color) {
    list_->AddCircleFilled(device(center), radius * scale_, im_color(color));
}

void Painter::ring(Point2 center, float radius, Color color, float thickness) {
    list_->AddCircle(device(center), radius * scale_, im_color(color), 0, thickness * scale_);
}

void Painter::shadow(Rect rect, Color color, float corner, float spread) {
    constexpr int layers = 6;
    for (int layer = layers; layer >= 1; --layer) {
        const float grow = spread * static_cast<float>(layer) / layers;
        Color faint = color;
        faint.alpha = color.alpha / layers;
        fill({rect.x - grow, rect.y - grow + spread / 3, rect.width + 2 * grow,
              rect.height + 2 * grow},
             faint, corner + grow);
    }
}

void Painter::text_line(Point2 top_left, std::string_view line, const TextStyle& style,
                        Color color) {
    ImFont* font = fonts_.font(style);
    const float size = text_.device_size(style);
    const ImFontBaked* baked = font->GetFontBaked(size);
    // As CSS does: half of what the line is higher than ascent and descent goes above.
    const ImVec2 corner = device(top_left);
    const float half_leading = (style.line_height * scale_ - (baked->Ascent - baked->Descent)) / 2;
    list_->AddText(font, size, {std::round(corner.x), std::round(corner.y + half_leading)},
                   im_color(color), line.data(), line.data() + line.size());
}

void Painter::text(Point2 top_left, std::string_view text, const TextStyle& style, Color color,
                   const TextBlock& block, Alignment alignment) {
    const float part = static_cast<float>(alignment) / 2; // of what a line leaves free
    float y = top_left.y;
    for (const TextBlock::Line& line : block.lines) {
        std::string shown(text.substr(line.begin, line.end - line.begin));
        if (line.hyphen) shown += '-';
        text_line({top_left.x + (block.width - line.width) * part, y}, shown, style, color);
        y += style.line_height;
    }
}

void Painter::text(Point2 top_left, std::string_view text, const TextStyle& style, Color color) {
    text_line(top_left, text, style, color);
}

void Painter::text_centered(Rect rect, std::string_view text, const TextStyle& style, Color color) {
    const float width = text_.width(text, style);
    text_line({rect.x + (rect.width - width) / 2, rect.y + (rect.height - style.line_height) / 2},
              text, style, color);
}

void Painter::push_clip(Rect rect) {
    ImGui::PushClipRect(device_rounded({rect.x, rect.y}),
                        device_rounded({rect.right(), rect.bottom()}), true);
}

void Painter::pop_clip() {
    ImGui::PopClipRect();
}

} // namespace ketenspiegel::ui
