#pragma once

#include "core/chain_score.hpp"
#include "core/group.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// Two rounds of one chain beside each other: what changed, and for whom.
namespace ketenspiegel {

/// A figure in both rounds.
struct RoundChange {
    double earlier = 0, later = 0; ///< 1 to 4

    double by() const { return later - earlier; }
};

struct ComparedOrganisation {
    OrganisationName name{};                           ///< as the later round has it
    int earlier_results = 0, later_results = 0;        ///< how many speak for it
    std::vector<std::optional<RoundChange>> aspects{}; ///< by aspect
};

struct ComparedAspect {
    int organisations = 0; ///< that have figures for it in both rounds
    std::optional<Profile> earlier{}, later{};

    std::optional<RoundChange> change() const;
};

/// Only organisations that are shown by themselves in both rounds take part, each weighing the
/// same; in an aspect or a point only those with figures for it in both. So a change is never one
/// of who took part, and nobody who is hidden in a round can be found by subtraction: all there is
/// follows from figures that are shown anyway.
struct RoundComparison {
    std::vector<ComparedOrganisation> organisations{}; ///< by key
    int only_earlier =
        0;              ///< organisations of the earlier round that do not take part, hidden or not
    int only_later = 0; ///< likewise of the later
    std::vector<ComparedAspect> aspects{};            ///< by aspect
    ChainScore earlier{}, later{};                    ///< of those aspects
    std::vector<std::optional<RoundChange>> points{}; ///< by point
};

/// Both groups must be of the same framework. A protected group has nobody to show: then nothing is
/// compared.
RoundComparison compare_rounds(const Group& earlier, const Group& later,
                               const Framework& framework);

} // namespace ketenspiegel
