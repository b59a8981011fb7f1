#include "core/group_comments.hpp"

#include "core/group_organisations.hpp"
#include "core/sorting.hpp"

#include <tuple>

namespace ketenspiegel {

std::vector<GroupComment> group_comments(const GroupSummary& summary, const Group& group) {
    if (group.is_protected) return {};
    std::vector<const GroupRecord*> counted = summary.records();
    std::erase_if(counted, [](const GroupRecord* record) {
        return record->kind == RespondentKind::consensus;
    });
    std::vector<GroupComment> comments;
    for (const RecordedOrganisation& organisation : organisations_of(counted)) {
        for (const GroupRecord* const record : organisation.records) {
            for (const RecordedComment& comment : record->comments) {
                comments.push_back({.point = comment.point,
                                    .text = comment.text,
                                    .organisation = group.hidden > 0 ? "" : organisation.name});
            }
        }
    }
    sort_by(comments, [](const GroupComment& comment) {
        return std::tuple(comment.point, std::string_view(comment.organisation),
                          std::string_view(comment.text));
    });
    return comments;
}

} // namespace ketenspiegel
