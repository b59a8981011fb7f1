#pragma once

#include "core/lift_search.hpp"

#include <optional>
#include <vector>

namespace ketenspiegel::test {

/// By trying, for each aspect, every number of points at each level that can step: how many steps
/// the fewest are that make a form beyond the dominant one dominant. Points of one level in one
/// aspect are interchangeable, so this is as good as trying every set of points.
std::optional<int> fewest_of_every_step(const Shares& shares, const std::vector<Rising>& aspects);

} // namespace ketenspiegel::test
