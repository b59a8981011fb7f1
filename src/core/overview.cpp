#include "core/overview.hpp"

#include "core/sorting.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace ketenspiegel {

namespace {

bool is_under_way(const AspectOverview& aspect) {
    return aspect.course == Course::develop || aspect.course == Course::carry_through;
}

std::optional<Course> course_of_chain(const Overview& all) {
    if (!all.chain.profile || !all.desired.form) return std::nullopt;
    const Course course = course_of(*all.chain.profile, form_level(*all.desired.form));
    if (course != Course::develop && std::ranges::any_of(all.aspects, is_under_way)) {
        return Course::carry_through;
    }
    return course;
}

/// Whether the differences that `all.decimals` show tell what the differences themselves do.
bool tells_the_same(const Overview& all) {
    const auto is_right = [&](const AspectOverview& aspect) {
        if (!aspect.profile) return true;
        const double mean = aspect.profile->mean;
        const auto deviation = all.deviation(aspect);
        if (deviation && !same_side(deviation->value, *aspect.deviation, {-0.5, 0.5})) return false;
        if (aspect.target && !same_side(shown_difference(*aspect.target, mean, all.decimals),
                                        *aspect.target - mean, {0})) {
            return false;
        }
        const auto placed = all.placement_difference(aspect);
        return !placed || same_side(placed->value, *aspect.placement - mean, {-0.5, 0.5});
    };
    return std::ranges::all_of(all.aspects, is_right) &&
           (!all.chain.spread || same_side(all.spread().value, *all.chain.spread, {0.5, 1.0}));
}

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
        AspectOverview& added = all.aspects.back();
        if (added.profile && added.target) added.course = course_of(*added.profile, *added.target);
    }
    return all;
}

/// The rest, which follows from what is there.
Overview finished(Overview all) {
    all.course = course_of_chain(all);
    all.decimals = fewest_decimals(all.decimals, [&](int decimals) {
        all.decimals = decimals;
        return tells_the_same(all);
    });
    return all;
}

} // namespace

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

Figure Overview::target(const AspectOverview& aspect) const {
    const double target = aspect.target.value_or(0);
    return {target, sort_key(target) == std::round(target) ? 0 : decimals};
}

std::optional<Figure> Overview::deviation(const AspectOverview& aspect) const {
    if (!aspect.deviation) return std::nullopt;
    return Figure{shown_difference(aspect.profile->mean, chain.profile->mean, decimals), decimals,
                  true};
}

std::optional<Figure> Overview::gap(const AspectOverview& aspect) const {
    if (!aspect.gap) return std::nullopt;
    return Figure{std::max(0.0, shown_difference(*aspect.target, aspect.profile->mean, decimals)),
                  decimals};
}

std::optional<Figure> Overview::placement_difference(const AspectOverview& aspect) const {
    if (!aspect.placement || !aspect.profile) return std::nullopt;
    return Figure{shown_difference(*aspect.placement, aspect.profile->mean, decimals), decimals,
                  true};
}

std::size_t Overview::lowest() const {
    return lowest_first().front();
}

std::size_t Overview::highest() const {
    return lowest_first()[sufficient() - 1];
}

Figure Overview::spread() const {
    const auto mean = [&](std::size_t aspect) { return aspects[aspect].profile->mean; };
    return {shown_difference(mean(highest()), mean(lowest()), decimals), decimals};
}

Overview overview(const Score& score) {
    Overview all = overview_of(score);
    for (std::size_t i = 0; i < all.aspects.size(); ++i) {
        all.aspects[i].placement = score.aspects[i].placement;
    }
    return finished(std::move(all));
}

Overview overview(const Group& group) {
    return finished(overview_of(group));
}

Extremes extremes(const Group& group, std::size_t aspect) {
    Extremes found;
    const auto mean = [&](const GroupOrganisation* one) {
        return one->aspects[aspect].figures->mean;
    };
    for (const GroupOrganisation& one : group.shown) {
        if (!one.aspects[aspect].figures) continue;
        if (!found.highest || mean(&one) > mean(found.highest)) found.highest = &one;
        if (!found.lowest || mean(&one) < mean(found.lowest)) found.lowest = &one;
    }
    return group.aspects[aspect].perception_gap ? found : Extremes();
}

std::optional<double> shown_perception_gap(const Group& group, std::size_t aspect) {
    const auto [highest, lowest] = extremes(group, aspect);
    if (!highest) return std::nullopt;
    return shown_difference(highest->aspects[aspect].figures->mean,
                            lowest->aspects[aspect].figures->mean, 1);
}

} // namespace ketenspiegel
