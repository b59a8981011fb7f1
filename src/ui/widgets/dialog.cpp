#include "ui/widgets/dialog.hpp"

#include "ui/widgets/text.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

/// In a low window, as a page at 400% is, everything moves closer together.
bool low_window(const Ui& ui) {
    return ui.viewport_height < 480;
}

float dialog_padding(const Ui& ui) {
    return low_window(ui) ? space::l : space::xl;
}

float dialog_gap(const Ui& ui) {
    return low_window(ui) ? space::s : space::m;
}

} // namespace

float dialog_height(Ui& ui, const DialogBox& box, float width) {
    const float inner = width - 2 * dialog_padding(ui);
    return 3 * dialog_padding(ui) + ui.text.measure(box.title, type::title, inner).height +
           dialog_gap(ui) +
           (box.field ? type::strong.line_height + space::xs + layout::target +
                            note_height(ui, *box.field, inner)
                      : ui.text.measure(box.text, type::body, inner).height) +
           buttons_height(ui, box.actions, inner);
}

void dialog_panel(Ui& ui, const Rect& panel, const DialogBox& box) {
    ui.paint.shadow(panel, elevation::shadow, radius::large, elevation::high);
    ui.paint.fill(panel, ui.colors().surface, radius::large);
    if (ui.colors().outlined) ui.paint.stroke(panel, ui.colors().border, 1, radius::large);
    ui.y = panel.y + dialog_padding(ui);
    ui.inside(panel.x + dialog_padding(ui), panel.width - 2 * dialog_padding(ui), [&] {
        heading(ui, 2, box.title, "dialog/title");
        ui.gap(dialog_gap(ui));
        if (box.field) {
            text_field(ui, *box.field);
        } else {
            paragraph(ui, box.text);
        }
        ui.gap(dialog_padding(ui));
        buttons(ui, box.actions);
    });
    ui.y = panel.bottom();
}

void dialog(Ui& ui, const DialogBox& box) {
    ui.begin_fixed_layer();
    ui.paint.fill({0, 0, ui.viewport_width, ui.viewport_height}, ui.colors().scrim);
    const float width = std::min(520.0f, ui.viewport_width - 2 * space::l);
    const float height = dialog_height(ui, box, width);
    // Where it is higher than the window all the same, what one presses is what must show.
    const float free_height = ui.viewport_height - height;
    const Rect panel{(ui.viewport_width - width) / 2,
                     free_height > 0 ? free_height / 2 : free_height - space::s, width, height};
    Node node;
    node.role = Role::dialog;
    node.id = "dialog";
    node.name = box.title;
    node.rect = panel;
    node.fixed = true;
    ui.semantics.open(std::move(node));
    dialog_panel(ui, panel, box);
    ui.semantics.close();
    ui.end_layer();
}

} // namespace ketenspiegel::ui
