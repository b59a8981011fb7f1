#include "core/small_groups.hpp"

#include "core/sorting.hpp"

#include <tuple>

namespace ketenspiegel {

namespace {

/// Indexes of the shown ones in the order in which they would be hidden.
std::vector<std::size_t> shown_smallest_first(const std::vector<Holder>& holders) {
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < holders.size(); ++i) {
        if (holders[i].results > 0 && !holders[i].hidden) shown.push_back(i);
    }
    sort_by(shown, [&](std::size_t i) {
        return std::tuple(holders[i].is_statement, holders[i].results, i);
    });
    return shown;
}

} // namespace

void hide_small(std::vector<Holder>& holders, std::size_t hidden_results, std::size_t min_group) {
    const auto hide = [&](Holder& one) {
        one.hidden = true;
        hidden_results += one.results;
    };
    for (Holder& one : holders) {
        if (one.results > 0 && one.results < min_group && !one.is_statement) hide(one);
    }
    if (hidden_results == 0 || hidden_results >= min_group) return;
    for (const std::size_t next : shown_smallest_first(holders)) {
        if (hidden_results >= min_group) return;
        hide(holders[next]);
    }
}

} // namespace ketenspiegel
