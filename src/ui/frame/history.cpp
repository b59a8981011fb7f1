#include "ui/frame/history.hpp"

#include "ui/widgets/button.hpp"

namespace ketenspiegel::ui {

void history_at(Ui& ui, const app::App& app, HistorySteps steps, Point2 corner) {
    const app::Interface& words = *app.words;
    icon_button(
        ui, {corner.x, corner.y, layout::target, layout::target},
        {.key = "undo",
         .icon = Icon::undo,
         .name = std::string(words("undo")),
         .tip = words("undo.tip", {{"keys", "Ctrl+Z"}, {"name", std::string(words("undo"))}}),
         .disabled = !steps.back});
    icon_button(
        ui, {corner.x + layout::target + space::xs, corner.y, layout::target, layout::target},
        {.key = "redo",
         .icon = Icon::redo,
         .name = std::string(words("redo")),
         .tip = words("undo.tip", {{"keys", "Ctrl+Y"}, {"name", std::string(words("redo"))}}),
         .disabled = !steps.forth});
}

void history_at(Ui& ui, const app::App& app, Point2 corner) {
    if (const app::Assessment* open = app.open())
        history_at(ui, app, {.back = open->can_undo(), .forth = open->can_redo()}, corner);
}

void history_buttons(Ui& ui, const app::App& app, HistorySteps steps) {
    const Rect row = ui.take(layout::target);
    history_at(ui, app, steps, {row.x, row.y});
}

void history_buttons(Ui& ui, const app::App& app) {
    const Rect row = ui.take(layout::target);
    history_at(ui, app, {row.x, row.y});
}

} // namespace ketenspiegel::ui
