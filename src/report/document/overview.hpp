#pragma once

#include "core/chain_score.hpp"
#include "core/group.hpp"
#include "core/scoring.hpp"
#include "core/verdict.hpp"

#include <optional>
#include <vector>

namespace ketenspiegel::report {

/// An aspect's verdict, the same for one result and for a group.
struct AspectOverview {
    std::optional<Profile> profile{};
    std::optional<double> deviation{};
    std::optional<Standing> standing{};
    std::optional<double> target{}; ///< 1 to 4; a group's is a mean
    std::optional<double> gap{};
};

/// What reports on one result and on a group have in common.
struct Overview {
    ChainScore chain{};
    std::vector<AspectOverview> aspects{}; ///< by aspect
    Desired desired{};
    std::optional<double> attainment{};

    std::size_t sufficient() const; ///< aspects with a verdict

    /// Aspects in the order of work: the lowest mean first, without a verdict last.
    std::vector<std::size_t> lowest_first() const;

    bool has_target() const;
};

Overview overview(const Score& score);
Overview overview(const Group& group);

/// The form that a target asks for; a half rounds down, as what the context asks for does.
Form target_form(double target);

} // namespace ketenspiegel::report
