#pragma once

#include "app/app.hpp"
#include "ui/ui.hpp"

namespace ketenspiegel::ui {

/// Draws everything: the bar on top, the steps beside or above, the screen, the foot, and a dialog
/// or the sign to drop a file over it. Returns the height of the page in CSS pixels.
float draw_page(Ui& ui, const app::App& app);

/// Height of the bar that stays on top (CSS pixels), under which the page scrolls; 0 where the
/// window is so low that it scrolls away.
float header_height(const Ui& ui);
/// Likewise of the bar at its foot; 0 where there is none.
float foot_height(const Ui& ui, const app::App& app);

} // namespace ketenspiegel::ui
