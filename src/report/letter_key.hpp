#pragma once

#include "report/lettering.hpp"

/// Letters for what finds no room for its name, and the names they stand for. Where the numbers of
/// the forms are about: those would be taken for them.
namespace ketenspiegel::report {

/// "A" for 0; up to 26.
std::string letter(std::size_t index);

/// Adds the texts with their letters under each other, from `drawing.height` on, and makes the
/// drawing as much higher.
void add_letter_key(Drawing& drawing, const std::vector<std::string>& texts,
                    const TextWidth& measure);

} // namespace ketenspiegel::report
