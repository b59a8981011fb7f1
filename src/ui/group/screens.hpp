#pragma once

#include "app/group/group_state.hpp"
#include "ui/ui.hpp"

/// The screens of the group's program, a file each. Each reads from top to bottom as the page does.
namespace ketenspiegel::ui {

/// The list of groups on this device, and where a new one begins.
void groups_screen(Ui& ui, const app::App& app, const app::GroupState& state);

/// What is in the group, what is left out and why, and how small groups are protected.
void files_screen(Ui& ui, const app::App& app, const app::GroupState& state);

/// The chain's verdict.
void chain_screen(Ui& ui, const app::App& app, const app::GroupState& state);

/// Organisations side by side.
void partners_screen(Ui& ui, const app::App& app, const app::GroupState& state);

/// Every point: the distribution and how far it is agreed on.
void points_screen(Ui& ui, const app::App& app, const app::GroupState& state);

/// What to talk about, where partners differ most first.
void agenda_screen(Ui& ui, const app::App& app, const app::GroupState& state);

/// Two rounds beside each other.
void rounds_screen(Ui& ui, const app::App& app, const app::GroupState& state);

/// The report and other files to take along.
void report_screen(Ui& ui, const app::App& app, const app::GroupState& state);

/// One point at a time, large, for a room.
void discussion_screen(Ui& ui, const app::App& app, const app::GroupState& state);

} // namespace ketenspiegel::ui
