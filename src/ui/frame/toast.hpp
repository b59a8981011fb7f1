#pragma once

#include "app/app.hpp"
#include "ui/ui.hpp"

namespace ketenspiegel::ui {

/// What is told in passing, `above` so much at the window's foot. It says itself to screen readers,
/// takes no focus and covers nothing that one can act on for longer than it is there.
void toast(Ui& ui, const app::App& app, float above);

} // namespace ketenspiegel::ui
