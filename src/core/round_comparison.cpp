#include "core/round_comparison.hpp"

#include "core/averages.hpp"
#include "core/name_index.hpp"

#include <utility>

namespace ketenspiegel {

namespace {

using Pair = std::pair<const GroupOrganisation*, const GroupOrganisation*>; ///< earlier, later

std::vector<Pair> shown_in_both(const Group& earlier, const Group& later) {
    NameIndex before;
    for (std::size_t i = 0; i < earlier.shown.size(); ++i) before.add(earlier.shown[i].key, i);
    std::vector<Pair> pairs;
    for (const GroupOrganisation& now : later.shown) {
        const auto place = before.find(now.key);
        if (place) pairs.emplace_back(&earlier.shown[*place], &now);
    }
    return pairs;
}

ComparedAspect compare_aspect(const std::vector<Pair>& pairs, std::size_t aspect) {
    FiguresAverage earlier, later;
    for (const auto& [before, now] : pairs) {
        const auto& then = before->aspects[aspect].figures;
        const auto& since = now->aspects[aspect].figures;
        if (!then || !since) continue;
        earlier.add(*then);
        later.add(*since);
    }
    return {.organisations = later.count(),
            .earlier = mean_profile(earlier),
            .later = mean_profile(later)};
}

std::optional<RoundChange> compare_point(const std::vector<Pair>& pairs, std::size_t point) {
    Average earlier, later;
    for (const auto& [before, now] : pairs) {
        const auto& then = before->points[point].mean;
        const auto& since = now->points[point].mean;
        if (!then || !since) continue;
        earlier.add(*then);
        later.add(*since);
    }
    if (later.count() == 0) return std::nullopt;
    return RoundChange{*earlier.mean(), *later.mean()};
}

ComparedOrganisation compare(const Pair& pair) {
    const auto& [before, now] = pair;
    ComparedOrganisation compared{
        .name = now->name, .earlier_results = before->results, .later_results = now->results};
    for (std::size_t i = 0; i < now->aspects.size(); ++i) {
        const auto& then = before->aspects[i].figures;
        const auto& since = now->aspects[i].figures;
        compared.aspects.push_back(
            then && since ? std::optional(RoundChange{then->mean, since->mean}) : std::nullopt);
    }
    return compared;
}

} // namespace

std::optional<RoundChange> ComparedAspect::change() const {
    if (!earlier || !later) return std::nullopt;
    return RoundChange{earlier->mean, later->mean};
}

RoundComparison compare_rounds(const Group& earlier, const Group& later,
                               const Framework& framework) {
    const std::vector<Pair> pairs = shown_in_both(earlier, later);
    RoundComparison rounds;
    rounds.only_earlier = earlier.organisations - static_cast<int>(pairs.size());
    rounds.only_later = later.organisations - static_cast<int>(pairs.size());
    for (const Pair& pair : pairs) rounds.organisations.push_back(compare(pair));
    std::vector<const Profile*> before, now;
    for (std::size_t i = 0; i < framework.aspects.size(); ++i) {
        rounds.aspects.push_back(compare_aspect(pairs, i));
    }
    for (const ComparedAspect& aspect : rounds.aspects) {
        before.push_back(aspect.earlier ? &*aspect.earlier : nullptr);
        now.push_back(aspect.later ? &*aspect.later : nullptr);
    }
    rounds.earlier = score_chain(before);
    rounds.later = score_chain(now);
    for (std::size_t i = 0; i < framework.points.size(); ++i) {
        rounds.points.push_back(compare_point(pairs, i));
    }
    return rounds;
}

} // namespace ketenspiegel
