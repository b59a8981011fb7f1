#pragma once

#include "core/form.hpp"
#include "core/verdict.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

/// Which points to move one level up so that a dominant form rises, in numbers only.
namespace ketenspiegel {

/// Points of an aspect that take their next step, by the level they have: 1, 2 and 3.
using Steps = std::array<int, form_count - 1>;

/// An aspect, as the search sees it.
struct Rising {
    double weight = 0; ///< what one of its points has in the shares
    Steps most{};      ///< points that can take a step
};

struct Lift {
    std::vector<Steps> steps{}; ///< by aspect
    bool fewest = true;         ///< proven to be; false only where there is too much to look at
    std::size_t tried = 0;      ///< combinations and sums that were looked at
};

/// The fewest steps after which a form beyond `dominant` has a larger share than every form up to
/// it. Nothing where no steps do that. Of aspects that weigh the same the first ones step first.
///
/// Only what the steps from each level weigh together counts: a step from level g takes from the
/// share of form g and adds to that of g + 1. For a form f to pass all up to the dominant d, steps
/// from d and from f − 1 only help, so the heaviest are taken. A step from a level below d relieves
/// its own form and loads the next, so from each, going up, what weighs least of all that suffices
/// is best. Numbers of steps are tried in rising order, so the first that does is the fewest.
std::optional<Lift> find_lift(const Shares& shares, Form dominant, std::span<const Rising> aspects);

} // namespace ketenspiegel
