#include "app/questionnaires.hpp"

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
    const Questionnaire* best = nullptr;
    if (!document.is_object()) return *builtin_;
    const auto named = document.find("questionnaire");
    if (named == document.end() || !named->is_object()) return *builtin_;
    const auto id = named->find("id");
    if (id == named->end() || !id->is_string()) return *builtin_;
    const auto version = named->find("version");
    const auto consider = [&](const Questionnaire& one) {
        if (one.framework.id != id->get_ref<const std::string&>()) return;
        const bool exact = version != named->end() && version->is_number_integer() &&
                           version->get<std::int64_t>() == one.framework.version;
        const bool best_exact = best && version != named->end() && version->is_number_integer() &&
                                version->get<std::int64_t>() == best->framework.version;
        if (best_exact) return;
        if (!best || exact || one.framework.version > best->framework.version) best = &one;
    };
    consider(*builtin_);
    for (const Own& own : own_) consider(*own.questionnaire);
    return best ? *best : *builtin_;
}

Questionnaires::Added Questionnaires::add(Questionnaire questionnaire, std::string bytes) {
    const Framework& framework = questionnaire.framework;
    if (const Questionnaire* same = find(framework.id, framework.version)) {
        const auto mine = std::ranges::find_if(
            own_, [&](const Own& own) { return own.questionnaire.get() == same; });
        return mine != own_.end() && mine->bytes == bytes ? Added::known : Added::differs;
    }
    own_.push_back(
        {std::make_unique<const Questionnaire>(std::move(questionnaire)), std::move(bytes)});
    return Added::added;
}

void Questionnaires::remove(const Questionnaire& questionnaire) {
    std::erase_if(own_, [&](const Own& own) { return own.questionnaire.get() == &questionnaire; });
}

std::string questionnaire_key(const Framework& framework) {
    return framework.id + "@" + std::to_string(framework.version);
}

} // namespace ketenspiegel::app
