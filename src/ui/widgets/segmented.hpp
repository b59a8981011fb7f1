#pragma once

#include "ui/widgets/button.hpp"
#include "ui/widgets/choice.hpp"

#include <optional>

namespace ketenspiegel::ui {

/// One of a few short options, as joined parts of the same width in one row; under each other where
/// a label does not fit. `clear`: an icon button that takes the choice back; its room is kept, so
/// that nothing moves when it appears. Returns how wide the row is.
float segmented(Ui& ui, const Choice& choice, const std::optional<Button>& clear = {},
                float max_width = 360);

} // namespace ketenspiegel::ui
