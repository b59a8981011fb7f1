#include "core/group_organisations.hpp"

#include "core/name_index.hpp"
#include "core/organisation_key.hpp"
#include "core/small_groups.hpp"
#include "core/sorting.hpp"

#include <algorithm>
#include <string_view>

namespace ketenspiegel {

bool RecordedOrganisation::is_statement() const {
    return std::ranges::all_of(records, [](const GroupRecord* record) {
        return record->kind == RespondentKind::organisation;
    });
}

std::vector<RecordedOrganisation> organisations_of(const std::vector<const GroupRecord*>& records) {
    std::vector<RecordedOrganisation> organisations;
    NameIndex places;
    for (const GroupRecord* const record : records) {
        std::string key = organisation_key(record->organisation);
        if (places.add(key, organisations.size())) {
            organisations.push_back(
                {.key = std::move(key), .name = std::string(record->organisation)});
            organisations.back().records.push_back(record);
        } else {
            organisations[*places.find(key)].records.push_back(record);
        }
    }
    sort_by(organisations,
            [](const RecordedOrganisation& one) { return std::string_view(one.key); });
    return organisations;
}

void hide_small(std::vector<RecordedOrganisation>& organisations, std::size_t min_group) {
    std::vector<Holder> holders;
    holders.reserve(organisations.size());
    for (const RecordedOrganisation& one : organisations)
        holders.push_back({.results = one.records.size(), .is_statement = one.is_statement()});
    hide_small(holders, 0, min_group);
    for (std::size_t i = 0; i < holders.size(); ++i) organisations[i].hidden = holders[i].hidden;
}

} // namespace ketenspiegel
