#include "app/organisation.hpp"

#include "core/organisation_key.hpp"
#include "core/respondent_organisation.hpp"

#include <algorithm>
#include <utility>

namespace ketenspiegel::app {

std::optional<std::size_t> listed_organisation(const Assessment& assessment) {
    return ketenspiegel::listed_organisation(assessment.result().respondent,
                                             assessment.questionnaire());
}

std::string organisation_name(const Assessment& assessment, std::string_view language) {
    return ketenspiegel::organisation_name(assessment.result().respondent,
                                           assessment.questionnaire(), language);
}

std::vector<std::string> organisation_keys(const Assessment& assessment) {
    std::string key = organisation_key(assessment.result().respondent.organisation);
    if (key.empty()) return {};
    std::vector<std::string> keys{std::move(key)};
    if (const auto listed = listed_organisation(assessment))
        keys.push_back("/" + assessment.framework().lists.organisation[*listed]);
    return keys;
}

bool share_a_key(const std::vector<std::string>& some, const std::vector<std::string>& others) {
    return std::ranges::any_of(some, [&](const std::string& key) {
        return std::ranges::find(others, key) != others.end();
    });
}

std::string named_after(const Assessment& assessment) {
    const auto listed = listed_organisation(assessment);
    return listed ? assessment.framework().lists.organisation[*listed]
                  : assessment.result().respondent.organisation;
}

} // namespace ketenspiegel::app
