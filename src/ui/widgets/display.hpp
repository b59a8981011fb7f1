#pragma once

#include "app/app.hpp"
#include "ui/ui.hpp"

namespace ketenspiegel::ui {

/// The button that shows or hides the choice of colours, text size and motion. Its right edge is at
/// `right`; with its word where `worded`, else as "Aa".
void display_button(Ui& ui, const app::App& app, float right, float top, bool worded);
/// How wide that button is.
float display_button_width(Ui& ui, const app::App& app, bool worded);
/// The choice itself, as a card in the column; nothing while it is not shown.
void display_choices(Ui& ui, const app::App& app);

} // namespace ketenspiegel::ui
