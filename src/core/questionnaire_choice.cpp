#include "core/questionnaire_choice.hpp"

#include "core/whole_number.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace ketenspiegel {

namespace {

/// A member of the document's `questionnaire`; null where there is none.
const Json* find_named(const Json& document, std::string_view name) {
    if (!document.is_object()) return nullptr;
    const auto questionnaire = document.find("questionnaire");
    if (questionnaire == document.end() || !questionnaire->is_object()) return nullptr;
    const auto member = questionnaire->find(name);
    return member == questionnaire->end() ? nullptr : &*member;
}

} // namespace

const Questionnaire* choose_questionnaire(const Json& document,
                                          std::span<const Questionnaire* const> known) {
    const Json* const id = find_named(document, "id");
    if (!id || !id->is_string()) return nullptr;
    const Json* const named_version = find_named(document, "version");
    const auto version = named_version ? whole_number(*named_version) : std::nullopt;
    const Questionnaire* newest = nullptr;
    for (const Questionnaire* const one : known) {
        if (one->framework.id != id->get_ref<const std::string&>()) continue;
        if (one->framework.version == version) return one;
        if (!newest || one->framework.version > newest->framework.version) newest = one;
    }
    return newest;
}

} // namespace ketenspiegel
