#pragma once

#include "app/group/group_state.hpp"

#include <string_view>

/// Which part of what is too much for a page is shown. `which`: "next" or "previous"; false where
/// there is no such part.
namespace ketenspiegel::app {

/// The aspect of which the points are shown.
bool show_aspect(App& app, GroupState& state, std::string_view id);

/// The next or the previous files of a list, from its heading on.
bool turn_list(App& app, GroupState& state, bool left_out, std::string_view which);

/// The next or the previous organisations, from the heading on under which they stand.
bool turn_partners(App& app, GroupState& state, std::string_view which);

/// The next or the previous columns of the map of points.
bool turn_columns(GroupState& state, std::string_view which);

} // namespace ketenspiegel::app
