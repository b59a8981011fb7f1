#pragma once

#include "report/palette.hpp"

#include <string>
#include <string_view>

namespace ketenspiegel::report {

/// A drawing as a self-contained SVG 1.1 element with its title and description for screen
/// readers: no styles, scripts, fonts or references outside. The same drawing gives the same bytes;
/// lengths have at most two decimals. `id` begins the ids in it, so that several may stand in one
/// page: letters, digits and hyphens.
std::string svg(const Drawing& drawing, const Palette& palette, std::string_view id);

/// Text as it may stand in XML content and in a quoted attribute: as shown_text has it, without
/// what XML 1.0 forbids, and with markup escaped.
std::string escape_xml(std::string_view text);

/// A length rounded to two decimals, without trailing zeros and never "-0".
std::string svg_number(float value);

} // namespace ketenspiegel::report
