#pragma once

#include "app/app.hpp"
#include "ui/ui.hpp"

namespace ketenspiegel::ui {

/// Height of the bar at the foot of a phone's window; 0 where there is none: on the start screen,
/// in a wide window, and in one so low that the bar would take the room of the page.
float foot_bar_height(const Ui& ui, const app::App& app);
/// The bar: undo, redo and the next step, under the thumb.
void foot_bar(Ui& ui, const app::App& app);

} // namespace ketenspiegel::ui
