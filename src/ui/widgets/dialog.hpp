#pragma once

#include "app/app.hpp"
#include "ui/ui.hpp"

namespace ketenspiegel::ui {

/// The open dialog (app.dialog must be there) over the page, which waits for the answer.
void draw_dialog(Ui& ui, const app::App& app);

} // namespace ketenspiegel::ui
