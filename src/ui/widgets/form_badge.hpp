#pragma once

#include "core/form.hpp"
#include "ui/ui.hpp"

namespace ketenspiegel::ui {

/// The number of a form on its colour.
void form_badge(Ui& ui, const Rect& rect, Form form);

} // namespace ketenspiegel::ui
