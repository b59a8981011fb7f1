#pragma once

#include "core/json.hpp"
#include "core/problem.hpp"

#include <string>
#include <vector>

namespace ketenspiegel {

/// Compares the placeholders of texts under the same keys, at any depth, in two documents; adds
/// `placeholders_differ` for every text that has others. `file` and `other_file` name them.
void compare_placeholders(const Json& document, const Json& other, const std::string& file,
                          const std::string& other_file, std::vector<Problem>& problems);

} // namespace ketenspiegel
