#include "cli/group_rows.hpp"

#include "core/json_reader.hpp"
#include "core/name_index.hpp"

#include <ostream>
#include <string>
#include <string_view>

namespace ketenspiegel::cli {

namespace {

Json text_or_null(std::string_view text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

} // namespace

void write_rows(std::ostream& out, const CountedResults& counted,
                const OrganisationDirectory& directory, const Framework& framework) {
    NameIndex places;
    for (std::size_t i = 0; i < counted.organisations.size(); ++i)
        places.add(counted.organisations[i].key, i);
    for (const GroupRecord* const record : counted.records) {
        const auto found = directory.find(record->listed, record->organisation);
        const auto place = places.find(found.key);
        Json row;
        row["result"] = uuid_text(record->id);
        row["kind"] = respondent_kind_id(record->kind);
        row["organisation"] = place ? counted.organisations[*place].name.name
                                    : directory.name_of(found, record->organisation).name;
        row["organisation_key"] = found.key;
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
