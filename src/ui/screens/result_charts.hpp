#pragma once

#include "app/charts.hpp"
#include "ui/ui.hpp"

namespace ketenspiegel::ui {

/// The aspects on a radar and on the line of the balance, each with the same as a table. Nothing
/// where the chain has no verdict.
void result_charts(Ui& ui, const app::App& app, const app::Assessment& assessment);

/// Quiet buttons that save a chart as a file; nothing where there is no such chart.
void chart_files(Ui& ui, const app::App& app, app::Chart chart);

} // namespace ketenspiegel::ui
