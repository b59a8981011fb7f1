#include "core/group_comments.hpp"

#include "core/sorting.hpp"

#include <tuple>

namespace ketenspiegel {

GroupComments::GroupComments(const std::vector<RecordedOrganisation>& organisations,
                             const Group& group)
    : points_(group.points.size()) {
    if (group.is_protected) return;
    for (const RecordedOrganisation& organisation : organisations) {
        // The spelling that gives the organisation its name.
        const std::string_view name = organisation.records.front()->organisation;
        for (const GroupRecord* const record : organisation.records) {
            for (const RecordedComment& comment : record->comments) {
                points_[comment.point].comments.push_back(
                    {.point = comment.point,
                     .text = comment.text,
                     .organisation = group.hidden > 0 ? std::string_view() : name});
            }
        }
    }
}

std::size_t GroupComments::count(std::size_t point) const {
    return point < points_.size() ? points_[point].comments.size() : 0;
}

const std::vector<GroupComment>& GroupComments::at(std::size_t point) const {
    static const std::vector<GroupComment> none;
    if (point >= points_.size()) return none;
    Point& asked = points_[point];
    if (!asked.sorted) {
        sort_by(asked.comments, [](const GroupComment& comment) {
            return std::tuple(comment.organisation, comment.text);
        });
        asked.sorted = true;
    }
    return asked.comments;
}

std::vector<GroupComment> GroupComments::all() const {
    std::vector<GroupComment> comments;
    for (std::size_t point = 0; point < points_.size(); ++point)
        comments.insert(comments.end(), at(point).begin(), at(point).end());
    return comments;
}

std::vector<GroupComment> group_comments(const GroupSummary& summary, const Group& group) {
    std::vector<const GroupRecord*> counted = summary.records();
    std::erase_if(counted, [](const GroupRecord* record) {
        return record->kind == RespondentKind::consensus;
    });
    return GroupComments(organisations_of(counted), group).all();
}

} // namespace ketenspiegel
