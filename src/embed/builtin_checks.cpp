#include "embed/builtin_checks.hpp"

#include "core/terms.hpp"

#include <algorithm>
#include <cstddef>

namespace ketenspiegel::embed {

namespace {

template <typename Items>
void check_sources(const Items& items, const std::string& path, std::vector<std::string>& lines) {
    for (const auto& item : items) {
        if (item.source.appendix > 0) continue;
        lines.push_back(path + ": " + item.id + ": no_source");
    }
}

/// All that a respondent reads of points and traits, a text each line.
std::string all_texts(const Texts& texts) {
    std::string all;
    const auto add = [&](const std::string& text) { all += text + "\n"; };
    for (const PointTexts& point : texts.points) {
        add(point.statement);
        add(point.why);
        std::ranges::for_each(point.anchors, add);
    }
    std::ranges::for_each(texts.traits, add);
    return all;
}

void check_terms(const Texts& texts, const Framework& framework, const std::string& path,
                 std::vector<std::string>& lines) {
    const std::vector<std::size_t> found = terms_in(all_texts(texts), texts.terms);
    for (std::size_t term = 0; term < texts.terms.size(); ++term) {
        if (std::ranges::binary_search(found, term)) continue;
        lines.push_back(path + ": terms/" + framework.terms[term] + "/forms: unused_term");
    }
}

} // namespace

std::vector<std::string> check_builtin(const Questionnaire& questionnaire,
                                       const std::string& framework_path) {
    std::vector<std::string> lines;
    check_sources(questionnaire.framework.points, framework_path, lines);
    check_sources(questionnaire.framework.traits, framework_path, lines);
    for (const Texts& texts : questionnaire.texts) {
        const std::string path = "data/questionnaire/" + texts.language + ".json";
        if (texts.advice.empty()) lines.push_back(path + ": advice: no_advice");
        check_terms(texts, questionnaire.framework, path, lines);
    }
    return lines;
}

} // namespace ketenspiegel::embed
