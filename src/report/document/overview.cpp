#include "report/document/overview.hpp"

#include "core/sorting.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace ketenspiegel::report {

std::size_t Overview::sufficient() const {
    return static_cast<std::size_t>(std::ranges::count_if(
        aspects, [](const AspectOverview& aspect) { return aspect.profile.has_value(); }));
}

std::vector<std::size_t> Overview::lowest_first() const {
    std::vector<std::size_t> order(aspects.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    sort_by(order, [&](std::size_t aspect) {
        const auto& profile = aspects[aspect].profile;
        return profile ? sort_key(profile->mean) : std::numeric_limits<double>::infinity();
    });
    return order;
}

bool Overview::has_target() const {
    return std::ranges::any_of(
        aspects, [](const AspectOverview& aspect) { return aspect.target.has_value(); });
}

namespace {

/// Of anything with a verdict on the chain and on its aspects.
template <typename Whole>
Overview overview_of(const Whole& whole) {
    Overview all{.chain = whole.chain, .desired = whole.desired, .attainment = whole.attainment};
    for (const auto& aspect : whole.aspects) {
        all.aspects.push_back({.profile = aspect.profile,
                               .deviation = aspect.deviation,
                               .standing = aspect.standing,
                               .target = aspect.target,
                               .gap = aspect.gap});
    }
    return all;
}

} // namespace

Overview overview(const Score& score) {
    return overview_of(score);
}

Overview overview(const Group& group) {
    return overview_of(group);
}

Form target_form(double target) {
    return level_form(std::clamp(static_cast<int>(std::ceil(target - 0.5 - tolerance)), 1, 4));
}

} // namespace ketenspiegel::report
