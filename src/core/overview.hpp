#pragma once

#include "core/chain_score.hpp"
#include "core/course.hpp"
#include "core/group.hpp"
#include "core/scoring.hpp"
#include "core/shown.hpp"
#include "core/verdict.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace ketenspiegel {

/// An aspect's verdict, the same for one result and for a group.
struct AspectOverview {
    std::optional<Profile> profile{};
    std::optional<double> deviation{};
    std::optional<Standing> standing{};
    std::optional<double> target{}; ///< 1 to 4; a group's is a mean
    std::optional<double> gap{};
    std::optional<int> placement{}; ///< of one result: 1 to 4
    std::optional<Course> course{}; ///< nothing without a verdict or a target
};

/// What one result and a group have in common, as conclusions are drawn from it.
struct Overview {
    ChainScore chain{};
    std::vector<AspectOverview> aspects{}; ///< by aspect
    Desired desired{};
    std::optional<double> attainment{};

    /// The chain's way to the desired form: nothing is stabilised or eased off while an aspect is
    /// still on its way to its target. Nothing where one of the two is missing.
    std::optional<Course> course{};

    /// With how many decimals means of aspects and of the chain are compared: two, or as many more
    /// as all of it needs so that differences of what is shown tell the verdicts that are told.
    int decimals = 2;

    std::size_t sufficient() const; ///< aspects with a verdict

    /// Aspects in the order of work: the lowest mean first, without a verdict last.
    std::vector<std::size_t> lowest_first() const;

    bool has_target() const;

    /// As shown; each difference is one of figures as shown.
    Figure figure(double mean) const { return {mean, decimals}; }
    Figure target(const AspectOverview& aspect) const; ///< whole where it is
    std::optional<Figure> deviation(const AspectOverview& aspect) const;
    std::optional<Figure> gap(const AspectOverview& aspect) const;
    std::optional<Figure> placement_difference(const AspectOverview& aspect) const;

    /// The aspects with the highest and the lowest mean. The chain must have a verdict.
    std::size_t highest() const;
    std::size_t lowest() const;
    Figure spread() const;
};

Overview overview(const Score& score);
Overview overview(const Group& group);

/// Of the organisations that are shown, those with the highest and the lowest mean on an aspect;
/// null where fewer than two have one.
struct Extremes {
    const GroupOrganisation* highest = nullptr;
    const GroupOrganisation* lowest = nullptr;
};
Extremes extremes(const Group& group, std::size_t aspect);

/// The perception gap as the difference of what is shown of both, with one decimal.
std::optional<double> shown_perception_gap(const Group& group, std::size_t aspect);

} // namespace ketenspiegel
