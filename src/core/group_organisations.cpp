#include "core/group_organisations.hpp"

#include "core/name_index.hpp"
#include "core/organisation_key.hpp"
#include "core/sorting.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace ketenspiegel {

namespace {

/// The shown ones in the order in which they would be hidden.
std::vector<RecordedOrganisation*> shown_smallest_first(std::vector<RecordedOrganisation>& all) {
    std::vector<RecordedOrganisation*> shown;
    for (RecordedOrganisation& one : all) {
        if (!one.hidden) shown.push_back(&one);
    }
    sort_by(shown, [](const RecordedOrganisation* one) {
        return std::tuple(one->is_statement(), one->records.size(), std::string_view(one->key));
    });
    return shown;
}

} // namespace

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
    std::size_t hidden_results = 0;
    const auto hide = [&](RecordedOrganisation& one) {
        one.hidden = true;
        hidden_results += one.records.size();
    };
    for (RecordedOrganisation& one : organisations) {
        if (one.records.size() < min_group && !one.is_statement()) hide(one);
    }
    if (hidden_results == 0) return;
    for (RecordedOrganisation* const next : shown_smallest_first(organisations)) {
        if (hidden_results >= min_group) return;
        hide(*next);
    }
}

} // namespace ketenspiegel
