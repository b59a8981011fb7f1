#pragma once

#include "app/app.hpp"

#include <string_view>

/// The language that the program speaks. The host may keep the texts of some: those are asked for
/// when somebody chooses them.
namespace ketenspiegel::app {

/// Speaks the language from now on and has the host keep that choice; where its texts are not here
/// yet, once they are. False where the product does not speak it.
bool speak(App& app, std::string_view language);

/// Speaks the best of these languages (BCP 47 tags, best first), as at a start: no choice is kept.
void speak_first_of(App& app, const std::vector<std::string>& languages);

/// Takes the texts of a language from the host, as the build wrote them for it: a line with the
/// interface's, one with the questionnaire's. `bytes` empty: they could not be had, which is told.
void take_language(App& app, std::string_view language, std::string_view bytes);

} // namespace ketenspiegel::app
