#include "core/questionnaire.hpp"

#include "core/json_reader.hpp"
#include "core/read_advice.hpp"
#include "core/read_framework.hpp"
#include "core/read_texts.hpp"
#include "core/sorting.hpp"
#include "core/text_comparison.hpp"
#include "core/unicode.hpp"
#include "core/words.hpp"

#include <algorithm>
#include <string>

namespace ketenspiegel {

namespace {

/// The languages of the texts must be those that the framework names, each once.
void check_languages(const Framework& framework, const std::vector<Texts>& texts,
                     std::vector<Problem>& problems) {
    std::vector<std::string> found;
    found.reserve(texts.size());
    for (const Texts& one : texts) {
        if (one.language.empty()) return; // it could not be read, which was said
        found.push_back(one.language);
    }
    std::vector<std::string> expected = framework.languages;
    sort_by(found);
    sort_by(expected);
    if (found == expected && !found.empty()) return;
    problems.push_back({.code = ProblemCode::languages_differ,
                        .pointer = "/languages",
                        .arguments = {{"file", "framework"},
                                      {"found", shorten(comma_separated(found), 200)},
                                      {"expected", comma_separated(expected)}}});
}

void compare_with_first(std::span<const std::string_view> files, std::vector<Problem>& problems) {
    if (files.empty()) return;
    const auto first = read_json(files.front());
    for (std::size_t i = 1; first && i < files.size(); ++i) {
        if (const auto other = read_json(files[i])) {
            compare_placeholders(*other, *first, std::to_string(i + 1), "1", problems);
        }
    }
}

} // namespace

const Texts& Questionnaire::in(std::string_view language) const {
    const auto found = std::ranges::find(texts, language, &Texts::language);
    return found == texts.end() ? texts.front() : *found;
}

std::expected<Questionnaire, std::vector<Problem>>
read_questionnaire(std::string_view framework_json, std::span<const std::string_view> texts_json) {
    std::vector<Problem> problems;
    Questionnaire questionnaire{.framework = read_framework(framework_json, problems), .texts = {}};
    if (!problems.empty()) return std::unexpected(std::move(problems)); // no ids to compare with

    const Framework& framework = questionnaire.framework;
    std::vector<bool> sound; // by texts file
    for (std::size_t i = 0; i < texts_json.size(); ++i) {
        const std::size_t before = problems.size();
        questionnaire.texts.push_back(
            read_texts(texts_json[i], framework, std::to_string(i + 1), problems));
        sound.push_back(problems.size() == before);
    }
    check_languages(framework, questionnaire.texts, problems);
    compare_with_first(texts_json, problems);
    for (std::size_t i = 1; i < texts_json.size(); ++i) {
        if (!sound[i] || !sound[0]) continue; // what could not be read is not other advice
        compare_advice(questionnaire.texts[i], questionnaire.texts[0], framework,
                       std::to_string(i + 1), "1", problems);
    }
    if (!problems.empty()) return std::unexpected(std::move(problems));

    sort_by(questionnaire.texts, [&](const Texts& texts) {
        return std::ranges::find(framework.languages, texts.language) - framework.languages.begin();
    });
    return questionnaire;
}

} // namespace ketenspiegel
