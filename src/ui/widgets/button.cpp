#include "ui/widgets/button.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

constexpr float icon_size = 20;
constexpr float padding = space::l;
constexpr float quiet_padding = space::s;

const TextStyle& label_style(const Button& button) {
    return button.rank == Rank::quiet ? type::body : type::strong;
}

float side_padding(const Button& button) {
    return button.rank == Rank::quiet ? quiet_padding : padding;
}

float icon_room(const Button& button) {
    return button.icon == Icon::none ? 0 : icon_size + space::s;
}

/// The label in a button of this width: on one line where it fits.
const TextBlock& label_block(Ui& ui, const Button& button, float width) {
    const bool fits = button_width(ui, button) <= width + 0.5f;
    const float inner = width - 2 * side_padding(button) - icon_room(button);
    return ui.text.measure(button.label, label_style(button), fits ? 0 : std::max(1.0f, inner));
}

float button_height(Ui& ui, const Button& button, float width) {
    constexpr float above = (layout::target - type::body.line_height) / 2;
    return label_block(ui, button, width).height + 2 * above;
}

struct Look {
    std::optional<Color> fill;
    std::optional<Color> border;
    Color label;
};

Look look_of(Ui& ui, const Button& button, const Interaction& state) {
    const Theme& colors = ui.colors();
    const bool active = state.hovered || state.held;
    const Color strong = button.danger ? colors.danger : colors.accent;
    switch (button.rank) {
    case Rank::primary:
        return {active && !button.danger ? colors.accent_hover : strong, {}, colors.on_accent};
    case Rank::secondary:
        if (button.pressed.value_or(false)) return {colors.accent_soft, strong, strong};
        return {active ? colors.surface_hover : colors.surface, colors.border,
                button.danger ? colors.danger : colors.text};
    case Rank::quiet:
        return {active ? std::optional(colors.surface_hover) : std::nullopt, {}, strong};
    }
    return {{}, {}, colors.text};
}

} // namespace

float button_width(Ui& ui, const Button& button) {
    return ui.text.width(button.label, label_style(button)) + icon_room(button) +
           2 * side_padding(button);
}

void button_at(Ui& ui, const Rect& rect, const Button& button) {
    const Interaction state = ui.item(button.key, rect);
    if (ui.visible(rect)) {
        const Look look = look_of(ui, button, state);
        if (look.fill) ui.paint.fill(rect, *look.fill, radius::medium);
        if (look.border) {
            ui.paint.stroke(rect, *look.border, button.pressed.value_or(false) ? 2 : 1,
                            radius::medium);
        }
        const TextStyle& style = label_style(button);
        const TextBlock& label = label_block(ui, button, rect.width);
        float x = rect.x + (rect.width - label.width - icon_room(button)) / 2;
        const float text_y = rect.y + (rect.height - label.height) / 2;
        if (button.icon != Icon::none && !button.icon_after) {
            icon(ui, button.icon, {x, rect.y, icon_size, rect.height}, look.label);
            x += icon_size + space::s;
        }
        ui.paint.text({x, text_y}, button.label, style, look.label, label);
        if (button.rank == Rank::quiet) {
            float line = text_y + 21;
            for (const TextBlock::Line& part : label.lines) {
                ui.paint.line({x, line}, {x + part.width, line}, look.label, 1);
                line += style.line_height;
            }
        }
        if (button.icon != Icon::none && button.icon_after) {
            icon(ui, button.icon, {x + label.width + space::s, rect.y, icon_size, rect.height},
                 look.label);
        }
    }
    Node node;
    node.role = Role::button;
    node.key = button.key;
    node.name = button.name.empty() ? button.label : button.name;
    node.rect = rect;
    node.style = label_style(button);
    node.pressed = button.pressed;
    node.expanded = button.expanded;
    node.lang = button.lang;
    ui.semantics.add(std::move(node));
}

namespace {

/// Where each button stands in a column at (0, 0) of this width.
std::vector<Rect> place(Ui& ui, const std::vector<Button>& row, float column) {
    std::vector<Rect> places;
    float x = 0, y = 0, line = 0;
    for (const Button& button : row) {
        const float width = std::min(button_width(ui, button), column);
        if (x > 0 && x + width > column) {
            x = 0;
            y += line + space::s;
            line = 0;
        }
        // A quiet button that begins a line lines up with the text above it.
        if (x == 0 && button.rank == Rank::quiet) x = -quiet_padding;
        const float height = button_height(ui, button, width);
        places.push_back({x, y, width, height});
        line = std::max(line, height);
        x += width + space::s;
    }
    return places;
}

} // namespace

float buttons_height(Ui& ui, const std::vector<Button>& row, float width) {
    float height = 0;
    for (const Rect& rect : place(ui, row, width)) height = std::max(height, rect.bottom());
    return height;
}

void buttons(Ui& ui, const std::vector<Button>& row, bool stack) {
    if (stack && ui.phone()) {
        for (const Button& button : row) {
            button_at(ui, ui.take(button_height(ui, button, ui.width)), button);
            ui.gap(space::s);
        }
        return;
    }
    const std::vector<Rect> places = place(ui, row, ui.width);
    for (std::size_t i = 0; i < row.size(); ++i) {
        button_at(ui, {ui.x + places[i].x, ui.y + places[i].y, places[i].width, places[i].height},
                  row[i]);
    }
    ui.y += buttons_height(ui, row, ui.width);
}

} // namespace ketenspiegel::ui
