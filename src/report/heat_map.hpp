#pragma once

#include "report/form_key.hpp"

#include <optional>
#include <vector>

namespace ketenspiegel::report {

struct HeatCell {
    std::optional<double> value{}; ///< 1 to 4; nothing where there is none
    std::string text{};            ///< the value as text, "–" for none
};

struct HeatMap {
    std::string title{};
    std::string description{};
    FormNames forms{};
    std::vector<std::string> rows{};
    std::vector<std::string> columns{};
    std::vector<std::vector<HeatCell>> cells{}; ///< by row, then by column
};

/// The form a mean is coloured as: the nearest one, a half upwards.
Form nearest_form(double mean);

/// A table whose cells have the colour of the nearest form and the value in it. Columns that find
/// no room beside each other go on below, with the rows' names again.
Drawing heat_map(const HeatMap& map, float width, const TextWidth& measure);

} // namespace ketenspiegel::report
