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

/// Adds a bar divided by form over the drawing's width, from `drawing.height` on. Each part has its
/// form's number and percentage; those of parts too narrow for them stand below.
void add_shares_bar(Drawing& drawing, const SharesRow& row, const TextWidth& measure);

/// Such a bar per row, below its name.
Drawing shares_bars(const SharesChart& chart, float width, const TextWidth& measure);

} // namespace ketenspiegel::report
