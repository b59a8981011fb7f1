#include "ui/widgets/kept_card.hpp"

#include "ui/widgets/progress.hpp"
#include "ui/widgets/text.hpp"

namespace ketenspiegel::ui {

void kept_card(Ui& ui, const KeptCard& card) {
    constexpr float bar = 8;
    const float inner = ui.width - 2 * space::l;
    float height = space::l + ui.text.measure(card.title, type::title, inner).height + space::xs +
                   space::l + buttons_height(ui, card.actions, inner) + space::l;
    for (const std::string& line : card.lines)
        height += ui.text.measure(line, type::body, inner).height;
    if (card.progress) height += space::m + bar;
    const Rect rect{ui.x, ui.y, ui.width, height};
    if (ui.visible(rect)) {
        ui.paint.fill(rect, ui.colors().surface, radius::large);
        ui.paint.stroke(rect, ui.colors().line, 1, radius::large);
    }
    Node item;
    item.role = Role::listitem;
    item.id = card.id;
    item.rect = rect;
    ui.semantics.open(std::move(item));
    ui.y += space::l;
    ui.inside(ui.x + space::l, inner, [&] {
        Node head;
        head.role = Role::heading;
        head.level = 3;
        text_block(ui, std::move(head), card.title, type::title, ui.colors().text);
        ui.gap(space::xs);
        for (const std::string& line : card.lines) muted(ui, line);
        if (card.progress) {
            ui.gap(space::m);
            progress_bar(ui, card.progress->done, card.progress->total, card.title,
                         card.progress->text, bar);
        }
        ui.gap(space::l);
        buttons(ui, card.actions);
    });
    ui.semantics.close();
    ui.y = rect.bottom() + space::l;
}

} // namespace ketenspiegel::ui
