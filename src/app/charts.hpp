#pragma once

#include "app/app.hpp"
#include "report/drawing.hpp"
#include "report/lettering.hpp"

#include <optional>
#include <string_view>

/// The result's figures as charts, the same on the screen and in a file.
namespace ketenspiegel::app {

enum class Chart { ladder, radar, shares, balance };

/// `ladder`, `radar`, `shares` or `balance`, as data-keys and file names have it.
std::string_view chart_id(Chart chart);
std::optional<Chart> chart_from_id(std::string_view id);

/// Whether there are figures enough for it.
bool has_chart(const App& app, Chart chart);

/// The chart of the open assessment in the interface's language; nothing where there are too few
/// figures for it. `width` in CSS pixels; the height follows.
std::optional<report::Drawing> result_chart(const App& app, Chart chart, float width,
                                            const report::TextWidth& measure);

/// Offers the chart as a file: "chart/<chart>/svg" or "…/png". False where there is none, or the
/// format is another one.
bool save_chart(App& app, std::string_view chart, std::string_view format);

} // namespace ketenspiegel::app
