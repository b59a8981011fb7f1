#pragma once

#include "report/form_key.hpp"

#include <optional>
#include <vector>

namespace ketenspiegel::report {

/// An aspect or a point, and where everyone stands on it.
struct DotPlotRow {
    std::string name{};
    std::vector<std::optional<double>> values{}; ///< by organisation, 1 to 4; nothing without one
    std::optional<double> mean{};                ///< of the chain, 1 to 4
    std::string text{};                          ///< the mean as text
    std::string lowest{}, highest{}; ///< who is outermost, for dots that have no names of their own
};

struct DotPlot {
    std::string title{};
    std::string description{};
    FormNames forms{};
    std::string mean_name{}; ///< what the mark of the mean is, for the key
    /// What the band from lowest to highest is, for the key; "" where no row has two values.
    std::string spread_name{};
    std::vector<std::string> organisations{};
    std::vector<DotPlotRow> rows{};
};

/// Per row a line from 1 to 4: above it a dot per organisation, on it the band from the lowest to
/// the highest and a diamond at the chain's mean, below it the mean as text. Dots that would
/// overlap are stacked. Beside the dots stand the organisations' names where there is room for all
/// of them; else every dot has its organisation's number, and the names are listed below. Of more
/// than nine the dots are plain and only the outermost are named, below the line. The rows' names
/// stand on the left, on a narrow drawing above.
Drawing dot_plot(const DotPlot& plot, float width, const TextWidth& measure);

} // namespace ketenspiegel::report
