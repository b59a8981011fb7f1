#pragma once

#include "core/overview.hpp"
#include "report/document/page.hpp"
#include "report/form_key.hpp"

#include <string>
#include <vector>

/// The charts of a report, each with the table of its figures.
namespace ketenspiegel::report {

FormNames form_names(const Words& words);

/// "Ambition 2.3; Governance 3.0.": what a chart shows, to be read out.
std::string described(const std::vector<std::string>& parts);

/// The chain must have a verdict.
void ladder_figure(Page& page, const Overview& overview);
void shares_figure(Page& page, const Overview& overview);

/// Means with targets, and the balance between the aspects; one table for both. A radar needs three
/// aspects. The chain must have a verdict.
void balance_figures(Page& page, const Overview& overview);

} // namespace ketenspiegel::report
