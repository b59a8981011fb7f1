#include "ui/screens/form_words.hpp"

#include "ui/screens/parts.hpp"

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

std::string figure_text(const App& app, const Figure& figure) {
    return PageSpeaker(app).figure(figure);
}

std::string percent_text(const App& app, const Figure& figure) {
    return PageSpeaker(app).percent(figure);
}

std::array<std::string, form_count> percentages(const App& app, const Shares& shares) {
    std::array<std::string, form_count> texts;
    const auto shown = shown_shares(shares);
    for (std::size_t i = 0; i < form_count; ++i) texts[i] = percent_text(app, shown[i]);
    return texts;
}

std::string shares_in_words(const App& app, const std::string& aspect, const Shares& shares) {
    std::vector<std::string> parts;
    const auto texts = percentages(app, shares);
    for (const Form form : all_forms) {
        parts.push_back(
            (*app.words)("result.bar.share", {{"form", form_name(app, form)},
                                              {"percentage", texts[form_index(form)]}}));
    }
    return (*app.words)("result.bar.description",
                        {{"aspect", aspect}, {"shares", join(*app.words, parts)}});
}

std::string PageSpeaker::text(std::string_view key, const Fills& fills) const {
    return app_.words->fill((*app_.words)(key), {fills.begin(), fills.end()});
}

std::string PageSpeaker::in_sentence(Form form) const {
    return form_adjective(app_, form);
}

} // namespace ketenspiegel::ui
