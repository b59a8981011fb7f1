#include "app/chart_file.hpp"
#include "app/charts.hpp"

namespace ketenspiegel::app {

bool save_chart(App& app, std::string_view chart, std::string_view format) {
    const auto which = chart_from_id(chart);
    if (!which) return false;
    auto drawn = result_chart(app, *which, chart_file_width, report::usual_width);
    return drawn &&
           offer_chart(app, std::move(*drawn), display_name(app, *app.open()), chart, format);
}

} // namespace ketenspiegel::app
