#pragma once

#include "app/app.hpp"
#include "ui/ui.hpp"

namespace ketenspiegel::ui {

/// What covers the window while files hover over it.
void drop_sign(Ui& ui, const app::App& app);

} // namespace ketenspiegel::ui
