#include "ui/frame/steps.hpp"

#include "ui/frame/foot_bar.hpp"
#include "ui/frame/history.hpp"
#include "ui/screens/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/fold_button.hpp"
#include "ui/widgets/icon.hpp"
#include "ui/widgets/step_list.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::Screen;

std::vector<Step> step_items(const App& app) {
    std::vector<Step> items;
    for (const app::Place& place : app::steps(app.framework())) {
        const std::string name = step_name(app, place);
        Step step{.key = "step/" + app::step_id(place, app.framework()),
                  .label = name,
                  .number = static_cast<int>(items.size()) + 1,
                  .current = place.same_screen(app.place),
                  .done = step_done(app, place),
                  .name = name};
        if (const auto progress = step_progress(app, place)) {
            const std::string answered = std::to_string(progress->answered);
            const std::string total = std::to_string(progress->total);
            step.count = answered + "/" + total;
            step.name = (*app.words)("steps.count.name",
                                     {{"name", name}, {"answered", answered}, {"total", total}});
        }
        items.push_back(std::move(step));
    }
    return items;
}

Node navigation_node(const App& app, const Rect& rect) {
    Node node;
    node.role = Role::navigation;
    node.id = "steps/navigation";
    node.name = (*app.words)("steps.title");
    node.rect = rect;
    return node;
}

void save_button(Ui& ui, const App& app) {
    button_at(
        ui, ui.take(layout::target),
        {.key = "save", .label = std::string((*app.words)("steps.save")), .icon = Icon::file});
}

/// On the result's own screen the button stands there, on a phone's last step in the bar.
bool has_save(const Ui& ui, const App& app) {
    const bool last = !app::neighbour(app.place, +1, app.framework());
    return app.place.screen != Screen::result && !(last && foot_bar_height(ui, app) > 0);
}

constexpr float sheet_head = layout::target + 2 * space::s;

/// How high the list is as a sheet, in a window of this width.
float sheet_height(Ui& ui, const App& app) {
    const float save = has_save(ui, app) ? space::s + layout::target : 0;
    return sheet_head + step_list_height(ui, step_items(app), ui.viewport_width - 2 * space::l) +
           save + space::l;
}

/// A sheet does not scroll: what is higher than the window stands in the page instead.
bool sheet_fits(Ui& ui, const App& app) {
    return ui.phone() && sheet_height(ui, app) + space::xl <= ui.viewport_height;
}

} // namespace

void side_steps(Ui& ui, const App& app, float left) {
    const std::vector<Step> items = step_items(app);
    const float top = layout::header + space::xxl;
    const float buttons = 2 * (layout::target + space::s);
    Node node = navigation_node(app, {left, layout::header, layout::side, 0});
    // A list that does not scroll by itself, in a window lower than it, scrolls with the page.
    node.fixed = ui.begin_fixed_layer(top + step_list_height(ui, items, layout::side) + buttons);
    ui.semantics.open(std::move(node));
    ui.y = top;
    ui.inside(left, layout::side, [&] {
        step_list(ui, items);
        ui.gap(space::s);
        history_buttons(ui, app);
        ui.gap(space::s);
        if (has_save(ui, app)) save_button(ui, app);
    });
    ui.semantics.close(ui.y);
    ui.end_layer();
}

void folded_steps(Ui& ui, const App& app) {
    const auto all = app::steps(app.framework());
    std::size_t number = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].same_screen(app.place)) number = i + 1;
    }
    ui.semantics.open(navigation_node(app, {ui.x, ui.y, ui.width, 0}));
    const std::string label = (*app.words)("steps.toggle", {{"number", std::to_string(number)},
                                                            {"total", std::to_string(all.size())},
                                                            {"name", step_name(app, app.place)}});
    // Where the bar at the foot does not have them, undo and redo stand beside it, or below it.
    const bool with_history = foot_bar_height(ui, app) == 0 || !history_fits(ui);
    const float beside = with_history && !ui.phone() ? history_width + space::s : 0;
    Rect rect = ui.take(fold_button_height(ui, label, ui.width - beside));
    rect.width -= beside;
    fold_button(ui, rect, "steps", label, label, app.steps_shown);
    if (beside > 0) {
        history_at(ui, app, {rect.right() + space::s, rect.y});
    } else if (with_history) {
        history_buttons(ui, app);
    }
    if (app.steps_shown && !sheet_fits(ui, app)) {
        ui.gap(space::s);
        step_list(ui, step_items(app));
        ui.gap(space::s);
        if (has_save(ui, app)) save_button(ui, app);
    }
    ui.semantics.close(ui.y);
    ui.gap(space::xl);
}

bool steps_sheet_shown(Ui& ui, const App& app) {
    return app.steps_shown && sheet_fits(ui, app);
}

void steps_sheet(Ui& ui, const App& app) {
    const app::Interface& words = *app.words;
    ui.begin_fixed_layer();
    ui.paint.fill({0, 0, ui.viewport_width, ui.viewport_height}, ui.colors().scrim);
    const float height = sheet_height(ui, app);
    const Rect panel{0, ui.viewport_height - height, ui.viewport_width, height};
    // Its lower corners lie outside the window.
    const Rect shape{panel.x, panel.y, panel.width, panel.height + radius::large};
    ui.paint.fill(shape, ui.colors().surface, radius::large);
    if (ui.colors().outlined) ui.paint.stroke(shape, ui.colors().border, 1, radius::large);
    Node sheet;
    sheet.role = Role::dialog;
    sheet.id = "steps/sheet";
    sheet.name = words("steps.title");
    sheet.rect = panel;
    sheet.fixed = true;
    ui.semantics.open(std::move(sheet));
    ui.y = panel.y + space::s;
    ui.inside(space::l, panel.width - 2 * space::l, [&] {
        ui.paint.text_centered({ui.x, ui.y, ui.width, layout::target}, words("steps.title"),
                               type::strong, ui.colors().text);
        icon_button(
            ui, {ui.x + ui.width - layout::target + space::s, ui.y, layout::target, layout::target},
            {.key = "steps/close", .icon = Icon::close, .name = std::string(words("steps.close"))});
        ui.y = panel.y + sheet_head;
        step_list(ui, step_items(app));
        ui.gap(space::s);
        if (has_save(ui, app)) save_button(ui, app);
    });
    ui.semantics.close();
    ui.end_layer();
}

} // namespace ketenspiegel::ui
