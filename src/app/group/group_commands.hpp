#pragma once

#include "app/commands.hpp"
#include "app/group/group_state.hpp"

#include <string_view>

namespace ketenspiegel::app {

/// Does what acting on the thing with this data-key means in the group's program; what is not of
/// the group is done as everywhere (`perform`). The keys are listed in src/ui/docs/data-keys.md.
/// False where the key means nothing here and now; nothing has changed then.
bool perform_in_group(App& app, GroupState& state, std::string_view key);

/// What is typed in the text field with this data-key. False where there is no such field.
bool type_in_group(App& app, GroupState& state, std::string_view key, std::string_view text);

/// A key pressed with the focus on the node of the mirror: Escape leaves what is open, Page Up and
/// Page Down, which presenters send, turn the points of a discussion, and 1 to 4 agree on one.
bool press_in_group(App& app, GroupState& state, const KeyPress& key);

/// The address asks for a screen of the open group, or for the list of groups.
void navigate_in_group(App& app, GroupState& state, std::string_view hash);

} // namespace ketenspiegel::app
