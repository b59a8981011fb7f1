#pragma once

#include <cstddef>
#include <vector>

/// Who is shown by itself, and who is not (scoring: "Small groups"): the one rule, for a group as a
/// whole and for each of its aspects and points.
namespace ketenspiegel {

/// An organisation as far as the rule knows it.
struct Holder {
    std::size_t results = 0;   ///< that it has there; 0: it has no part in it, and none to hide
    bool is_statement = false; ///< all of those are by the organisation itself, which name nobody
    bool hidden = false;
};

/// Hides those that would show single persons. Shown by itself is a statement, or what has at least
/// `min_group` results. While the hidden ones hold fewer than that between them, the smallest shown
/// one that rests on persons is hidden too, else the smallest statement, the first among equals: so
/// that nobody is found by subtraction. `hidden_results`: what those hold that are hidden there
/// already and not among `holders`.
void hide_small(std::vector<Holder>& holders, std::size_t hidden_results, std::size_t min_group);

} // namespace ketenspiegel
