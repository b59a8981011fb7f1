#pragma once

#include "core/counted_results.hpp"
#include "core/group.hpp"
#include "core/group_organisations.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace ketenspiegel {

/// What somebody of the group wrote at a point; views of what the records hold.
struct GroupComment {
    std::size_t point = 0;                     ///< index into Framework::points
    std::string_view text{};                   ///< as it was written
    std::optional<std::size_t> organisation{}; ///< index into Group::shown; nothing: not attributed
};

/// The comments of the results that count, for as long as their records are there. While the group
/// hides organisations none is attributed: what the shown ones did not write, the hidden ones did
/// (scoring: "Small groups"). Of a point they stand by organisation and text; without names in an
/// order that depends on nothing but point and text, so that nothing shows which of them one person
/// wrote. A protected group has none, nor do agreed results count.
class GroupComments {
  public:
    GroupComments() = default;
    /// `organisations`: those that the group was made of.
    GroupComments(const std::vector<RecordedOrganisation>& organisations, const Group& group);

    std::size_t count(std::size_t point) const;

    /// Valid until this changes.
    const std::vector<GroupComment>& at(std::size_t point) const;

    /// Of all points, by point.
    std::vector<GroupComment> all() const;

  private:
    struct Point {
        bool sorted = false;
        std::vector<GroupComment> comments{};
    };

    /// Put in order when somebody first looks at them: ten thousand results have hundreds of
    /// thousands, of which hardly any are ever shown.
    mutable std::vector<Point> points_{};
};

/// The comments of results whose records keep them, by point; valid as long as those records are.
std::vector<GroupComment> group_comments(const CountedResults& counted, const Group& group);

} // namespace ketenspiegel
