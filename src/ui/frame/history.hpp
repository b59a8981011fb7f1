#pragma once

#include "app/app.hpp"
#include "ui/ui.hpp"

namespace ketenspiegel::ui {

/// How wide the two buttons are.
inline constexpr float history_width = 2 * layout::target + space::xs;

/// Undo and redo at this place; grey while there is nothing to take back.
void history_at(Ui& ui, const app::App& app, Point2 corner);
/// The same as a row of the column.
void history_buttons(Ui& ui, const app::App& app);

} // namespace ketenspiegel::ui
