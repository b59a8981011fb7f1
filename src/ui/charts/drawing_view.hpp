#pragma once

#include "report/drawing.hpp"
#include "report/lettering.hpp"
#include "ui/ui.hpp"

/// Charts on the screen: the drawings of src/report in the theme's colours.
namespace ketenspiegel::ui {

/// Measures with the screen's own typeface.
report::TextWidth text_width(Ui& ui);

/// The theme's colour for what a drawing calls by its purpose.
Color ink_color(const Theme& theme, report::Ink ink);

/// Draws it at the column's left, takes its height, and tells it as one image with its description.
void show(Ui& ui, const report::Drawing& drawing);

} // namespace ketenspiegel::ui
