#pragma once

#include "app/app.hpp"
#include "ui/ui.hpp"

namespace ketenspiegel::ui {

/// The question that is open (app.dialog), over the page.
void question(Ui& ui, const app::App& app);

} // namespace ketenspiegel::ui
