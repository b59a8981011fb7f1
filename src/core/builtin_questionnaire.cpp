#include "core/embedded.hpp"
#include "core/questionnaire.hpp"
#include "core/read_framework.hpp"
#include "core/read_texts.hpp"
#include "core/sorting.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace ketenspiegel {

namespace {

/// The build refuses data with problems, so a program that has some was not built by it.
void demand_none(const std::vector<Problem>& problems) {
    if (!problems.empty()) std::abort();
}

Questionnaire& builtin() {
    static Questionnaire questionnaire = [] {
        std::vector<Problem> problems;
        Questionnaire read{.framework = read_framework(embedded_framework(), problems),
                           .texts = {}};
        // Views of texts hold when more come.
        read.texts.reserve(embedded_languages().size());
        for (const EmbeddedText& text : embedded_texts()) {
            read.texts.push_back(read_texts(text.json, read.framework, "", problems));
        }
        demand_none(problems);
        const auto& order = read.framework.languages;
        sort_by(read.texts, [&](const Texts& texts) {
            return std::ranges::find(order, texts.language) - order.begin();
        });
        return read;
    }();
    return questionnaire;
}

} // namespace

const Questionnaire& builtin_questionnaire() {
    return builtin();
}

void add_builtin_texts(std::string_view json) {
    Questionnaire& questionnaire = builtin();
    std::vector<Problem> problems;
    Texts texts = read_texts(json, questionnaire.framework, "", problems);
    demand_none(problems);
    if (std::ranges::find(questionnaire.texts, texts.language, &Texts::language) ==
        questionnaire.texts.end())
        questionnaire.texts.push_back(std::move(texts));
}

} // namespace ketenspiegel
