#pragma once

#include "app/app.hpp"
#include "core/verdict.hpp"
#include "report/drawing.hpp"
#include "report/form_key.hpp"
#include "report/lettering.hpp"

#include <optional>
#include <string>
#include <vector>

/// The charts of a verdict, the same of one result and of a group.
namespace ketenspiegel::app {

/// Where a chart is drawn.
struct ChartPlace {
    float width = 0; ///< CSS pixels; the height follows
    const report::TextWidth& measure;
};

using AspectProfiles = std::vector<std::optional<Profile>>; ///< by aspect

/// The names of the forms, as a chart's key has them.
report::FormNames chart_forms(const App& app);

/// "Ambition 2.3; Governance 3.0.": what a chart shows, to be read out.
std::string chart_sentence(const std::vector<std::string>& parts);

report::Drawing ladder_chart(const App& app, const Profile& chain, const ChartPlace& place);
/// Aspects without a verdict are not in it.
report::Drawing shares_chart(const App& app, const AspectProfiles& aspects,
                             const ChartPlace& place);
report::Drawing balance_chart(const App& app, const Profile& chain, const AspectProfiles& aspects,
                              const ChartPlace& place);

} // namespace ketenspiegel::app
