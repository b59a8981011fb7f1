#pragma once

#include "ui/ui.hpp"

#include <string_view>

namespace ketenspiegel::ui {

/// What a thing without words is, in a small panel below it, or above it where the window ends.
/// Screen readers have it as the thing's name already.
void tooltip(Ui& ui, const Rect& anchor, std::string_view text);

} // namespace ketenspiegel::ui
