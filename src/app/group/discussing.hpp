#pragma once

#include "app/group/group_state.hpp"

#include <string_view>

/// Where one is in a discussion: its points are the agenda's, fixed while it lasts.
namespace ketenspiegel::app {

/// Begins with this point; with "" at the first of the agenda. False where there is nothing to talk
/// about, or no such point.
bool discuss(App& app, GroupState& state, std::string_view from);

/// Goes on where it was left. False where it was not.
bool go_on_discussing(App& app, GroupState& state);

/// To the next point (+1) or the one before (−1). False where there is none.
bool turn_topic(App& app, GroupState& state, int direction);

} // namespace ketenspiegel::app
