#pragma once

#include "app/app.hpp"
#include "report/drawing.hpp"

#include <string_view>

namespace ketenspiegel::app {

/// As wide as a page of text, in CSS pixels: what a chart is drawn at for a file.
inline constexpr float chart_file_width = 720;

/// Offers a chart as a file by itself, with its title on top and what it is of in its name. `id`:
/// the chart's, for the file's name. False where `format` is neither `svg` nor `png`.
bool offer_chart(App& app, report::Drawing drawing, std::string_view of, std::string_view id,
                 std::string_view format);

} // namespace ketenspiegel::app
