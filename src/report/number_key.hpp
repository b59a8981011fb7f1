#pragma once

#include "report/lettering.hpp"

#include <span>

/// Numbers for what finds no room for its name, and the names they stand for.
namespace ketenspiegel::report {

inline constexpr float number_radius = 13; ///< of the ring, its line included

/// How wide a number's ring is: longer than high where a round one would touch its figures.
float number_width(std::size_t number);
/// A number in a ring of at most the given width: round at its ends, so that it is not taken for
/// the number of a form.
void add_number(Drawing& drawing, std::size_t number, Spot center, float most_width);

/// Adds the names with their numbers, of which `first` is the first one, from `drawing.height` on,
/// in as many columns as the longest name leaves room for, and makes the drawing as much higher.
void add_number_key(Drawing& drawing, std::span<const std::string> names, std::size_t first,
                    const TextWidth& measure);

} // namespace ketenspiegel::report
