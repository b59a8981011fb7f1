#pragma once

#include "core/framework.hpp"
#include "core/group.hpp"
#include "core/result.hpp"

#include <cstddef>
#include <deque>
#include <string>
#include <vector>

namespace ketenspiegel::test {

/// What somebody has who looks for single persons in what a group shows.
struct Attack {
    /// The figures of an aspect that an organisation shows: those of the group, or those that it
    /// would show if only the group as a whole were asked (what stood there before).
    bool asked_by_aspect = true;
    /// Whether counts over results are set against means over organisations, too. Of whom is hidden
    /// one must know for that who answered how much.
    bool with_counts = false, with_roles = false;
};

/// Holds every output of one group: document, tables, report and page say nothing that is not in
/// `Group`. It knows of each aspect and of each point, besides, who answered it, and none of the
/// answers. What is shown there are linear equations in what each organisation thinks: a shown
/// one's mean, and the chain's mean times the number of organisations. It solves them exactly, in
/// the field of the integers modulo a prime, and tells every set of fewer than `min_group` results
/// with a person among them of whom together some figure follows: "a: Bravo" for each.
///
/// A place where fewer than `min_group` results answered at all is passed over: the chain's own
/// figures are theirs. Organisations' names are their keys.
std::vector<std::string> solve(const Group& group, const std::deque<Result>& results,
                               const Framework& framework, std::size_t min_group,
                               const Attack& attack = {});

} // namespace ketenspiegel::test
