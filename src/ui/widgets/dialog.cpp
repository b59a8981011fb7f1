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
    const float width = std::min(520.0f, ui.viewport_width - 2 * space::l);
    const float inner = width - 2 * space::xl;
    const float height = space::xl + ui.text.measure(title, type::title, inner).height + space::m +
                         (rename ? type::strong.line_height + space::xs + layout::target
                                 : ui.text.measure(text, type::body, inner).height) +
                         space::xl + layout::target + space::xl;
    const Rect panel{(ui.viewport_width - width) / 2,
                     std::max(space::l, (ui.viewport_height - height) / 2), width, height};
    ui.paint.shadow(panel, {0x000000, 0.25f}, radius::large, 16);
    ui.paint.fill(panel, ui.colors().surface, radius::large);
    Node node;
    node.role = Role::dialog;
    node.id = "dialog";
    node.name = title;
    node.rect = panel;
    node.fixed = true;
    ui.semantics.open(std::move(node));
    ui.y = panel.y + space::xl;
    ui.inside(panel.x + space::xl, inner, [&] {
        heading(ui, 2, title, "dialog/title");
        ui.gap(space::m);
        if (rename) {
            text_field(ui, {.key = "field/name",
                            .label = std::string(words("dialog.rename.label")),
                            .value = dialog.text,
                            .max_length = 200});
        } else {
            paragraph(ui, text);
        }
        ui.gap(space::xl);
        buttons(ui, {{.key = "confirm",
                      .label = std::string(
                          words(rename ? "dialog.rename.confirm" : "dialog.remove.confirm")),
                      .rank = Rank::primary,
                      .danger = !rename},
                     {.key = "cancel", .label = std::string(words("dialog.cancel"))}});
    });
    ui.semantics.close();
    ui.end_layer();
}

} // namespace ketenspiegel::ui
