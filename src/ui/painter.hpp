#pragma once

#include "ui/fonts.hpp"
#include "ui/geometry.hpp"
#include "ui/text_layout.hpp"
#include "ui/theme.hpp"

#include <span>
#include <string_view>

struct ImDrawList;
struct ImVec2;

namespace ketenspiegel::ui {

/// A point in CSS pixels, in the painter's current origin.
struct Point2 {
    float x = 0, y = 0;
};

enum class Alignment { left, centre, right };

/// Draws on ImGui's draw list in CSS pixels. Edges are put on whole device pixels, so lines and
/// text are crisp at every device pixel ratio.
class Painter {
  public:
    Painter(const Fonts& fonts, TextLayout& text) : fonts_(fonts), text_(text) {}

    void begin_frame(ImDrawList* list, float scale);
    /// By how much edges and lines are thicker than asked for (CSS pixels): a theme's wish.
    void set_extra_line(float extra) { extra_line_ = extra; }
    /// Where (0, 0) lies in the viewport: the page layer is moved by the scroll offset.
    void set_origin(Point2 origin) { origin_ = origin; }
    Point2 origin() const { return origin_; }
    float scale() const { return scale_; }

    void fill(Rect rect, Color color, float corner = 0);
    /// The border lies inside the rectangle.
    void stroke(Rect rect, Color color, float thickness, float corner = 0);
    void line(Point2 from, Point2 to, Color color, float thickness);
    void polyline(std::span<const Point2> points, Color color, float thickness,
                  bool closed = false);
    /// Any polygon that does not cross itself; `polygon` is for convex ones only.
    void area(std::span<const Point2> points, Color color);
    void polygon(std::span<const Point2> points, Color color);
    void circle(Point2 center, float radius, Color color);
    void ring(Point2 center, float radius, Color color, float thickness);
    /// A soft shadow under a raised surface.
    void shadow(Rect rect, Color color, float corner, float spread);
    /// `alignment`: of the lines in the block's width.
    void text(Point2 top_left, std::string_view text, const TextStyle& style, Color color,
              const TextBlock& block, Alignment alignment = Alignment::left);
    /// One line; `top_left` is the corner of its line box.
    void text(Point2 top_left, std::string_view text, const TextStyle& style, Color color);
    /// One line centred in a rectangle.
    void text_centered(Rect rect, std::string_view text, const TextStyle& style, Color color);

    void push_clip(Rect rect);
    void pop_clip();

    /// A point of the current origin in device pixels.
    ImVec2 device(Point2 point) const;
    ImVec2 device_rounded(Point2 point) const;

  private:
    void text_line(Point2 top_left, std::string_view line, const TextStyle& style, Color color);

    const Fonts& fonts_;
    TextLayout& text_;
    ImDrawList* list_ = nullptr;
    float scale_ = 1;
    float extra_line_ = 0;
    Point2 origin_;
};

} // namespace ketenspiegel::ui
