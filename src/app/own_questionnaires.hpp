#pragma once

#include "app/app.hpp"

#include <string_view>

/// Questionnaires that somebody loaded: in, chosen, out, and back at the next start.
namespace ketenspiegel::app {

/// Reads a questionnaire file, keeps it on this machine and chooses it for new assessments. What is
/// wrong with it is told on the page, and nothing has changed then.
void open_questionnaire(App& app, std::string_view file_name, std::string_view bytes);

/// `key`: see questionnaire_key. False where there is no such questionnaire.
bool choose_questionnaire(App& app, std::string_view key);
/// Asks whether to forget one that was loaded; one that an assessment on this machine was made with
/// stays, and the page says so. False where there is no such questionnaire.
bool ask_to_forget(App& app, std::string_view key);
/// Forgets it, unless it came into use since it was asked. False where there is no such
/// questionnaire.
bool forget_questionnaire(App& app, std::string_view key);

/// Takes up those that were kept as settings of this machine, in place of those that are here.
void load_questionnaires(App& app, const Json& settings);
/// Likewise, beside those that are here.
void add_questionnaires(App& app, const Json& settings);

} // namespace ketenspiegel::app
