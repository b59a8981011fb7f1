#pragma once

#include "report/lettering.hpp"

#include <array>

namespace ketenspiegel::report {

/// Names of the four forms, by form.
using FormNames = std::array<std::string, form_count>;

/// Adds every form's number on its colour with its name, side by side where they fit, from
/// `drawing.height` on, and makes the drawing as much higher.
void add_form_key(Drawing& drawing, const FormNames& names, const TextWidth& measure);

} // namespace ketenspiegel::report
