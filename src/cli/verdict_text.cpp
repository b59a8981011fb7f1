#include "cli/verdict_text.hpp"

#include "cli/text_table.hpp"
#include "cli/texts.hpp"
#include "core/rounding.hpp"

namespace ketenspiegel::cli {

namespace {

/// A name within a sentence: its first letter small. Names of forms begin in ASCII.
std::string within_sentence(std::string name) {
    if (!name.empty() && name.front() >= 'A' && name.front() <= 'Z') {
        name.front() = static_cast<char>(name.front() - 'A' + 'a');
    }
    return name;
}

} // namespace

std::string decimal(double value) {
    return decimal_text(value, 1, text("decimal_sign"));
}

std::string percentage(double part) {
    return text("percentage", {{"value", decimal(part * 100)}});
}

std::string decimal_or_none(const std::optional<double>& value) {
    return value ? decimal(*value) : text("none");
}

void add_paragraph(std::string& text, const std::string& sentences) {
    if (sentences.empty()) return;
    if (!text.empty()) text += "\n";
    text += wrap(sentences, line_width) + "\n";
}

void add_sentence(std::string& sentences, const std::string& sentence) {
    if (!sentences.empty()) sentences += " ";
    sentences += sentence;
}

VerdictText::VerdictText(const Questionnaire& questionnaire) : texts_(questionnaire.in(language)) {}

std::string VerdictText::form_name(Form form) const {
    return printable(texts_.forms[form_index(form)].name);
}

std::string VerdictText::aspect_name(std::size_t aspect) const {
    return printable(texts_.aspects[aspect].name);
}

std::string VerdictText::statement(std::size_t point) const {
    return printable(texts_.points[point].statement);
}

std::string VerdictText::chain(const ChainScore& chain, std::size_t sufficient,
                               std::size_t total) const {
    if (!chain.profile) {
        return text("verdict.none",
                    {{"sufficient", std::to_string(sufficient)}, {"total", std::to_string(total)}});
    }
    const Profile& profile = *chain.profile;
    std::string sentences = text(profile.elements.empty() ? "verdict" : "verdict.elements",
                                 {{"form", form_in_sentence(profile.dominant)},
                                  {"elements", forms_in_sentence(profile.elements)}});
    if (!profile.remnants.empty()) {
        add_sentence(sentences,
                     text("verdict.remnants", {{"remnants", forms_in_sentence(profile.remnants)}}));
    }
    add_sentence(sentences, text("verdict.floor", {{"form", form_in_sentence(*chain.floor)}}));
    add_sentence(sentences, text("verdict.balance." + std::string(balance_id(*chain.balance)),
                                 {{"spread", decimal(*chain.spread)}}));
    if (!chain.complete) add_sentence(sentences, text("verdict.incomplete"));
    return sentences;
}

std::string VerdictText::direction(const Desired& desired,
                                   const std::optional<double>& attainment) const {
    std::string sentences;
    if (desired.form) {
        const std::string key =
            desired.scenario ? "desired." + std::string(scenario_id(*desired.scenario)) : "desired";
        sentences = text(
            key, {{"form", form_in_sentence(*desired.form)}, {"need", decimal(*desired.need)}});
        for (const Limit limit : desired.limited_by) {
            add_sentence(sentences, text("limited." + std::string(limit_id(limit))));
        }
    }
    if (attainment) {
        add_sentence(sentences, text("attainment", {{"percentage", percentage(*attainment)}}));
    }
    return sentences;
}

std::vector<std::string> VerdictText::profile_head() const {
    std::vector<std::string> cells{text("table.aspect"), text("table.form"), text("table.mean")};
    for (const Form form : all_forms) {
        cells.push_back(text("table.share", {{"level", std::to_string(form_level(form))}}));
    }
    return cells;
}

std::vector<std::string> VerdictText::profile_cells(const std::string& name,
                                                    const std::optional<Profile>& profile) const {
    std::vector<std::string> cells{name, profile ? form_name(profile->dominant) : text("none"),
                                   profile ? decimal(profile->mean) : text("none")};
    for (const Form form : all_forms) {
        cells.push_back(profile ? percentage(profile->shares[form_index(form)]) : text("none"));
    }
    return cells;
}

std::string VerdictText::form_in_sentence(Form form) const {
    return within_sentence(form_name(form));
}

std::string VerdictText::forms_in_sentence(const std::vector<Form>& forms) const {
    std::vector<std::string> names;
    names.reserve(forms.size());
    for (const Form form : forms) names.push_back(form_in_sentence(form));
    return join(names);
}

} // namespace ketenspiegel::cli
