#pragma once

#include "app/interface.hpp"
#include "core/problem.hpp"

#include <string>
#include <vector>

namespace ketenspiegel::app {

/// A problem in words, and in a line of its own the place in the file, where that is known.
std::vector<std::string> problem_lines(const Interface& words, const Problem& problem);

} // namespace ketenspiegel::app
