#pragma once

#include "ui/ui.hpp"

#include <string>

namespace ketenspiegel::ui {

/// What stands where text will stand: `lines` bars, the last one shorter. `name` says what is being
/// waited for. It does not move.
void skeleton(Ui& ui, int lines, const std::string& name);

} // namespace ketenspiegel::ui
