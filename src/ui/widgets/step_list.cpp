#include "ui/widgets/step_list.hpp"

#include "ui/widgets/icon.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

constexpr float marker = 30;

/// The step's number, or a check once it is done.
void draw_marker(Ui& ui, Point2 center, const Step& step) {
    const Theme& colors = ui.colors();
    if (step.done && !step.current) {
        ui.paint.circle(center, marker / 2, colors.success);
        icon(ui, Icon::check, {center.x - 10, center.y - 10, 20, 20}, colors.surface);
        return;
    }
    ui.paint.circle(center, marker / 2, step.current ? colors.accent : colors.surface);
    if (!step.current) ui.paint.ring(center, marker / 2 - 1, colors.border, 1.5f);
    ui.paint.text_centered({center.x - marker / 2, center.y - marker / 2, marker, marker},
                           std::to_string(step.number), step.current ? type::strong : type::body,
                           step.current ? colors.on_accent : colors.text_muted);
}

constexpr float between = 2;

/// Where the label of a step stands in a row of the column, and how it is set there.
struct Label {
    float x = 0;
    float count_width = 0;
    const TextStyle& style;
    const TextBlock& text;

    float row_height() const { return std::max(layout::target, text.height + 2 * 10); }
};

Label label_of(Ui& ui, const Step& step, float width) {
    const float count_width =
        step.count.empty() ? 0 : ui.text.width(step.count, type::body) + space::s;
    const TextStyle& style = step.current ? type::strong : type::body;
    const float x = space::m + (step.number > 0 ? marker + space::m : 0);
    return {x, count_width, style,
            ui.text.measure(step.label, style, width - space::m - count_width - x)};
}

} // namespace

float step_list_height(Ui& ui, const std::vector<Step>& steps, float width) {
    float height = 0;
    for (const Step& step : steps) height += label_of(ui, step, width).row_height() + between;
    return height;
}

void step_list(Ui& ui, const std::vector<Step>& steps) {
    const Theme& colors = ui.colors();
    Node list;
    list.role = Role::ordered_list;
    list.rect = {ui.x, ui.y, ui.width, 0};
    ui.semantics.open(std::move(list));
    for (const Step& step : steps) {
        const Label label = label_of(ui, step, ui.width);
        const Rect rect = ui.take(label.row_height());
        const Interaction state = ui.item(step.key, rect);
        if (ui.visible(rect)) {
            if (step.current) {
                ui.paint.fill(rect, colors.accent_soft, radius::medium);
            } else if (state.hovered || state.held) {
                ui.paint.fill(rect, colors.surface_hover, radius::medium);
            }
            if (step.number > 0)
                draw_marker(ui, {rect.x + space::m + marker / 2, rect.y + 10 + 12}, step);
            ui.paint.text({rect.x + label.x, rect.y + 10}, step.label, label.style,
                          step.current ? colors.accent : colors.text, label.text);
            if (!step.count.empty()) {
                ui.paint.text({rect.right() - space::m - label.count_width + space::s, rect.y + 10},
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
        button.style = label.style;
        if (step.current) button.current = "step";
        ui.semantics.add(std::move(button));
        ui.semantics.close();
        ui.gap(between);
    }
    ui.semantics.close(ui.y);
}

} // namespace ketenspiegel::ui
