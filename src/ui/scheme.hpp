#pragma once

#include "app/app.hpp"
#include "ui/theme.hpp"

namespace ketenspiegel::ui {

/// Which scheme to draw in: what was chosen by hand; else forced colours, more contrast, dark or
/// light, as the system has it. High contrast by hand is light or dark by the system.
Scheme scheme_for(const app::Preferences& preferences);

/// Whether a ground is a dark one: what the browser draws itself (scroll bars) goes along with it.
bool is_dark(Color ground);

} // namespace ketenspiegel::ui
