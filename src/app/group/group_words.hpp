#pragma once

#include "app/interface.hpp"

#include <string_view>

namespace ketenspiegel::app {

/// The interface's words with those of the group's program (data/group) beside them; the first
/// language where that one does not exist.
const Interface& group_words(std::string_view language);

} // namespace ketenspiegel::app
