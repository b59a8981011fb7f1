#include "ui/widgets/icon.hpp"

#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace ketenspiegel::ui {

namespace {

/// Draws points given on a 20 × 20 grid.
void stroke(Ui& ui, Point2 corner, std::initializer_list<Point2> points, Color color,
            bool closed = false, float thickness = 2) {
    std::vector<Point2> placed;
    for (const Point2& p : points) placed.push_back({corner.x + p.x, corner.y + p.y});
    ui.paint.polyline(placed, color, thickness, closed);
}

/// An arrow that turns back to the left, or its mirror image.
void turn(Ui& ui, Point2 corner, bool right, Color color) {
    const auto placed = [&](float x, float y) -> Point2 {
        return {corner.x + (right ? 20 - x : x), corner.y + y};
    };
    std::vector<Point2> hook{placed(4, 7.5f), placed(12, 7.5f)};
    for (int i = 1; i < 12; ++i) {
        const float angle = std::numbers::pi_v<float> * (static_cast<float>(i) / 12 - 0.5f);
        hook.push_back(placed(12 + 4.25f * std::cos(angle), 11.75f + 4.25f * std::sin(angle)));
    }
    hook.push_back(placed(12, 16));
    hook.push_back(placed(7, 16));
    ui.paint.polyline(hook, color, 2, false);
    ui.paint.polyline(std::vector{placed(8, 3.5f), placed(4, 7.5f), placed(8, 11.5f)}, color, 2,
                      false);
}

void star(Ui& ui, Point2 corner, Color color) {
    std::vector<Point2> points;
    for (int i = 0; i < 10; ++i) {
        const float angle = std::numbers::pi_v<float> * (static_cast<float>(i) / 5 - 0.5f);
        const float r = i % 2 == 0 ? 8.0f : 3.6f;
        points.push_back(
            {corner.x + 10 + r * std::cos(angle), corner.y + 10.5f + r * std::sin(angle)});
    }
    ui.paint.polyline(points, color, 1.6f, true);
}

} // namespace

void icon(Ui& ui, Icon which, const Rect& rect, Color color) {
    if (which == Icon::none || !ui.visible(rect)) return;
    const Point2 c{rect.x + rect.width / 2 - 10, rect.y + rect.height / 2 - 10};
    switch (which) {
    case Icon::none:
        break;
    case Icon::check:
        stroke(ui, c, {{4, 10.5f}, {8.5f, 15}, {16, 5.5f}}, color, false, 2.4f);
        break;
    case Icon::arrow_right:
        stroke(ui, c, {{3, 10}, {16, 10}}, color);
        stroke(ui, c, {{11, 5}, {16, 10}, {11, 15}}, color);
        break;
    case Icon::arrow_left:
        stroke(ui, c, {{17, 10}, {4, 10}}, color);
        stroke(ui, c, {{9, 5}, {4, 10}, {9, 15}}, color);
        break;
    case Icon::chevron_down:
        stroke(ui, c, {{4, 7}, {10, 13}, {16, 7}}, color);
        break;
    case Icon::chevron_up:
        stroke(ui, c, {{4, 13}, {10, 7}, {16, 13}}, color);
        break;
    case Icon::plus:
        stroke(ui, c, {{10, 4}, {10, 16}}, color);
        stroke(ui, c, {{4, 10}, {16, 10}}, color);
        break;
    case Icon::star:
        star(ui, c, color);
        break;
    case Icon::flag:
        stroke(ui, c, {{5, 18}, {5, 3}}, color);
        stroke(ui, c, {{5, 4}, {15, 4}, {12.5f, 7.5f}, {15, 11}, {5, 11}}, color, false, 1.6f);
        break;
    case Icon::warning:
        stroke(ui, c, {{10, 3}, {18, 17}, {2, 17}}, color, true, 1.8f);
        stroke(ui, c, {{10, 8}, {10, 12}}, color, false, 1.8f);
        ui.paint.circle({c.x + 10, c.y + 14.6f}, 1.1f, color);
        break;
    case Icon::info:
        ui.paint.ring({c.x + 10, c.y + 10}, 8, color, 1.8f);
        stroke(ui, c, {{10, 9}, {10, 14}}, color, false, 1.8f);
        ui.paint.circle({c.x + 10, c.y + 6.2f}, 1.1f, color);
        break;
    case Icon::file:
        stroke(ui, c, {{5, 2}, {12, 2}, {16, 6}, {16, 18}, {5, 18}}, color, true, 1.6f);
        stroke(ui, c, {{12, 2}, {12, 6}, {16, 6}}, color, false, 1.6f);
        break;
    case Icon::close:
        stroke(ui, c, {{5, 5}, {15, 15}}, color);
        stroke(ui, c, {{15, 5}, {5, 15}}, color);
        break;
    case Icon::undo:
        turn(ui, c, false, color);
        break;
    case Icon::redo:
        turn(ui, c, true, color);
        break;
    }
}

void product_mark(Ui& ui, const Rect& rect) {
    const Theme& colors = ui.colors();
    const float unit = rect.height / 24;
    const auto link = [&](float left, Color color) {
        ui.paint.stroke({rect.x + left * unit, rect.y + 6 * unit, 15 * unit, 12 * unit}, color,
                        3 * unit, 6 * unit);
    };
    link(0, colors.accent);
    link(10, colors.form[1]);
    // The mirror's line between the two.
    ui.paint.fill({rect.x + 12 * unit, rect.y + 1 * unit, 1.2f * unit, 22 * unit},
                  colors.text_muted);
}

} // namespace ketenspiegel::ui
