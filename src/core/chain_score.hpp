#pragma once

#include "core/verdict.hpp"

#include <cstddef>
#include <optional>
#include <span>

/// The chain from its aspects, the same for one result and for a group (scoring: "Over the chain").
namespace ketenspiegel {

struct ChainScore {
    bool sufficient = false; ///< at least 60% of the aspects are
    bool complete = false;   ///< all aspects are
    std::optional<Profile> profile{};
    std::optional<Form> floor{};    ///< the lowest dominant form among the sufficient aspects
    std::optional<double> spread{}; ///< highest − lowest aspect mean
    std::optional<Balance> balance{};
};

/// `aspects`: the profile of each, null where there is no verdict. Each weighs the same, however
/// many points it has.
ChainScore score_chain(std::span<const Profile* const> aspects);

/// Of so many aspects the fewest that a verdict over the chain needs.
std::size_t least_sufficient(std::size_t aspects);

/// An aspect's mean and its target, each 1 to 4 or missing.
struct Reach {
    std::optional<double> mean{};
    std::optional<double> target{};
};

/// Σ min(mean, target) / Σ target over the aspects that have both: a surplus on one aspect never
/// pays for a gap on another. 0 to 1; nothing where no aspect has both.
std::optional<double> attainment_of(std::span<const Reach> aspects);

} // namespace ketenspiegel
