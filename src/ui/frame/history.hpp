#pragma once

#include "app/app.hpp"
#include "ui/ui.hpp"

namespace ketenspiegel::ui {

/// How wide the two buttons are.
inline constexpr float history_width = 2 * layout::target + space::xs;

/// Whether a phone's bar has room for them beside the next step, and the button that opens the
/// steps.
inline bool history_fits(const Ui& ui) {
    return ui.viewport_width >= 340;
}

/// What there is to take back, and to make once more.
struct HistorySteps {
    bool back = false;
    bool forth = false;
};

/// Undo and redo at this place; grey while there is nothing to take back.
void history_at(Ui& ui, const app::App& app, HistorySteps steps, Point2 corner);
/// Those of the open questionnaire, if one is open.
void history_at(Ui& ui, const app::App& app, Point2 corner);
/// The same as a row of the column.
void history_buttons(Ui& ui, const app::App& app, HistorySteps steps);
void history_buttons(Ui& ui, const app::App& app);

} // namespace ketenspiegel::ui
