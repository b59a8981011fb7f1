#include "ui/charts/drawing_view.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace ketenspiegel::ui {

namespace {

TextStyle style_of(const report::Lettering& lettering) {
    return {lettering.size, type::body.line_height, lettering.bold};
}

/// Puts shapes on the painter, moved by where the drawing stands.
class Brush {
  public:
    Brush(Ui& ui, Point2 corner) : ui_(ui), corner_(corner) {}

    void operator()(const report::Box& box) {
        const Rect rect{corner_.x + box.x, corner_.y + box.y, box.width, box.height};
        if (box.fill) ui_.paint.fill(rect, color(*box.fill), box.corner);
        if (box.stroke) {
            ui_.paint.stroke(rect.inset(-box.stroke->width / 2), color(box.stroke->ink),
                             box.stroke->width, box.corner);
        }
    }
    void operator()(const report::Line& line) { stroke(moved(line.spots), line.stroke, false); }
    void operator()(const report::Area& area) {
        const std::vector<Point2> points = moved(area.spots);
        if (area.fill) ui_.paint.area(points, color(*area.fill));
        if (area.stroke) stroke(points, *area.stroke, true);
    }
    void operator()(const report::Disc& disc) {
        const Point2 center = moved(disc.center);
        if (disc.fill) ui_.paint.circle(center, disc.radius, color(*disc.fill));
        if (disc.stroke) {
            ui_.paint.ring(center, disc.radius, color(disc.stroke->ink), disc.stroke->width);
        }
    }
    void operator()(const report::Label& label) {
        const TextStyle style = style_of(label.lettering);
        const Point2 at = moved(label.at);
        const float before = label.anchor == report::Anchor::start    ? 0.0f
                             : label.anchor == report::Anchor::middle ? 0.5f
                                                                      : 1.0f;
        const float width = before > 0 ? ui_.text.width(label.text, style) : 0;
        ui_.paint.text({at.x - before * width, at.y - style.line_height / 2}, label.text, style,
                       color(label.ink));
    }

  private:
    Color color(report::Ink ink) const { return ink_color(ui_.colors(), ink); }
    Color color(const report::Fill& fill) const {
        Color made = color(fill.ink);
        made.alpha = fill.opacity;
        return made;
    }
    Point2 moved(report::Spot spot) const { return {corner_.x + spot.x, corner_.y + spot.y}; }
    std::vector<Point2> moved(const std::vector<report::Spot>& spots) const {
        std::vector<Point2> points;
        for (const report::Spot& spot : spots) points.push_back(moved(spot));
        return points;
    }
    void stroke(std::vector<Point2> points, const report::Stroke& stroke, bool closed) {
        if (stroke.dash > 0) {
            if (closed) points.push_back(points.front());
            dashes(points, stroke);
        } else if (points.size() == 2) {
            straight(points[0], points[1], stroke);
        } else {
            ui_.paint.polyline(points, color(stroke.ink), stroke.width, closed);
        }
    }
    /// The painter's level and plumb lines hang below and right of where they are; these lie on it.
    void straight(Point2 a, Point2 b, const report::Stroke& stroke) {
        const float half = stroke.width / 2;
        if (a.y == b.y) a.y = b.y = a.y - half;
        if (a.x == b.x) a.x = b.x = a.x - half;
        ui_.paint.line(a, b, color(stroke.ink), stroke.width);
    }
    /// Dashes that run on around corners, as SVG has them.
    void dashes(const std::vector<Point2>& points, const report::Stroke& stroke) {
        const float period = stroke.dash + stroke.gap;
        float walked = 0; // along the line, at the start of the segment
        for (std::size_t i = 1; i < points.size(); ++i) {
            const Point2 a = points[i - 1], b = points[i];
            const float length = std::hypot(b.x - a.x, b.y - a.y);
            if (length <= 0) continue;
            const auto at = [&](float along) {
                const float t = std::clamp((along - walked) / length, 0.0f, 1.0f);
                return Point2{a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t};
            };
            for (float dash = std::floor(walked / period) * period; dash < walked + length;
                 dash += period) {
                if (dash + stroke.dash <= walked) continue;
                const std::array<Point2, 2> ends{at(dash), at(dash + stroke.dash)};
                ui_.paint.polyline(ends, color(stroke.ink), stroke.width);
            }
            walked += length;
        }
    }

    Ui& ui_;
    Point2 corner_;
};

} // namespace

report::TextWidth text_width(Ui& ui) {
    return [&ui](std::string_view text, const report::Lettering& lettering) {
        return ui.text.width(text, style_of(lettering));
    };
}

Color ink_color(const Theme& theme, report::Ink ink) {
    switch (ink) {
    case report::Ink::surface:
        return theme.page; // charts stand on the page itself
    case report::Ink::text:
        return theme.text;
    case report::Ink::text_muted:
        return theme.text_muted;
    case report::Ink::line:
        return theme.line;
    case report::Ink::border:
        return theme.border;
    case report::Ink::accent:
        return theme.accent;
    default:
        break;
    }
    const auto first = static_cast<std::size_t>(report::Ink::form_1);
    const std::size_t place = static_cast<std::size_t>(ink) - first;
    return place < form_count ? theme.form[place] : theme.on_form[place - form_count];
}

void show(Ui& ui, const report::Drawing& drawing) {
    const Rect rect = ui.take(drawing.height);
    if (ui.visible(rect)) {
        Brush brush(ui, {rect.x, rect.y});
        for (const report::Shape& shape : drawing.shapes) std::visit(brush, shape);
    }
    Node node;
    node.role = Role::image;
    node.name = drawing.title;
    node.description = drawing.description;
    node.rect = rect;
    ui.semantics.add(std::move(node));
}

} // namespace ketenspiegel::ui
