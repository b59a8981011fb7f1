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

Overview overview(const Score& score) {
    Overview whole{.chain = score.chain, .desired = score.desired, .attainment = score.attainment};
    for (const AspectScore& aspect : score.aspects) {
        whole.aspects.push_back({.profile = aspect.profile,
                                 .deviation = aspect.deviation,
                                 .standing = aspect.standing,
                                 .target = aspect.target,
                                 .gap = aspect.gap});
    }
    return whole;
}

Overview overview(const Group& group) {
    Overview whole{.chain = group.chain, .desired = group.desired, .attainment = group.attainment};
    for (const GroupAspect& aspect : group.aspects) {
        whole.aspects.push_back({.profile = aspect.profile,
                                 .deviation = aspect.deviation,
                                 .standing = aspect.standing,
                                 .target = aspect.target,
                                 .gap = aspect.gap});
    }
    return whole;
}

Form target_form(double target) {
    return level_form(std::clamp(static_cast<int>(std::ceil(target - 0.5 - tolerance)), 1, 4));
}

} // namespace ketenspiegel::report
