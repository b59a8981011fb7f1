#include "core/chain_score.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace ketenspiegel {

namespace {
constexpr double sufficient_aspects = 0.6;
}

std::size_t least_sufficient(std::size_t aspects) {
    std::size_t least = 0;
    while (least < aspects &&
           !at_least(static_cast<double>(least) / static_cast<double>(aspects), sufficient_aspects))
        ++least;
    return least;
}

ChainScore score_chain(std::span<const Profile* const> aspects) {
    double mean = 0;
    Shares shares{};
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    Form lowest_form = Form::chain;
    int counted = 0;
    for (const Profile* const profile : aspects) {
        if (!profile) continue;
        mean += profile->mean;
        for (std::size_t i = 0; i < form_count; ++i) shares[i] += profile->shares[i];
        lowest = std::min(lowest, profile->mean);
        highest = std::max(highest, profile->mean);
        lowest_form = std::min(lowest_form, profile->dominant);
        ++counted;
    }
    ChainScore chain;
    const auto total = static_cast<double>(aspects.size());
    if (counted == 0 || !at_least(counted / total, sufficient_aspects)) return chain;

    for (double& share : shares) share /= counted;
    chain.sufficient = true;
    chain.complete = static_cast<std::size_t>(counted) == aspects.size();
    chain.profile = make_profile(mean / counted, shares);
    chain.floor = lowest_form;
    chain.spread = highest - lowest;
    chain.balance = balance_of(*chain.spread);
    return chain;
}

std::optional<double> attainment_of(std::span<const Reach> aspects) {
    double reached = 0;
    double wanted = 0;
    for (const auto& [mean, target] : aspects) {
        if (!mean || !target) continue;
        reached += std::min(*mean, *target);
        wanted += *target;
    }
    if (wanted == 0) return std::nullopt;
    return reached / wanted;
}

} // namespace ketenspiegel
