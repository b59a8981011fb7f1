#pragma once

#include "ui/ui.hpp"

#include <string>

namespace ketenspiegel::ui {

/// A bar that fills from the left over the width of the column. `name` says what progresses, `text`
/// how far ("12 of 22"); the caller draws the words where they belong.
void progress_bar(Ui& ui, int done, int total, const std::string& name, const std::string& text,
                  float height = 8);

} // namespace ketenspiegel::ui
