#include "report/document/words.hpp"

#include "core/embedded.hpp"
#include "core/json_reader.hpp"

#include <map>
#include <span>

namespace ketenspiegel::report {

namespace {

using TextsByLanguage = std::map<std::string, Json, std::less<>>;

TextsByLanguage parsed(std::span<const EmbeddedText> files) {
    TextsByLanguage texts;
    for (const EmbeddedText& file : files) {
        texts.emplace(file.language, read_own_json(file.json));
    }
    return texts;
}

const TextsByLanguage& own_texts() {
    static const TextsByLanguage texts = parsed(embedded_report_texts());
    return texts;
}

const Json& in_language(const TextsByLanguage& texts, std::string_view language) {
    const auto found = texts.find(language);
    return found == texts.end() ? texts.begin()->second : found->second;
}

const Json& interface_texts(std::string_view language) {
    static const TextsByLanguage texts = parsed(embedded_interface());
    return in_language(texts, language);
}

} // namespace

std::vector<std::string> report_languages() {
    std::vector<std::string> languages;
    for (const auto& [language, texts] : own_texts()) languages.push_back(language);
    return languages;
}

Words::Words(std::string_view language, const Questionnaire& questionnaire, UtcOffset offset)
    : language_(language), own_(in_language(own_texts(), language)),
      interface_(interface_texts(language)), texts_(questionnaire.in(language)),
      builtin_(questionnaire.framework.id == builtin_questionnaire().framework.id),
      offset_(offset) {}

std::string Words::operator()(std::string_view key, std::initializer_list<Fill> fills) const {
    Problem values; // placeholders are filled by one rule, here and in problems
    for (const auto& [name, value] : fills) values.arguments.emplace_back(name, value);
    return filled(key, values);
}

std::string Words::problem(const Problem& problem) const {
    return filled("problem." + std::string(problem_code_id(problem.code)), problem);
}

std::string Words::filled(std::string_view key, const Problem& values) const {
    for (const Json* const texts : {&own_, &interface_}) {
        const auto found = texts->find(key);
        if (found != texts->end() && found->is_string()) {
            return fill_placeholders(found->get_ref<const std::string&>(), values);
        }
    }
    return std::string(key);
}

std::string Words::text(std::string_view key, const Fills& fills) const {
    Problem values;
    values.arguments = fills;
    return filled(key, values);
}

std::string Words::decimal(std::optional<double> value) const {
    return value ? figure(Figure{*value}) : (*this)("none");
}

std::string Words::date(std::string_view iso) const {
    return display_date(iso, (*this)("date.pattern"), offset_);
}

std::string Words::in_sentence(Form form) const {
    if (builtin_) return (*this)("form.adjective." + std::string(form_id(form)));
    return (*this)("form.quoted", {{"name", this->form(form)}});
}

} // namespace ketenspiegel::report
