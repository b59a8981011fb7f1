#include "ui/widgets/button.hpp"

#include "ui/widgets/text.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

constexpr float button_icon = 20;
constexpr float button_padding = space::l;
constexpr float quiet_button_padding = space::s;

const TextStyle& label_style(const Button& button) {
    return button.rank == Rank::quiet ? type::body : type::strong;
}

float side_padding(const Button& button) {
    return button.rank == Rank::quiet ? quiet_button_padding : button_padding;
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

namespace {

float icon_width(const Button& button) {
    return button.icon == Icon::none ? 0 : button_icon + space::s;
}

/// The label in a button of this width: on one line where it fits.
const TextBlock& label_in(Ui& ui, const Button& button, float width) {
    const TextStyle& style = label_style(button);
    if (button_width(ui, button) <= width + 0.5f) return ui.text.measure(button.label, style, 0);
    return ui.text.measure(button.label, style,
                           width - icon_width(button) - 2 * side_padding(button));
}

} // namespace

float button_width(Ui& ui, const Button& button) {
    return ui.text.width(button.label, label_style(button)) + icon_width(button) +
           2 * side_padding(button);
}

float button_height(Ui& ui, const Button& button, float width) {
    return label_in(ui, button, width).height + layout::target - type::body.line_height;
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
        const TextBlock& label = label_in(ui, button, rect.width);
        const float label_width = label.width;
        const bool has_icon = button.icon != Icon::none;
        const float content = label_width + icon_width(button);
        // A link that takes several lines begins where one of a single line would.
        float x = button.rank == Rank::quiet && label.lines.size() > 1
                      ? rect.x + quiet_button_padding
                      : rect.x + (rect.width - content) / 2;
        const float text_y = rect.y + (rect.height - label.height) / 2;
        if (has_icon && !button.icon_after) {
            icon(ui, button.icon, {x, rect.y, button_icon, rect.height}, look.label);
            x += button_icon + space::s;
        }
        ui.paint.text({x, text_y}, button.label, style, look.label, label,
                      button.rank == Rank::quiet ? Alignment::left : Alignment::centre);
        if (button.rank == Rank::quiet) {
            float under = text_y + 21;
            for (const TextBlock::Line& line : label.lines) {
                ui.paint.line({x, under}, {x + line.width, under}, look.label, 1);
                under += style.line_height;
            }
        }
        if (has_icon && button.icon_after) {
            icon(ui, button.icon, {x + label_width + space::s, rect.y, button_icon, rect.height},
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

void icon_button(Ui& ui, const Rect& rect, const Button& button) {
    const Interaction state = button.disabled ? ui.unusable_item(button.key, rect, radius::medium)
                                              : ui.item(button.key, rect, radius::medium);
    if (state.hovered || state.held) ui.paint.fill(rect, ui.colors().surface_hover, radius::medium);
    if (state.hovered || (state.focused && ui.input.focus_visible)) {
        ui.tell(rect, button.tip.empty() ? button.name : button.tip);
    }
    icon(ui, button.icon, rect,
         button.disabled ? (ui.colors().outlined ? ui.colors().text_muted : ui.colors().border)
                         : ui.colors().text);
    Node node;
    node.role = Role::button;
    node.key = button.key;
    node.name = button.name;
    node.rect = rect;
    node.disabled = button.disabled;
    ui.semantics.add(std::move(node));
}

namespace {

/// Where each button stands in a column at (0, 0) of this width.
std::vector<Rect> place(Ui& ui, const std::vector<Button>& row, float column) {
    std::vector<Rect> places;
    float x = 0, y = 0, line_height = 0;
    for (const Button& button : row) {
        const float width = std::min(button_width(ui, button), column);
        const float height = button_height(ui, button, width);
        if (x > 0 && x + width > column) {
            x = 0;
            // Quiet buttons have room of their own above and below.
            y += line_height + (button.rank == Rank::quiet ? 0 : space::s);
            line_height = 0;
        }
        // A quiet button that begins a line lines up with the text above it.
        if (x == 0 && button.rank == Rank::quiet) x = -quiet_button_padding;
        places.push_back({x, y, width, height});
        x += width + space::s;
        line_height = std::max(line_height, height);
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

void buttons_after(Ui& ui, std::string_view text, const std::vector<Button>& row) {
    const float before = ui.text.width(text, type::body) + 2 * quiet_button_padding;
    const float room = ui.width - before;
    const bool beside = room > 0 && buttons_height(ui, row, room) <= layout::target;
    const float top = ui.y;
    if (beside) ui.y += (layout::target - type::body.line_height) / 2;
    muted(ui, text);
    if (!beside) return buttons(ui, row);
    ui.y = top;
    ui.inside(ui.x + before, room, [&] { buttons(ui, row); });
}

} // namespace ketenspiegel::ui
