#include "core/organisation_directory.hpp"

#include "core/organisation_key.hpp"

#include <algorithm>
#include <utility>

namespace ketenspiegel {

OrganisationDirectory::OrganisationDirectory(const Questionnaire& questionnaire,
                                             const OrganisationRegister& content) {
    const auto& ids = questionnaire.framework.lists.organisation;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        Listed& entry = list_.emplace_back(ids[i], "", std::vector<std::string>());
        for (const Texts& texts : questionnaire.texts)
            entry.names.push_back(texts.lists.organisation[i]);
        entry.key = organisation_key(entry.names.front());
        list_keys_.add(entry.key, i);
    }
    // A name in the first language goes before one in another.
    for (std::size_t i = 0; i < list_.size(); ++i) {
        for (const std::string& name : list_[i].names) list_keys_.add(organisation_key(name), i);
    }
    take_up(content);
}

/// Where something stands twice, which readers refuse, the first counts.
void OrganisationDirectory::take_up(const OrganisationRegister& content) {
    const OrganisationDirectory list = *this;
    for (const RegisteredOrganisation& one : content.organisations) {
        const auto listed = find_list_id(one.id);
        if (!listed && one.name.empty()) continue;
        const FoundOrganisation own =
            listed ? list.find(static_cast<std::int16_t>(*listed), "") : list.find(-1, one.name);
        if (named_.add(own.key, registered_.size()))
            registered_.emplace_back(own.key, own.listed, one.name);
        for (const std::string& spelling : one.also) {
            const std::string key = list.find(-1, spelling).key;
            if (key != own.key) joined_.add(key, *named_.find(own.key));
        }
    }
}

FoundOrganisation OrganisationDirectory::find(std::int16_t listed, std::string_view name) const {
    FoundOrganisation found;
    if (listed >= 0 && static_cast<std::size_t>(listed) < list_.size()) {
        found.key = list_[static_cast<std::size_t>(listed)].key;
    } else {
        found.key = organisation_key(name);
    }
    if (const auto entry = list_keys_.find(found.key)) {
        found.listed = *entry;
        found.key = list_[*entry].key;
    }
    if (const auto into = joined_.find(found.key)) {
        const Registered& organisation = registered_[*into];
        found.joined_key = std::exchange(found.key, organisation.key);
        found.joined_listed = std::exchange(found.listed, organisation.listed);
        found.registered = organisation.name;
    } else if (const auto named = named_.find(found.key)) {
        found.registered = registered_[*named].name;
    }
    return found;
}

FoundOrganisation OrganisationDirectory::find(const OrganisationName& name) const {
    return find(name.listed ? static_cast<std::int16_t>(*name.listed) : std::int16_t{-1},
                name.name);
}

std::optional<std::size_t> OrganisationDirectory::find_list_id(std::string_view id) const {
    const auto found = std::ranges::find(list_, id, &Listed::id);
    if (found == list_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - list_.begin());
}

std::vector<OrganisationName> OrganisationDirectory::known() const {
    std::vector<OrganisationName> names;
    for (std::size_t i = 0; i < list_.size(); ++i) names.push_back({list_[i].names.front(), i});
    for (const Registered& one : registered_) {
        if (!one.listed) names.push_back({one.name, std::nullopt});
    }
    return names;
}

OrganisationName OrganisationDirectory::name_of(const FoundOrganisation& found,
                                                std::string_view spelled) const {
    if (found.listed) return {list_[*found.listed].names.front(), found.listed};
    return {std::string(found.registered.empty() ? spelled : found.registered), std::nullopt};
}

} // namespace ketenspiegel
