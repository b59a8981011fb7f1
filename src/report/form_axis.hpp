#pragma once

#include "report/lettering.hpp"

#include <span>

/// What charts with a line from 1 to 4 in every row have in common.
namespace ketenspiegel::report {

/// Rows between which the scale is told again.
inline constexpr std::size_t rows_per_scale = 8;

/// Where the lines lie: beside the rows' names, or below them on a narrow drawing.
struct FormAxis {
    float left = 0, right = 0; ///< the lines' room; `left` 0: below the names

    bool names_above() const { return left == 0; }
    /// Where a value from 1 to 4 is.
    float x(double value) const;
};

FormAxis form_axis(std::span<const std::string> names, float width, const TextWidth& measure);

/// Adds the forms' numbers above the lines.
void add_scale(Drawing& drawing, const FormAxis& axis);

/// Adds a row's name and its line, with room above and below the line for what stands there, and
/// makes the drawing as much higher. Returns how high the line is.
float add_axis_row(Drawing& drawing, const FormAxis& axis, std::string_view name, float above,
                   float below, const TextWidth& measure);

/// The mark of what a row is about.
void add_diamond(Drawing& drawing, Spot at);
inline constexpr float diamond_reach = 9; ///< from its middle to its corners

} // namespace ketenspiegel::report
