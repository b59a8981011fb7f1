#include "ui/widgets/segmented.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

constexpr float least_target = 24; ///< WCAG 2.2, 2.5.8
constexpr float narrow = 140;      ///< a phone's column at twice the text size

/// Of the button that takes the choice back; in a narrow column as small as a target may be.
float clear_width(const Ui& ui) {
    return ui.width < narrow ? least_target : ui.width < 240 ? 28 : layout::target;
}

bool fits(Ui& ui, const Choice& choice, float part) {
    return std::ranges::all_of(choice.options, [&](const Option& option) {
        return ui.text.width(option.label, type::strong) + 2 * space::xs <= part;
    });
}

/// The ground of one part, and the edge of the one that is chosen or under the pointer.
void ground(Ui& ui, const Option& option, const Interaction& state, const Rect& rect) {
    const Theme& colors = ui.colors();
    const bool active = state.hovered || state.held;
    if (option.checked || active) {
        ui.paint.fill(rect, option.checked ? colors.accent_soft : colors.surface_hover,
                      radius::small);
        ui.paint.stroke(rect, colors.accent, option.checked ? 2.0f : 1.0f, radius::small);
    }
    ui.paint.text_centered(rect, option.label, option.checked ? type::strong : type::body,
                           colors.text);
}

/// What parts stand on: one edge around them, and a thin line between two of them.
void board(Ui& ui, const Rect& rect, std::size_t columns) {
    if (!ui.visible(rect)) return;
    const Theme& colors = ui.colors();
    ui.paint.fill(rect, colors.surface, radius::small);
    for (std::size_t i = 1; i < columns; ++i) {
        const float x = rect.x + rect.width * static_cast<float>(i) / static_cast<float>(columns);
        ui.paint.line({x, rect.y + 1}, {x, rect.bottom() - 1}, colors.line, 1);
    }
    ui.paint.stroke(rect, colors.border, 1, radius::small);
}

void part(Ui& ui, const Choice& choice, const Option& option, const Rect& rect) {
    const Interaction state = ui.item(option.key, rect);
    if (ui.visible(rect)) ground(ui, option, state, rect);
    add_option(ui, choice, option, rect, Role::radio);
}

} // namespace

float segmented(Ui& ui, const Choice& choice, const std::optional<Button>& clear, float max_width) {
    const bool chosen = std::ranges::any_of(choice.options, &Option::checked);
    const float width = std::min(max_width, ui.width - (clear ? clear_width(ui) : 0));
    const auto count = static_cast<float>(choice.options.size());
    const float one = width / count;
    const bool in_a_row = fits(ui, choice, one);

    const float top = ui.y;
    open_group(ui, choice, Role::radiogroup);
    if (in_a_row) board(ui, {ui.x, top, width, layout::target}, choice.options.size());
    float x = ui.x;
    for (const Option& option : choice.options) {
        if (in_a_row) {
            part(ui, choice, option, {x, top, one, layout::target});
            x += one;
        } else {
            board(ui, {ui.x, ui.y, width, layout::target}, 1);
            part(ui, choice, option, {ui.x, ui.y, width, layout::target});
            ui.y += layout::target + space::xs;
        }
    }
    if (in_a_row) ui.y += layout::target;
    ui.semantics.close(ui.y);
    if (clear && chosen && !choice.disabled) {
        icon_button(ui, {ui.x + width, top, clear_width(ui), layout::target}, *clear);
    }
    return width;
}

} // namespace ketenspiegel::ui
