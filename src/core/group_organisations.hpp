#pragma once

#include "core/group_record.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace ketenspiegel {

/// The results that belong together by the organisation they name.
struct RecordedOrganisation {
    std::string key{};                         ///< organisation_key
    std::string name{};                        ///< as the result with the smallest id spells it
    std::vector<const GroupRecord*> records{}; ///< by id
    bool hidden = false;

    /// Whether all its results are statements of the partner itself, which name nobody.
    bool is_statement() const;
};

/// The organisations of those records, which are by id, ordered by key.
std::vector<RecordedOrganisation> organisations_of(const std::vector<const GroupRecord*>& records);

/// Hides organisations that would show single persons (scoring: "Small groups"). Shown by itself is
/// one whose results are all statements by the organisation, or that has at least `min_group`
/// results. While the hidden ones hold fewer than that between them, the smallest shown one that
/// rests on persons is hidden too, else the smallest statement, the first by key among equals: so
/// that nobody is found by subtraction.
void hide_small(std::vector<RecordedOrganisation>& organisations, std::size_t min_group);

} // namespace ketenspiegel
