#pragma once

#include "app/app.hpp"
#include "ui/ui.hpp"

/// The way through: beside the page where it is wide, behind a button where it is not.
namespace ketenspiegel::ui {

/// The list beside the page, from `left`, with what else one needs at every step.
void side_steps(Ui& ui, const app::App& app, float left);
/// A button that tells the step and opens the list: on a phone as a sheet over the page, elsewhere,
/// and where a sheet would be higher than the window, in the page below the button.
void folded_steps(Ui& ui, const app::App& app);
/// Whether the list lies over the page, which then rests.
bool steps_sheet_shown(Ui& ui, const app::App& app);
void steps_sheet(Ui& ui, const app::App& app);

} // namespace ketenspiegel::ui
