#pragma once

#include "core/group_record.hpp"
#include "core/organisation_name.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace ketenspiegel {

/// The results that belong together by the organisation they name.
struct RecordedOrganisation {
    std::string key{}; ///< as OrganisationDirectory finds it
    OrganisationName name{};
    std::vector<const GroupRecord*> records{}; ///< by id
    bool hidden = false;

    /// Whether all its results are statements of the partner itself, which name nobody.
    bool is_statement() const;
};

/// Hides the organisations, by key, that would show single persons: as small_groups has it,
/// counting all their results.
void hide_small(std::vector<RecordedOrganisation>& organisations, std::size_t min_group);

} // namespace ketenspiegel
