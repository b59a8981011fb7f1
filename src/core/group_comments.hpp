#pragma once

#include "core/group.hpp"
#include "core/group_summary.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace ketenspiegel {

/// What somebody of the group wrote at a point.
struct GroupComment {
    std::size_t point = 0;      ///< index into Framework::points
    std::string text{};         ///< as it was written
    std::string organisation{}; ///< empty: not attributed
};

/// The comments of the results that count, of a summary that keeps them; by point, then by
/// organisation and text, so that nothing shows which of them one person wrote. While the group
/// hides organisations none is attributed: what the shown ones did not write, the hidden ones did
/// (scoring: "Small groups"). A protected group has none, nor do agreed results count.
std::vector<GroupComment> group_comments(const GroupSummary& summary, const Group& group);

} // namespace ketenspiegel
