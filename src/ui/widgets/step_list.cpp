#include "ui/widgets/step_list.hpp"

#include "ui/widgets/icon.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

constexpr float marker = 24;

void draw_marker(Ui& ui, Point2 center, const Step& step) {
    const Theme& colors = ui.colors();
    if (step.done) {
        ui.paint.circle(center, marker / 2, colors.success);
        icon(ui, Icon::check, {center.x - 10, center.y - 10, 20, 20}, colors.surface);
    } else if (step.current) {
        ui.paint.circle(center, marker / 2, colors.accent);
        ui.paint.circle(center, 4, colors.on_accent);
    } else {
        ui.paint.circle(center, marker / 2, colors.surface);
        ui.paint.ring(center, marker / 2 - 1, colors.border, 1.5f);
    }
}

} // namespace

void step_list(Ui& ui, const std::vector<Step>& steps) {
    const Theme& colors = ui.colors();
    Node list;
    list.role = Role::ordered_list;
    list.rect = {ui.x, ui.y, ui.width, 0};
    ui.semantics.open(std::move(list));
    for (const Step& step : steps) {
        const float count_width =
            step.count.empty() ? 0 : ui.text.width(step.count, type::body) + space::s;
        const TextStyle& style = step.current ? type::strong : type::body;
        const float text_x = ui.x + space::m + marker + space::m;
        const float text_width = ui.x + ui.width - space::m - count_width - text_x;
        const TextBlock& label = ui.text.measure(step.label, style, text_width);
        const Rect rect = ui.take(std::max(layout::target, label.height + 2 * 10));
        const Interaction state = ui.item(step.key, rect);
        if (ui.visible(rect)) {
            if (step.current) {
                ui.paint.fill(rect, colors.accent_soft, radius::medium);
            } else if (state.hovered || state.held) {
                ui.paint.fill(rect, colors.surface_hover, radius::medium);
            }
            draw_marker(ui, {rect.x + space::m + marker / 2, rect.y + 10 + 12}, step);
            ui.paint.text({text_x, rect.y + 10}, step.label, style,
                          step.current ? colors.accent : colors.text, label);
            if (!step.count.empty()) {
                ui.paint.text({rect.right() - space::m - count_width + space::s, rect.y + 10},
                              step.count, type::body, colors.text_muted);
            }
        }
        Node item;
        item.role = Role::listitem;
        item.rect = rect;
        ui.semantics.open(std::move(item));
        Node button;
        button.role = Role::button;
        button.key = step.key;
        button.name = step.name;
        button.rect = rect;
        button.style = style;
        if (step.current) button.current = "step";
        ui.semantics.add(std::move(button));
        ui.semantics.close();
        ui.gap(2);
    }
    ui.semantics.close(ui.y);
}

} // namespace ketenspiegel::ui
