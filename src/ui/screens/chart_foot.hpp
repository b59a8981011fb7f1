#pragma once

#include "app/app.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/button.hpp"

#include <string>
#include <vector>

/// What stands under every chart: the same figures as a table, and the chart as a file.
namespace ketenspiegel::ui {

/// Buttons to save a chart: "chart/<id>/svg" and "…/png"; `title`: of what, for those who hear a
/// button alone.
std::vector<Button> chart_buttons(const app::App& app, const std::string& id,
                                  const std::string& title);

/// A row of buttons: "chart/<id>/table", which shows and hides the table, and those of the files.
/// Under it `table` draws, while it is shown.
void chart_foot(Ui& ui, const app::App& app, const std::string& id, const std::string& title,
                FunctionRef<void()> table);

} // namespace ketenspiegel::ui
