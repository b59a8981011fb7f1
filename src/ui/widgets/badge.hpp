#pragma once

#include "ui/ui.hpp"
#include "ui/widgets/banner.hpp"

#include <string>

namespace ketenspiegel::ui {

/// A word or two that tell the state of what they stand beside, from this corner; they wrap at the
/// column's end. Returns where it is.
Rect badge(Ui& ui, Point2 corner, const std::string& text, Tone tone);

} // namespace ketenspiegel::ui
