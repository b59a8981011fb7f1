#include "core/what_if.hpp"

#include "core/lift_search.hpp"
#include "core/sorting.hpp"

#include <algorithm>
#include <utility>

namespace ketenspiegel {

namespace {

int level_of(const Result& result, std::size_t point) {
    return level_in_scope(result.answers[point].level.value_or(0), result.scope);
}

/// The aspect for the search: level 4 is there only with private partners.
Rising rising(const Result& result, const Framework& framework, const AspectScore& score,
              std::size_t aspect, std::size_t aspect_count) {
    Rising one{.weight = 1.0 / (static_cast<double>(aspect_count) * score.rated)};
    const int highest = result.scope.private_partners.value_or(false) ? 4 : 3;
    for (const std::size_t point : framework.aspects[aspect].points) {
        const int level = level_of(result, point);
        if (level >= 1 && level < highest) ++one.most[static_cast<std::size_t>(level - 1)];
    }
    return one;
}

/// The points that take those steps in an aspect: of each level those on the agenda first, in its
/// order, then in questionnaire order.
void add_points(std::vector<std::size_t>& points, const Result& result, const Score& score,
                const Aspect& aspect, Steps steps) {
    const auto take = [&](std::size_t point) {
        const int level = level_of(result, point);
        if (level < 1 || level >= static_cast<int>(form_count)) return;
        int& left = steps[static_cast<std::size_t>(level - 1)];
        if (left == 0 || std::ranges::find(points, point) != points.end()) return;
        --left;
        points.push_back(point);
    };
    for (const AgendaRow& row : score.agenda) {
        if (std::ranges::find(aspect.points, row.point) != aspect.points.end()) take(row.point);
    }
    for (const std::size_t point : aspect.points) take(point);
}

/// The score with the next step taken on those points.
Score with_steps(const Result& result, const Framework& framework,
                 const std::vector<std::size_t>& points) {
    Result changed = result;
    for (const std::size_t point : points) {
        changed.answers[point].level = level_of(result, point) + 1;
    }
    return ketenspiegel::score(changed, framework);
}

WhatIf outcome(const Profile& profile, std::vector<std::size_t> points) {
    sort_by(points);
    return {.form = profile.dominant, .points = std::move(points), .mean = profile.mean};
}

} // namespace

std::optional<WhatIf> lift_aspect(const Result& result, const Score& score,
                                  const Framework& framework, std::size_t aspect) {
    const AspectScore& figures = score.aspects[aspect];
    if (!figures.profile) return std::nullopt;
    const Rising one = rising(result, framework, figures, aspect, 1);
    const auto lift = find_lift(figures.profile->shares, figures.profile->dominant, {&one, 1});
    if (!lift) return std::nullopt;
    std::vector<std::size_t> points;
    add_points(points, result, score, framework.aspects[aspect], lift->steps.front());
    const Score then = with_steps(result, framework, points);
    return outcome(*then.aspects[aspect].profile, std::move(points));
}

std::optional<ChainWhatIf> lift_chain(const Result& result, const Score& score,
                                      const Framework& framework) {
    if (!score.chain.profile) return std::nullopt;
    std::vector<std::size_t> aspects;
    for (std::size_t i = 0; i < score.aspects.size(); ++i) {
        if (score.aspects[i].profile) aspects.push_back(i);
    }
    // Growth should be even: where it makes no difference, what lags steps first.
    sort_by(aspects, [&](std::size_t i) { return sort_key(score.aspects[i].profile->mean); });
    std::vector<Rising> all;
    all.reserve(aspects.size());
    for (const std::size_t i : aspects) {
        all.push_back(rising(result, framework, score.aspects[i], i, aspects.size()));
    }
    const auto lift = find_lift(score.chain.profile->shares, score.chain.profile->dominant, all);
    if (!lift) return std::nullopt;
    std::vector<std::size_t> points;
    for (std::size_t i = 0; i < aspects.size(); ++i) {
        add_points(points, result, score, framework.aspects[aspects[i]], lift->steps[i]);
    }
    const Score then = with_steps(result, framework, points);
    return ChainWhatIf{.lift = outcome(*then.chain.profile, std::move(points)),
                       .fewest = lift->fewest};
}

} // namespace ketenspiegel
