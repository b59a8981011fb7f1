#pragma once

#include "ui/ui.hpp"

#include <string_view>

namespace ketenspiegel::ui {

/// How large a toast's panel is in a window of this width.
Rect toast_size(Ui& ui, std::string_view text);
/// The panel at this place; returns where its text stands.
Rect toast_panel(Ui& ui, Point2 corner, std::string_view text);

} // namespace ketenspiegel::ui
