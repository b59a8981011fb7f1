#include "ui/widgets/field.hpp"

#include "ui/widgets/text.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

/// A field grows with what is typed in it, up to so many lines; beyond, it scrolls.
constexpr float most_lines = 12;

float text_height(Ui& ui, const Field& field, float width) {
    const float line = type::body.line_height;
    const float least = static_cast<float>(field.lines) * line;
    const float needed = ui.text.measure(field.value, type::body, width - 2 * space::m - 2).height;
    return std::clamp(needed, least, std::max(least, most_lines * line));
}

} // namespace

void text_field(Ui& ui, const Field& field) {
    const Theme& colors = ui.colors();
    Node label;
    label.id = field.key + "/label";
    label.role = field.question ? Role::heading : Role::paragraph;
    label.level = field.question ? 2 : 0;
    text_block(ui, std::move(label), field.label, field.question ? type::title : type::strong,
               colors.text);
    if (!field.hint.empty()) muted(ui, field.hint);
    if (!field.error.empty()) {
        Node error;
        error.role = Role::paragraph;
        text_block(ui, std::move(error), field.error, type::strong, colors.danger);
    }
    ui.gap(space::xs);

    const float width = field.multiline ? ui.width : std::min(ui.width, field.max_width);
    const float height =
        field.multiline ? text_height(ui, field, width) + 2 * space::m : layout::target;
    Rect rect = ui.take(height);
    rect.width = width;
    const Interaction state = ui.item(field.key, rect, radius::small);
    if (ui.visible(rect)) {
        ui.paint.fill(rect, colors.surface, radius::small);
        const Color edge = !field.error.empty() ? colors.danger
                           : state.focused      ? colors.accent
                                                : colors.border;
        ui.paint.stroke(rect, edge, state.focused || !field.error.empty() ? 2.0f : 1.0f,
                        radius::small);
    }
    Node node;
    node.role = Role::textbox;
    node.key = field.key;
    node.name = field.label;
    node.labelled_by = field.key + "/label";
    node.description = field.error.empty() ? field.hint : field.error;
    node.rect = rect;
    node.style = type::body;
    node.value = field.value;
    node.multiline = field.multiline;
    node.required = field.required;
    node.invalid = !field.error.empty();
    node.max_length = field.max_length;
    node.autocomplete = field.autocomplete;
    node.color = colors.text;
    ui.semantics.add(std::move(node));
}

} // namespace ketenspiegel::ui
