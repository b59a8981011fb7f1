#pragma once

#include "report/form_key.hpp"

#include <vector>

namespace ketenspiegel::report {

/// An aspect, where it stood and where it stands.
struct ChangeRow {
    std::string name{};
    double earlier = 1, later = 1; ///< 1 to 4
    std::string text{};            ///< both as text
};

struct ChangePlot {
    std::string title{};
    std::string description{};
    FormNames forms{};
    std::string earlier_name{}, later_name{}; ///< what the marks are
    std::vector<ChangeRow> rows{};
};

/// Per row a line from 1 to 4 with an open mark where it stood, a full one where it stands, and a
/// stroke from the one to the other; both as text below it. What the marks are stands above those
/// of the first row.
Drawing change_plot(const ChangePlot& plot, float width, const TextWidth& measure);

} // namespace ketenspiegel::report
