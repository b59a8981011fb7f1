#include "app/languages.hpp"

#include "core/questionnaire.hpp"

namespace ketenspiegel::app {

namespace {

/// Whether the program speaks it now; else the host is asked for it.
bool spoken(App& app, std::string_view language) {
    const Interface& words = interface_in(language);
    const bool here = words.language() == language;
    if (here) {
        app.words = &words;
        app.wanted_language.clear();
    } else {
        app.wanted_language = language;
        app.effects.add({{"effect", "language"}, {"language", language}});
    }
    return here;
}

} // namespace

bool speak(App& app, std::string_view language) {
    if (!is_offered(language)) return false;
    if (spoken(app, language)) app.effects.setting("language", language);
    return true;
}

void speak_first_of(App& app, const std::vector<std::string>& languages) {
    app.words = &interface_in("");
    spoken(app, choose_language(languages));
}

void take_language(App& app, std::string_view language, std::string_view bytes) {
    const std::size_t line = bytes.find('\n');
    if (line != std::string_view::npos && is_offered(language)) {
        add_interface(language, bytes.substr(0, line));
        add_builtin_texts(bytes.substr(line));
    }
    if (app.wanted_language != language) return;
    if (interface_in(language).language() == language) {
        speak(app, language);
    } else {
        app.wanted_language.clear();
        tell(app, {.kind = Message::Kind::error,
                   .title = "language.failed.title",
                   .text = "language.failed.text"});
    }
}

} // namespace ketenspiegel::app
