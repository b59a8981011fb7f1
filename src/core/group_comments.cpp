#include "core/group_comments.hpp"

#include "core/sha256.hpp"
#include "core/sorting.hpp"

#include <string>
#include <tuple>

namespace ketenspiegel {

namespace {

/// What orders comments without a name: nothing but the point and the text, and not by its letters.
/// So nobody is recognised by standing at the same place of two points, or by how all that one
/// wrote begins.
std::string place_of(const GroupComment& comment) {
    if (comment.organisation) return {};
    return sha256_hex(std::to_string(comment.point) + " " + std::string(comment.text));
}

void sort_comments(std::vector<GroupComment>& comments) {
    struct Placed {
        std::string place;
        GroupComment comment;
    };
    std::vector<Placed> placed;
    placed.reserve(comments.size());
    for (const GroupComment& comment : comments) placed.push_back({place_of(comment), comment});
    sort_by(placed, [](const Placed& one) {
        return std::tuple(one.comment.organisation, std::string_view(one.place), one.comment.text);
    });
    for (std::size_t i = 0; i < comments.size(); ++i) comments[i] = placed[i].comment;
}

} // namespace

GroupComments::GroupComments(const std::vector<RecordedOrganisation>& organisations,
                             const Group& group)
    : points_(group.points.size()) {
    if (group.is_protected) return;
    for (std::size_t i = 0; i < organisations.size(); ++i) {
        for (const GroupRecord* const record : organisations[i].records) {
            for (const RecordedComment& comment : record->comments) {
                points_[comment.point].comments.push_back(
                    {.point = comment.point,
                     .text = comment.text,
                     .organisation = group.hidden > 0 ? std::nullopt : std::optional(i)});
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
        sort_comments(asked.comments);
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

std::vector<GroupComment> group_comments(const CountedResults& counted, const Group& group) {
    return GroupComments(counted.organisations, group).all();
}

} // namespace ketenspiegel
