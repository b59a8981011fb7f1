#include "ui/gallery/gallery.hpp"

#include "ui/gallery/parts.hpp"
#include "ui/widgets/display.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace gallery {

void part(Ui& ui, const char* title) {
    ui.gap(space::xxxl);
    rule(ui);
    ui.gap(space::xl);
    heading(ui, 2, title);
    ui.gap(space::m);
}

void label(Ui& ui, const char* text) {
    ui.gap(space::l);
    muted(ui, text);
    ui.gap(space::s);
}

void posed(Ui& ui, const char* name, const Interaction& state, FunctionRef<void()> content) {
    label(ui, name);
    ui.pose(state);
    content();
    ui.pose(std::nullopt);
}

} // namespace gallery

float draw_gallery(Ui& ui, const app::App& app) {
    const float width = std::min(layout::column, ui.viewport_width - 2 * space::l);
    ui.begin_page_layer({0, 0, ui.viewport_width, ui.viewport_height});
    ui.y = space::xl;
    ui.inside((ui.viewport_width - width) / 2, width, [&] {
        Node main;
        main.role = Role::main;
        main.id = "main";
        main.rect = {ui.x, ui.y, ui.width, 0};
        ui.semantics.open(std::move(main));
        const float top = ui.y;
        screen_title(ui, "Gallery");
        display_button(ui, app, ui.x + ui.width, top, true);
        ui.gap(space::m);
        lead(ui, "Every token and every widget, in all states and in this theme.");
        display_choices(ui, app);
        gallery::tokens(ui);
        gallery::buttons_and_choices(ui);
        gallery::fields_and_tables(ui);
        gallery::messages(ui);
        gallery::charts(ui);
        ui.gap(space::xxxl);
        ui.semantics.close(ui.y);
    });
    const float height = ui.y;
    ui.end_layer();
    return height;
}

} // namespace ketenspiegel::ui
