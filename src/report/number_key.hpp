#pragma once

#include "report/lettering.hpp"

/// Numbers for what finds no room for its name, and the names they stand for.
namespace ketenspiegel::report {

/// A number in a ring: round, so that it is not taken for the number of a form.
void add_number(Drawing& drawing, std::size_t number, Spot center);
inline constexpr float number_radius = 13; ///< of the ring, its line included

/// Adds the names with their numbers from 1 on, from `drawing.height` on, in as many columns as
/// the longest name leaves room for, and makes the drawing as much higher.
void add_number_key(Drawing& drawing, const std::vector<std::string>& names,
                    const TextWidth& measure);

} // namespace ketenspiegel::report
