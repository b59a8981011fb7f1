#pragma once

#include "app/group/group_state.hpp"

#include <string_view>

namespace ketenspiegel::app {

/// Offers the group's figures as a file: `report-nl` or `report-en` (HTML), `csv-semicolon` or
/// `csv-comma`, `json`. What is hidden on the screen is in none of them. False where there are no
/// figures or the format is another one.
bool export_group(App& app, GroupState& state, std::string_view format);

} // namespace ketenspiegel::app
