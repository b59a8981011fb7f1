#pragma once

#include "ui/ui.hpp"

#include <string>

namespace ketenspiegel::ui {

/// How high it is at this width.
float fold_button_height(Ui& ui, const std::string& label, float width);

/// A button over the width of what it shows or hides below it; `name`: what it is called.
void fold_button(Ui& ui, const Rect& rect, const std::string& key, const std::string& label,
                 const std::string& name, bool expanded);

} // namespace ketenspiegel::ui
