#pragma once

#include "core/form.hpp"
#include "report/drawing.hpp"
#include "report/lettering.hpp"

#include <optional>
#include <string>
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
    std::string decimal_sign = "."; ///< in the key of the colours
    std::vector<std::string> rows{};
    std::vector<std::string> columns{};
    /// So many columns at the front keep their names where the others have numbers.
    std::size_t named_columns = 0;
    std::size_t first_number = 1;               ///< of the column after those
    std::vector<std::vector<HeatCell>> cells{}; ///< by row, then by column
    std::vector<HeatGroup> groups{};            ///< in the order of the rows; none: no headings
};

/// A mean's colour is one of four steps, in the forms' inks, by its figure of one decimal:
/// from 1.0, 1.5, 2.5 and 3.5 on. It is no form: that is said of shares.
Ink heat_ink(double mean);

/// A table whose cells have a colour by the value in them, with a key of what every colour reaches
/// over; every group has the columns' headings again. Columns whose names find no room have
/// numbers, named below the table; rows with long names, or a long word in them, have them above
/// their cells where the drawing is narrow. Columns that find no room even so go on below, with the
/// rows' names again.
Drawing heat_map(const HeatMap& map, float width, const TextWidth& measure);

} // namespace ketenspiegel::report
