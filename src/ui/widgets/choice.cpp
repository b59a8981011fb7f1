#include "ui/widgets/choice.hpp"

#include "ui/widgets/icon.hpp"

#include <algorithm>
#include <cmath>
#include <span>

namespace ketenspiegel::ui {

void open_group(Ui& ui, const Choice& choice, Role role) {
    Node group;
    group.role = role;
    group.id = choice.group + "/group";
    group.name = choice.legend;
    group.labelled_by = choice.labelled_by;
    group.rect = {ui.x, ui.y, ui.width, 0};
    group.style = type::body;
    ui.semantics.open(std::move(group));
}

void add_option(Ui& ui, const Choice& choice, const Option& option, const Rect& rect, Role role) {
    Node node;
    node.role = role;
    node.key = option.key;
    node.name = option.label;
    node.description = option.hint;
    node.rect = rect;
    node.style = type::body;
    node.checked = option.checked;
    node.group = choice.group;
    node.disabled = choice.disabled;
    ui.semantics.add(std::move(node));
}

namespace {

constexpr float mark_size = 24;

void radio_mark(Ui& ui, Point2 center, bool checked, const Interaction& state) {
    const Theme& colors = ui.colors();
    const Color edge = checked || state.hovered ? colors.accent : colors.border;
    ui.paint.circle(center, mark_size / 2 - 1, colors.surface);
    ui.paint.ring(center, mark_size / 2 - 1.5f, edge, checked ? 2.0f : 1.5f);
    if (checked) ui.paint.circle(center, 6, colors.accent);
}

void check_mark(Ui& ui, const Rect& box, bool checked, const Interaction& state) {
    const Theme& colors = ui.colors();
    if (checked) {
        ui.paint.fill(box, colors.accent, radius::small);
        icon(ui, Icon::check, box, colors.on_accent);
    } else {
        ui.paint.fill(box, colors.surface, radius::small);
        ui.paint.stroke(box, state.hovered ? colors.accent : colors.border, 1.5f, radius::small);
    }
}

/// Mark, label and hint in a rectangle whose height row_height gave.
void draw_row(Ui& ui, const Option& option, const Rect& rect, Role role, const Interaction& state) {
    if (!ui.visible(rect)) return;
    const float text_x = rect.x + mark_size + space::m;
    const float text_width = rect.right() - text_x;
    const TextBlock& label = ui.text.measure(option.label, type::body, text_width);
    const float text_y = rect.y + (layout::target - type::body.line_height) / 2;
    const Rect box{rect.x, rect.y + (layout::target - mark_size) / 2, mark_size, mark_size};
    if (role == Role::radio) {
        radio_mark(ui, {box.x + mark_size / 2, box.y + mark_size / 2}, option.checked, state);
    } else {
        check_mark(ui, box, option.checked, state);
    }
    ui.paint.text({text_x, text_y}, option.label, type::body, ui.colors().text, label);
    if (!option.hint.empty()) {
        const TextBlock& hint = ui.text.measure(option.hint, type::body, text_width);
        ui.paint.text({text_x, text_y + label.height}, option.hint, type::body,
                      ui.colors().text_muted, hint);
    }
}

float row_height(Ui& ui, const Option& option, float width) {
    const float text_width = width - mark_size - space::m;
    float height = ui.text.measure(option.label, type::body, text_width).height;
    if (!option.hint.empty()) height += ui.text.measure(option.hint, type::body, text_width).height;
    return height + layout::target - type::body.line_height;
}

void option_row(Ui& ui, const Choice& choice, const Option& option, const Rect& rect, Role role) {
    const Interaction state = ui.item(option.key, rect, radius::small);
    draw_row(ui, option, rect, role, state);
    add_option(ui, choice, option, rect, role);
}

void rows(Ui& ui, const Choice& choice, Role role) {
    for (const Option& option : choice.options) {
        const float height = row_height(ui, option, ui.width);
        option_row(ui, choice, option, ui.take(height), role);
    }
}

float inline_width(Ui& ui, const Option& option) {
    return mark_size + space::m + ui.text.width(option.label, type::body) + 1;
}

/// On one line where they fit; else in columns as wide as the widest, as many as there is room for.
void inline_options(Ui& ui, const Choice& choice, std::span<const Option> options) {
    constexpr float between = space::xl;
    const float room = ui.width + between;
    float line = 0, widest = 0;
    for (const Option& option : options) {
        const float width = inline_width(ui, option) + between;
        line += width;
        widest = std::max(widest, width);
    }
    const float column = room / std::max(1.0f, std::floor(room / widest)) - between;
    float x = 0, height = 0;
    for (const Option& option : options) {
        const float width = line <= room ? inline_width(ui, option) : column;
        if (x + width > ui.width + 0.5f) { // a line is full
            x = 0;
            ui.y += height;
            height = 0;
        }
        const float own = row_height(ui, option, width);
        option_row(ui, choice, option, {ui.x + x, ui.y, width, own}, Role::radio);
        x += width + between;
        height = std::max(height, own);
    }
    ui.y += height;
}

void badge(Ui& ui, const Rect& rect, int number, bool checked) {
    const Theme& colors = ui.colors();
    ui.paint.fill(rect, checked ? colors.accent : colors.page, radius::small);
    if (!checked) ui.paint.stroke(rect, colors.border, 1, radius::small);
    ui.paint.text_centered(rect, std::to_string(number), type::strong,
                           checked ? colors.on_accent : colors.text_muted);
}

void card(Ui& ui, const Choice& choice, const Option& option) {
    constexpr float badge_size = 28;
    // The number stands before the text, or above it.
    const float padding = ui.tight() ? space::m : space::l;
    const float before = ui.tight() ? 0 : badge_size + space::l;
    const float above = ui.tight() ? badge_size + space::xs : 0;
    const float text_x = ui.x + padding + before;
    const float text_width = ui.width - before - 2 * padding;
    // With a line under it, the label is the title of that line.
    const TextStyle& label_style = option.hint.empty() ? type::body : type::strong;
    const TextBlock& label = ui.text.measure(option.label, label_style, text_width);
    const float hint_height =
        option.hint.empty() ? 0 : ui.text.measure(option.hint, type::body, text_width).height;
    const float text_height = label.height + hint_height;
    const Rect rect = ui.take(std::max(text_height + above, badge_size) + 2 * space::m);
    const Interaction state = ui.item(option.key, rect);
    if (ui.visible(rect)) {
        const Theme& colors = ui.colors();
        const Color fill = option.checked                ? colors.accent_soft
                           : state.hovered || state.held ? colors.surface_hover
                                                         : colors.surface;
        ui.paint.fill(rect, fill, radius::medium);
        const bool strong = option.checked || state.hovered;
        ui.paint.stroke(rect, strong ? colors.accent : colors.border, option.checked ? 2.0f : 1.0f,
                        radius::medium);
        const float badge_y = ui.tight() ? space::m : (rect.height - badge_size) / 2;
        badge(ui, {rect.x + padding, rect.y + badge_y, badge_size, badge_size}, option.number,
              option.checked);
        const float text_y = rect.y + (rect.height + above - text_height) / 2;
        ui.paint.text({text_x, text_y}, option.label, label_style, colors.text, label);
        if (!option.hint.empty()) {
            ui.paint.text({text_x, text_y + label.height}, option.hint, type::body,
                          colors.text_muted, ui.text.measure(option.hint, type::body, text_width));
        }
    }
    add_option(ui, choice, option, rect, Role::radio);
}

} // namespace

void radio_rows(Ui& ui, const Choice& choice) {
    open_group(ui, choice, Role::radiogroup);
    rows(ui, choice, Role::radio);
    ui.semantics.close(ui.y);
}

void radio_inline(Ui& ui, const Choice& choice, std::size_t alone) {
    open_group(ui, choice, Role::radiogroup);
    const std::span<const Option> options(choice.options);
    if (alone > 0) inline_options(ui, choice, options.first(alone));
    inline_options(ui, choice, options.subspan(alone));
    ui.semantics.close(ui.y);
}

void check_rows(Ui& ui, const Choice& choice) {
    open_group(ui, choice, Role::group);
    rows(ui, choice, Role::checkbox);
    ui.semantics.close(ui.y);
}

void choice_cards(Ui& ui, const Choice& cards, const std::vector<Option>& others) {
    open_group(ui, cards, Role::radiogroup);
    for (const Option& option : cards.options) {
        card(ui, cards, option);
        ui.gap(space::s);
    }
    if (!others.empty()) inline_options(ui, cards, others);
    ui.semantics.close(ui.y);
}

} // namespace ketenspiegel::ui
