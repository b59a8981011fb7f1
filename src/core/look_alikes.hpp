#pragma once

#include "core/counted_results.hpp"
#include "core/organisation_directory.hpp"
#include "core/organisation_name.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel {

/// Why two names may stand for one organisation.
enum class Likeness : std::uint8_t {
    spelling,     ///< a letter or a few differ, or the spaces between words
    suffix,       ///< but for the end of an address or a legal form: "RVO" and "RVO.nl"
    abbreviation, ///< one has the other's in brackets: "Kamer van Koophandel (KvK)" and "KvK"
    initials      ///< of the other's words: "KvK" and "Kamer van Koophandel"
};

/// The id in data-keys and texts.
std::string_view likeness_id(Likeness likeness);

/// Two organisations that may be one, for the coordinator to decide.
struct LookAlike {
    OrganisationName name{};           ///< what would be joined; results name it
    OrganisationName into{};           ///< to what: an organisation of the list before others
    std::string key{}, into_key{};     ///< theirs
    Likeness why = Likeness::spelling; ///< the first reason that holds, in the order above
};

/// Proposes which organisations of a group may be one another, or one of the questionnaire's list
/// or of the register that no result names; each pair once, by keys. Small differences count only
/// in long words, so that "Post A" is not taken for "Post B", nor the one ministry for the other.
/// Takes the time of looking a name up a few times, not of comparing each with each; beyond a
/// number of comparisons that only made-up names reach it proposes no more.
/// `organisations`, `joined`: of the group, as CountedResults has them.
std::vector<LookAlike> find_look_alikes(std::span<const RecordedOrganisation> organisations,
                                        std::span<const JoinedName> joined,
                                        const OrganisationDirectory& directory);

} // namespace ketenspiegel
