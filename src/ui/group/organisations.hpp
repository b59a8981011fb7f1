#pragma once

#include "app/group/group_state.hpp"
#include "ui/ui.hpp"

/// Who is who in a group, on the screen of its files.
namespace ketenspiegel::ui {

/// What the coordinator should decide on: files that were passed on, and names that look alike.
/// Nothing where there is nothing of the kind.
void organisation_questions(Ui& ui, const app::App& app, const app::GroupState& state);

/// What was joined, joining by hand, and the register as a file.
void organisation_list(Ui& ui, const app::App& app, const app::GroupState& state);

} // namespace ketenspiegel::ui
