#pragma once

#include "app/app.hpp"
#include "ui/ui.hpp"

namespace ketenspiegel::ui {

/// What stands under every screen: that nothing leaves the machine, and the sources; the languages
/// where the bar on top has no room for them.
void footer(Ui& ui, const app::App& app);

} // namespace ketenspiegel::ui
