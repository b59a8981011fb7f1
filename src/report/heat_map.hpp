#pragma once

#include "report/form_key.hpp"

#include <optional>
#include <vector>

namespace ketenspiegel::report {

struct HeatCell {
    std::optional<double> value{}; ///< 1 to 4; nothing where there is none
    std::string text{};            ///< the value with one decimal, "–" for none
};

/// A heading above rows that belong together.
struct HeatGroup {
    std::string name{};
    std::size_t first_row = 0;
};

struct HeatMap {
    std::string title{};
    std::string description{};
    FormNames forms{};
    std::vector<std::string> rows{};
    std::vector<std::string> columns{};
    /// So many columns at the front keep their names where the others have numbers.
    std::size_t named_columns = 0;
    std::size_t first_number = 1;               ///< of the column after those
    std::vector<std::vector<HeatCell>> cells{}; ///< by row, then by column
    std::vector<HeatGroup> groups{};            ///< in the order of the rows; none: no headings
};

/// The form a mean is coloured as: the nearest one to its figure of one decimal, a half upwards.
Form nearest_form(double mean);

/// A table whose cells have the colour of the nearest form and the value in it; every group has the
/// columns' headings again. Columns whose names find no room have numbers, named below the table;
/// rows with long names, or a long word in them, have them above their cells where the drawing is
/// narrow. Columns that find
/// no room even so go on below, with the rows' names again.
Drawing heat_map(const HeatMap& map, float width, const TextWidth& measure);

} // namespace ketenspiegel::report
