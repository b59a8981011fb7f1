#include "ui/screens/form_words.hpp"

#include "ui/screens/parts.hpp"

#include <cmath>

namespace ketenspiegel::ui {

using app::App;

const std::string& form_name(const App& app, Form form) {
    return app.texts().forms[form_index(form)].name;
}

std::string form_adjective(const App& app, Form form) {
    if (&app.questionnaire() == &app.questionnaires.builtin()) {
        return std::string((*app.words)("form.adjective." + std::string(form_id(form))));
    }
    return (*app.words)("form.quoted", {{"name", form_name(app, form)}});
}

std::string form_adjectives(const App& app, const std::vector<Form>& forms) {
    std::vector<std::string> names;
    for (const Form form : forms) names.push_back(form_adjective(app, form));
    return join(*app.words, names);
}

std::string standing_text(const App& app, Standing standing) {
    return std::string((*app.words)("standing." + std::string(standing_id(standing))));
}

std::array<std::string, form_count> percentages(const App& app, const Shares& shares) {
    std::array<std::string, form_count> texts;
    for (std::size_t i = 0; i < form_count; ++i) texts[i] = app.words->percent(shares[i]);
    return texts;
}

std::string shares_in_words(const App& app, const std::string& aspect, const Shares& shares) {
    std::vector<std::string> parts;
    for (const Form form : all_forms) {
        parts.push_back((*app.words)(
            "result.bar.share", {{"form", form_name(app, form)},
                                 {"percentage", app.words->percent(shares[form_index(form)])}}));
    }
    return (*app.words)("result.bar.description",
                        {{"aspect", aspect}, {"shares", join(*app.words, parts)}});
}

std::string signed_decimal(const App& app, double value) {
    const std::string size = app.words->decimal(std::abs(value));
    if (size == app.words->decimal(0)) return size;
    return (value < 0 ? "−" : "+") + size;
}

} // namespace ketenspiegel::ui
