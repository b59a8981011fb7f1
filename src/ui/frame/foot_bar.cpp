#include "ui/frame/foot_bar.hpp"

#include "ui/frame/history.hpp"
#include "ui/screens/parts.hpp"
#include "ui/widgets/button.hpp"

namespace ketenspiegel::ui {

namespace {

constexpr float padding = 10;
constexpr float lowest_window = 520;

} // namespace

float foot_bar_height(const Ui& ui, const app::App& app) {
    const bool shown = ui.phone() && ui.viewport_height >= lowest_window && app.open() &&
                       app.place.screen != app::Screen::start;
    return shown ? layout::target + 2 * padding : 0;
}

void foot_bar(Ui& ui, const app::App& app) {
    const float height = foot_bar_height(ui, app);
    if (height == 0) return;
    const Rect bar{0, ui.viewport_height - height, ui.viewport_width, height};
    ui.begin_fixed_layer();
    ui.paint.fill(bar, ui.colors().surface);
    ui.paint.line({0, bar.y}, {bar.width, bar.y}, ui.colors().line, 1);
    Node group;
    group.role = Role::group;
    group.id = "foot";
    group.name = (*app.words)("steps.title");
    group.rect = bar;
    group.fixed = true;
    ui.semantics.open(std::move(group));
    const float top = bar.y + padding;
    // With large text on a small screen they stand in the page, by the steps.
    const bool fits = history_fits(ui);
    if (fits) history_at(ui, app, {space::l - space::s, top});
    const float left = space::l + (fits ? history_width : 0);
    const Rect rest{left, top, bar.width - space::l - left, layout::target};
    button_at(ui, rest, onward_button(app, true));
    ui.semantics.close();
    ui.end_layer();
}

} // namespace ketenspiegel::ui
