#pragma once

#include "app/app.hpp"
#include "ui/ui.hpp"

/// The parts of the direction: from the context to what it takes.
namespace ketenspiegel::ui {

/// What form fits the context, and the reasoning: why this form, what limits it, and what that
/// means for the chain as it is.
void desired_section(Ui& ui, const app::App& app, const app::Assessment& assessment);
/// Per aspect its target, and what going there asks.
void targets_section(Ui& ui, const app::App& app, const app::Assessment& assessment);
/// The fewest points whose next step lifts the chain's and the aspects' dominant form.
void what_if_section(Ui& ui, const app::App& app, const app::Assessment& assessment);

} // namespace ketenspiegel::ui
