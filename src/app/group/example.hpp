#pragma once

#include "app/group/group_state.hpp"

namespace ketenspiegel::app {

/// Opens the example: a made-up chain of nine partners, with an earlier round. It is never kept.
void open_example_group(App& app, GroupState& state);

} // namespace ketenspiegel::app
