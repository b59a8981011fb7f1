#pragma once

#include "app/app.hpp"
#include "ui/ui.hpp"

#include <string>

namespace ketenspiegel::ui {

/// Title and status of an initiative, in a line.
std::string initiative_name(const app::App& app, const app::Assessment& assessment,
                            std::size_t index);

/// The initiatives as fields to fill in, and a button to add one.
void initiatives_section(Ui& ui, const app::App& app, const app::Assessment& assessment);

} // namespace ketenspiegel::ui
