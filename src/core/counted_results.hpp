#pragma once

#include "core/group_organisations.hpp"
#include "core/group_record.hpp"
#include "core/organisation_directory.hpp"
#include "core/organisation_name.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace ketenspiegel {

/// One id under several organisations: a file that was passed on, or an organisation that was
/// renamed. All its results count.
struct PassedOn {
    PackedUuid id{};
    std::vector<OrganisationName> organisations{}; ///< by key
};

/// A spelling that the register joined to an organisation.
struct JoinedName {
    OrganisationName name{}; ///< as the result with the smallest id spells it
    OrganisationName into{};
};

/// Results after each has one vote, by organisation (scoring: "One vote per result").
struct CountedResults {
    std::vector<const GroupRecord*> records{}; ///< the latest of each id and organisation, by id
    std::vector<RecordedOrganisation> organisations{}; ///< of all but agreed results, by key
    std::size_t superseded = 0;                        ///< of those that were given
    std::vector<PassedOn> passed_on{};                 ///< by id
    std::vector<JoinedName> joined{};                  ///< by key of the name
};

/// `records` by id and spelling, as GroupSummary::records has them; they must outlive what comes
/// out.
CountedResults count_results(const std::vector<const GroupRecord*>& records,
                             const OrganisationDirectory& directory);

} // namespace ketenspiegel
