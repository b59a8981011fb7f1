#pragma once

#include "core/framework.hpp"
#include "core/problem.hpp"
#include "core/texts.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel {

/// Reads a texts file against its framework; adds all that is wrong with it to `problems`, each
/// with the argument `file`. What comes back is whole only when nothing was added.
Texts read_texts(std::string_view bytes, const Framework& framework, std::string file,
                 std::vector<Problem>& problems);

} // namespace ketenspiegel
