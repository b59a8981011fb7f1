#include "cli/group_rows.hpp"

#include "core/group_organisations.hpp"
#include "core/json_reader.hpp"
#include "core/name_index.hpp"
#include "core/organisation_key.hpp"

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel::cli {

namespace {

Json text_or_null(std::string_view text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

} // namespace

void write_rows(std::ostream& out, const GroupSummary& summary, const Framework& framework) {
    const auto records = summary.records();
    std::vector<const GroupRecord*> counted = records;
    std::erase_if(counted, [](const GroupRecord* record) {
        return record->kind == RespondentKind::consensus;
    });
    const auto organisations = organisations_of(counted);
    NameIndex places;
    for (std::size_t i = 0; i < organisations.size(); ++i) places.add(organisations[i].key, i);
    for (const GroupRecord* const record : records) {
        const auto place = places.find(organisation_key(record->organisation));
        Json row;
        row["result"] = uuid_text(record->id);
        row["kind"] = respondent_kind_id(record->kind);
        row["organisation"] =
            place ? organisations[*place].name : std::string(record->organisation);
        row["role"] = record->role < 0
                          ? Json(nullptr)
                          : Json(framework.lists.role[static_cast<std::size_t>(record->role)]);
        row["private_partners"] = record->private_partners;
        for (std::size_t i = 0; i < framework.points.size(); ++i) {
            const Point& point = framework.points[i];
            const RecordedAnswer& answer = record->answers[i];
            row["aspect"] = framework.aspects[point.aspect].id;
            row["point"] = point.id;
            row["level"] = answer.level > 0 ? Json(static_cast<int>(answer.level)) : Json(nullptr);
            row["reason"] = text_or_null(reason_id(answer.reason));
            row["mark"] = text_or_null(mark_id(answer.mark));
            out << write_compact_json(row) << '\n';
        }
    }
}

} // namespace ketenspiegel::cli
