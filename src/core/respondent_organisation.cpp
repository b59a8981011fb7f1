#include "core/respondent_organisation.hpp"

#include "core/organisation_key.hpp"

#include <algorithm>

namespace ketenspiegel {

std::optional<std::size_t> listed_organisation(const Respondent& respondent,
                                               const Questionnaire& questionnaire) {
    const std::vector<std::string>& ids = questionnaire.framework.lists.organisation;
    const auto by_id = std::ranges::find(ids, respondent.organisation_id);
    if (by_id != ids.end()) return static_cast<std::size_t>(by_id - ids.begin());
    const std::string key = organisation_key(respondent.organisation);
    for (const Texts& texts : questionnaire.texts) {
        const std::vector<std::string>& names = texts.lists.organisation;
        const auto by_name = std::ranges::find_if(
            names, [&](const std::string& name) { return organisation_key(name) == key; });
        if (by_name != names.end()) return static_cast<std::size_t>(by_name - names.begin());
    }
    return std::nullopt;
}

const std::string& organisation_name(const Respondent& respondent,
                                     const Questionnaire& questionnaire,
                                     std::string_view language) {
    const auto listed = listed_organisation(respondent, questionnaire);
    return listed ? questionnaire.in(language).lists.organisation[*listed]
                  : respondent.organisation;
}

} // namespace ketenspiegel
