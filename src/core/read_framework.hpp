#pragma once

#include "core/framework.hpp"
#include "core/problem.hpp"

#include <string_view>
#include <vector>

namespace ketenspiegel {

/// Reads a framework file; adds all that is wrong with it to `problems`, each with the argument
/// `file` = `framework`. What comes back is whole only when nothing was added.
Framework read_framework(std::string_view bytes, std::vector<Problem>& problems);

} // namespace ketenspiegel
