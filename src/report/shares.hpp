#pragma once

#include "core/verdict.hpp"
#include "report/form_key.hpp"

#include <vector>

namespace ketenspiegel::report {

struct SharesRow {
    std::string name{};
    Shares shares{};
    std::array<std::string, form_count> percentages{}; ///< the shares as texts
};

struct SharesChart {
    std::string title{};
    std::string description{};
    FormNames forms{};
    std::vector<SharesRow> rows{};
};

/// A bar per row, divided by form. Each part has its form's number, and its percentage where that
/// fits; a part too narrow for its number is told beside the row's name.
Drawing shares_bars(const SharesChart& chart, float width, const TextWidth& measure);

} // namespace ketenspiegel::report
