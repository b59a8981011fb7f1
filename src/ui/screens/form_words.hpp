#pragma once

#include "app/app.hpp"

#include <array>
#include <string>
#include <vector>

/// How forms and figures are put into words, the same on every screen.
namespace ketenspiegel::ui {

/// "Process-oriented": the form as the questionnaire calls it.
const std::string& form_name(const app::App& app, Form form);
/// "process-oriented", to stand in a sentence; a questionnaire of one's own is quoted.
std::string form_adjective(const app::App& app, Form form);
/// "system-oriented and chain-oriented".
std::string form_adjectives(const app::App& app, const std::vector<Form>& forms);
std::string standing_text(const app::App& app, Standing standing);
std::array<std::string, form_count> percentages(const app::App& app, const Shares& shares);
/// "Governance: Pioneer 0.0%, Process-oriented 22.7% …", for those who do not see the bar.
std::string shares_in_words(const app::App& app, const std::string& aspect, const Shares& shares);
/// With its sign: "+0,6", "−0,2" (a real minus), "0,0".
std::string signed_decimal(const app::App& app, double value);

} // namespace ketenspiegel::ui
