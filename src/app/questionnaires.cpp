#include "app/questionnaires.hpp"

#include "core/questionnaire_choice.hpp"

#include <algorithm>

namespace ketenspiegel::app {

const Questionnaire* Questionnaires::find(std::string_view id, std::int64_t version) const {
    const auto is_it = [&](const Questionnaire& one) {
        return one.framework.id == id && one.framework.version == version;
    };
    if (is_it(*builtin_)) return builtin_;
    const auto found =
        std::ranges::find_if(own_, [&](const Own& own) { return is_it(*own.questionnaire); });
    return found == own_.end() ? nullptr : found->questionnaire.get();
}

const Questionnaire& Questionnaires::for_result(const Json& document) const {
    std::vector<const Questionnaire*> known{builtin_};
    for (const Own& own : own_) known.push_back(own.questionnaire.get());
    const Questionnaire* chosen = ketenspiegel::choose_questionnaire(document, known);
    return chosen ? *chosen : *builtin_;
}

const Questionnaires::Own* Questionnaires::own_for_result(const Json& document) const {
    const Questionnaire* const chosen = &for_result(document);
    const auto found = std::ranges::find_if(
        own_, [&](const Own& own) { return own.questionnaire.get() == chosen; });
    return found == own_.end() ? nullptr : &*found;
}

Questionnaires::Added Questionnaires::add(Questionnaire questionnaire, std::string bytes) {
    const Framework& framework = questionnaire.framework;
    if (const Questionnaire* same = find(framework.id, framework.version)) {
        const auto mine = std::ranges::find_if(
            own_, [&](const Own& own) { return own.questionnaire.get() == same; });
        return mine != own_.end() && mine->bytes == bytes ? Added::known : Added::differs;
    }
    own_.push_back(
        {std::make_shared<const Questionnaire>(std::move(questionnaire)), std::move(bytes)});
    return Added::added;
}

void Questionnaires::remove(const Questionnaire& questionnaire) {
    std::erase_if(own_, [&](const Own& own) { return own.questionnaire.get() == &questionnaire; });
}

std::string questionnaire_key(const Framework& framework) {
    return framework.id + "@" + std::to_string(framework.version);
}

} // namespace ketenspiegel::app
