#include "ui/widgets/empty_state.hpp"

#include "ui/widgets/text.hpp"

namespace ketenspiegel::ui {

void empty_state(Ui& ui, const EmptyState& state) {
    constexpr float icon_room = 20 + space::m;
    const float inner = ui.width - 2 * space::xl - icon_room;
    float height = ui.text.measure(state.text, type::body, inner).height;
    if (!state.title.empty()) {
        height += ui.text.measure(state.title, type::title, inner).height + space::xs;
    }
    if (!state.actions.empty()) height += space::l + buttons_height(ui, state.actions, inner);
    const Rect card{ui.x, ui.y, ui.width, height + 2 * space::xl};
    if (ui.visible(card)) {
        ui.paint.fill(card, ui.colors().surface, radius::large);
        ui.paint.stroke(card, ui.colors().line, 1, radius::large);
        const float line = (state.title.empty() ? type::body : type::title).line_height;
        icon(ui, state.icon, {card.x + space::xl, card.y + space::xl, 20, line},
             ui.colors().text_muted);
    }
    ui.gap(space::xl);
    ui.inside(card.x + space::xl + icon_room, inner, [&] {
        if (!state.title.empty()) {
            heading(ui, 2, state.title);
            ui.gap(space::xs);
        }
        paragraph(ui, state.text);
        if (state.actions.empty()) return;
        ui.gap(space::l);
        buttons(ui, state.actions);
    });
    ui.y = card.bottom();
}

} // namespace ketenspiegel::ui
