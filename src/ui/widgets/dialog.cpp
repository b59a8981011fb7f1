#include "ui/widgets/dialog.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/field.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

void draw_dialog(Ui& ui, const app::App& app) {
    const app::Interface& words = *app.words;
    const app::Dialog& dialog = *app.dialog;
    const bool rename = dialog.kind == app::Dialog::Kind::rename;
    const app::Assessment* subject = const_cast<app::App&>(app).find(dialog.assessment);
    const std::string title =
        rename
            ? std::string(words("dialog.rename.title"))
            : words("dialog.remove.title", {{"name", subject ? display_name(app, *subject) : ""}});
    const std::string text = rename ? "" : std::string(words("dialog.remove.text"));

    ui.begin_fixed_layer();
    ui.paint.fill({0, 0, ui.viewport_width, ui.viewport_height}, ui.colors().scrim);
    // In a low window, as a page at 400% is, everything moves closer together.
    const bool low = ui.viewport_height < 480;
    const float padding = low ? space::l : space::xl;
    const float gap = low ? space::s : space::m;
    const float width = std::min(520.0f, ui.viewport_width - 2 * space::l);
    const float inner = width - 2 * padding;
    const std::vector<Button> actions{
        {.key = "confirm",
         .label = std::string(words(rename ? "dialog.rename.confirm" : "dialog.remove.confirm")),
         .rank = Rank::primary,
         .danger = !rename},
        {.key = "cancel", .label = std::string(words("dialog.cancel"))}};
    const float height = 3 * padding + ui.text.measure(title, type::title, inner).height + gap +
                         (rename ? type::strong.line_height + space::xs + layout::target
                                 : ui.text.measure(text, type::body, inner).height) +
                         buttons_height(ui, actions, inner);
    // Where it is higher than the window all the same, what one presses is what must show.
    const float free_height = ui.viewport_height - height;
    const Rect panel{(ui.viewport_width - width) / 2,
                     free_height > 0 ? free_height / 2 : free_height - space::s, width, height};
    ui.paint.shadow(panel, {0x000000, 0.25f}, radius::large, 16);
    ui.paint.fill(panel, ui.colors().surface, radius::large);
    if (ui.colors().outlined) ui.paint.stroke(panel, ui.colors().border, 1, radius::large);
    Node node;
    node.role = Role::dialog;
    node.id = "dialog";
    node.name = title;
    node.rect = panel;
    node.fixed = true;
    ui.semantics.open(std::move(node));
    ui.y = panel.y + padding;
    ui.inside(panel.x + padding, inner, [&] {
        heading(ui, 2, title, "dialog/title");
        ui.gap(gap);
        if (rename) {
            text_field(ui, {.key = "field/name",
                            .label = std::string(words("dialog.rename.label")),
                            .value = dialog.text,
                            .max_length = 200});
        } else {
            paragraph(ui, text);
        }
        ui.gap(padding);
        buttons(ui, actions);
    });
    ui.semantics.close();
    ui.end_layer();
}

} // namespace ketenspiegel::ui
