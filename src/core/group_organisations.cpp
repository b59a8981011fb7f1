#include "core/group_organisations.hpp"

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

void hide_small(std::vector<RecordedOrganisation>& organisations, std::size_t min_group) {
    std::vector<Holder> holders;
    holders.reserve(organisations.size());
    for (const RecordedOrganisation& one : organisations)
        holders.push_back({.results = one.records.size(), .is_statement = one.is_statement()});
    hide_small(holders, 0, min_group);
    for (std::size_t i = 0; i < holders.size(); ++i) organisations[i].hidden = holders[i].hidden;
}

} // namespace ketenspiegel
