#pragma once

#include "app/group/group_state.hpp"
#include "core/json.hpp"

#include <optional>
#include <string_view>

/// What the host of the group's program says (web/group/protocol.ts).
namespace ketenspiegel::app {

/// The session has started: takes over the groups that are kept, and opens the one that was open
/// before.
void start_groups(App& app, GroupState& state, const Json& message);

/// An event of the host; nothing where it is not one of the group's.
std::optional<int> handle_group_event(App& app, GroupState& state, std::string_view type,
                                      const Json& message, std::string_view blob);

} // namespace ketenspiegel::app
