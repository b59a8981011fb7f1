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

const TextStyle& note_style(const Field& field) {
    return field.warns ? type::strong : type::body;
}

/// Under the field; while it has the focus in a place that a screen reader listens to.
void add_note(Ui& ui, const Field& field) {
    const bool live = ui.focused(field.key);
    const bool said = live && field.says;
    if (!field.note.empty()) ui.gap(space::xs);
    const float top = ui.y;
    if (!field.note.empty()) {
        const Color color = field.warns ? ui.colors().text : ui.colors().text_muted;
        const TextStyle& style = note_style(field);
        const TextBlock& block = ui.text.measure(field.note, style, ui.width);
        const Rect rect = ui.take(block.height);
        if (ui.visible(rect)) ui.paint.text({rect.x, rect.y}, field.note, style, color, block);
    }
    Node text;
    text.role = Role::paragraph;
    text.name = field.note;
    text.rect = {ui.x, top, ui.width, ui.y - top};
    text.style = note_style(field);
    if (live) {
        // There before anything is said, or it would not be heard.
        Node status = text;
        status.role = Role::status;
        status.id = field.key + "/said";
        if (!said) status.name.clear();
        ui.semantics.add(std::move(status));
    }
    if (!field.note.empty() && !said) ui.semantics.add(std::move(text));
}

} // namespace

float note_height(Ui& ui, const Field& field, float width) {
    if (field.note.empty()) return 0;
    return space::xs + ui.text.measure(field.note, note_style(field), width).height;
}

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
    if (field.max_length > 0) add_note(ui, field);
}

} // namespace ketenspiegel::ui
