#include "ui/page.hpp"

#include "ui/frame/foot_bar.hpp"
#include "ui/frame/footer.hpp"
#include "ui/frame/header.hpp"
#include "ui/frame/overlay.hpp"
#include "ui/frame/questions.hpp"
#include "ui/frame/steps.hpp"
#include "ui/screens/screen.hpp"
#include "ui/widgets/display.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::Screen;

/// Where the step list and the column of text stand.
struct PageLayout {
    bool side = false; ///< the steps stand beside the column
    float side_x = 0;
    float x = 0;
    float width = 0;
};

PageLayout lay_out(const Ui& ui, const App& app) {
    PageLayout page;
    page.side = ui.wide() && app.place.screen != Screen::start && app.open();
    const float margin = ui.phone() ? space::l : space::xl;
    page.width = std::min(layout::column, ui.viewport_width - 2 * margin);
    if (page.side && app.place.screen == Screen::recognise && !app.preferences.coarse_pointer) {
        // The matrix takes what there is. For a finger its buttons would be too small.
        const float room = ui.viewport_width - 2 * margin - layout::side - layout::side_gap;
        if (room >= layout::matrix_from) page.width = std::min(layout::matrix, room);
    }
    if (page.side) {
        const float total = layout::side + layout::side_gap + page.width;
        page.side_x = (ui.viewport_width - total) / 2;
        page.x = page.side_x + layout::side + layout::side_gap;
    } else {
        page.x = (ui.viewport_width - page.width) / 2;
    }
    return page;
}

void screen(Ui& ui, const App& app) {
    const app::Assessment* assessment = app.open();
    if (!assessment || app.place.screen == Screen::start) return start_screen(ui, app);
    switch (app.place.screen) {
    case Screen::start:
        break;
    case Screen::about:
        about_screen(ui, app, *assessment);
        break;
    case Screen::impression:
        impression_screen(ui, app, *assessment);
        break;
    case Screen::aspect:
        aspect_screen(ui, app, *assessment);
        break;
    case Screen::recognise:
        recognise_screen(ui, app, *assessment);
        break;
    case Screen::result:
        result_screen(ui, app, *assessment);
        break;
    case Screen::direction:
        direction_screen(ui, app, *assessment);
        break;
    case Screen::plan:
        plan_screen(ui, app, *assessment);
        break;
    }
}

} // namespace

float header_height(const Ui& ui) {
    return ui.viewport_height >= layout::header_stays_from ? layout::header : 0;
}

float foot_height(const Ui& ui, const App& app) {
    return foot_bar_height(ui, app);
}

float draw_page(Ui& ui, const App& app) {
    const bool sheet = steps_sheet_shown(ui, app);
    const float foot = foot_bar_height(ui, app);
    ui.set_blocked(app.dialog.has_value() || sheet);
    const PageLayout page = lay_out(ui, app);
    header(ui, app);
    ui.y = 0;
    if (page.side) side_steps(ui, app, page.side_x);
    const float side_end = ui.y;

    const float top = header_height(ui);
    ui.begin_page_layer({0, top, ui.viewport_width, ui.viewport_height - top - foot});
    ui.y = layout::header + (ui.phone() ? space::l : space::xxl);
    ui.inside(page.x, page.width, [&] {
        status_in_page(ui, app);
        if (!page.side && app.open() && app.place.screen != Screen::start) folded_steps(ui, app);
        display_choices(ui, app);
        Node main;
        main.role = Role::main;
        main.id = "main";
        main.rect = {ui.x, ui.y, ui.width, 0};
        ui.semantics.open(std::move(main));
        screen(ui, app);
        ui.semantics.close(ui.y);
        footer(ui, app);
    });
    const float height = std::max(ui.y + foot, side_end);
    ui.end_layer();
    if (!sheet) foot_bar(ui, app);

    if (app.dialog) {
        ui.set_blocked(false);
        question(ui, app);
    }
    if (sheet) {
        ui.set_blocked(false);
        steps_sheet(ui, app);
    }
    overlay(ui, app, foot);
    return height;
}

} // namespace ketenspiegel::ui
