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
    const float icon_width = button.icon == Icon::none ? 0 : icon_size + space::s;
    return ui.text.width(button.label, label_style(button)) + icon_width + 2 * side_padding(button);
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
        const float label_width = ui.text.width(button.label, style);
        const bool has_icon = button.icon != Icon::none;
        const float content = label_width + (has_icon ? icon_size + space::s : 0);
        float x = rect.x + (rect.width - content) / 2;
        const float text_y = rect.y + (rect.height - style.line_height) / 2;
        if (has_icon && !button.icon_after) {
            icon(ui, button.icon, {x, rect.y, icon_size, rect.height}, look.label);
            x += icon_size + space::s;
        }
        ui.paint.text({x, text_y}, button.label, style, look.label);
        if (button.rank == Rank::quiet) {
            ui.paint.line({x, text_y + 21}, {x + label_width, text_y + 21}, look.label, 1);
        }
        if (has_icon && button.icon_after) {
            icon(ui, button.icon, {x + label_width + space::s, rect.y, icon_size, rect.height},
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
    float x = 0, y = 0;
    for (const Button& button : row) {
        const float width = std::min(button_width(ui, button), column);
        if (x > 0 && x + width > column) {
            x = 0;
            y += layout::target + space::s;
        }
        // A quiet button that begins a line lines up with the text above it.
        if (x == 0 && button.rank == Rank::quiet) x = -quiet_padding;
        places.push_back({x, y, width, layout::target});
        x += width + space::s;
    }
    return places;
}

} // namespace

float buttons_height(Ui& ui, const std::vector<Button>& row, float width) {
    return row.empty() ? 0 : place(ui, row, width).back().bottom();
}

void buttons(Ui& ui, const std::vector<Button>& row, bool stack) {
    if (stack && ui.phone()) {
        for (const Button& button : row) {
            button_at(ui, ui.take(layout::target), button);
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
