#include "core/scoring.hpp"

#include "core/sorting.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace ketenspiegel {

namespace {

constexpr int fewest_rated = 3;
constexpr double sufficient_coverage = 0.5;
constexpr double blind_spot_share = 0.25;
constexpr double sufficient_aspects = 0.6;

double recognition_value(Recognition recognition) {
    switch (recognition) {
    case Recognition::no:
        return 0;
    case Recognition::partly:
        return 0.5;
    case Recognition::yes:
        return 1;
    }
    return 0;
}

std::optional<double> mean_recognition(const std::vector<std::size_t>& cell, const Result& result) {
    double sum = 0;
    int answered = 0;
    for (const std::size_t trait : cell) {
        const auto& recognition = result.traits[trait];
        if (!recognition) continue;
        sum += recognition_value(*recognition);
        ++answered;
    }
    if (answered == 0) return std::nullopt;
    return sum / answered;
}

/// Everything of an aspect that needs no other aspect.
AspectScore score_aspect(const Result& result, const Framework& framework, std::size_t index) {
    const Aspect& aspect = framework.aspects[index];
    AspectScore score;
    std::array<int, form_count> counts{};
    int sum = 0;
    for (const std::size_t point : aspect.points) {
        const Answer& answer = result.answers[point];
        if (answer.level) {
            const int level = level_in_scope(*answer.level, result.scope);
            ++counts[form_index(level_form(level))];
            sum += level;
            ++score.rated;
        } else if (answer.reason == Reason::unknown) {
            ++score.unknown;
        } else if (answer.reason == Reason::not_applicable) {
            ++score.not_applicable;
        } else {
            ++score.unanswered;
        }
    }
    const int applicable = static_cast<int>(aspect.points.size()) - score.not_applicable;
    if (applicable > 0) {
        score.coverage = static_cast<double>(score.rated) / applicable;
        score.blind_spot =
            at_least(static_cast<double>(score.unknown) / applicable, blind_spot_share);
        score.sufficient =
            score.rated >= fewest_rated && at_least(*score.coverage, sufficient_coverage);
    }
    if (score.sufficient) {
        const double rated = score.rated;
        Shares shares{};
        std::ranges::transform(counts, shares.begin(), [rated](int n) { return n / rated; });
        score.profile = make_profile(sum / rated, shares);
    }
    if (const auto placement = result.placement[index]) {
        score.placement = level_in_scope(*placement, result.scope);
        if (score.profile) score.placement_difference = *score.placement - score.profile->mean;
    }
    for (const Form form : all_forms) {
        score.traits[form_index(form)] = mean_recognition(aspect.traits[form_index(form)], result);
    }
    return score;
}

/// The chain, from the sufficient aspects, each weighing the same.
ChainScore score_chain(const std::vector<AspectScore>& aspects) {
    double mean = 0;
    Shares shares{};
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    Form lowest_form = Form::chain;
    int counted = 0;
    for (const AspectScore& aspect : aspects) {
        if (!aspect.profile) continue;
        const Profile& profile = *aspect.profile;
        mean += profile.mean;
        for (std::size_t i = 0; i < form_count; ++i) shares[i] += profile.shares[i];
        lowest = std::min(lowest, profile.mean);
        highest = std::max(highest, profile.mean);
        lowest_form = std::min(lowest_form, profile.dominant);
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

Desired score_desired(const Result& result, const ChainScore& chain) {
    DesiredInput input;
    input.interdependence = result.context.factor(ContextFactor::interdependence);
    input.importance = result.context.factor(ContextFactor::importance);
    input.added_value = result.context.factor(ContextFactor::added_value);
    input.readiness = result.context.factor(ContextFactor::readiness);
    input.private_partners = result.scope.private_partners.value_or(true);
    if (chain.profile) input.dominant = chain.profile->dominant;
    return desired_form(input);
}

/// What of an aspect depends on the chain and on what is wanted.
void compare_aspect(AspectScore& aspect, const std::optional<int>& own_target, const Result& result,
                    const Score& score) {
    if (own_target) {
        aspect.target = level_in_scope(*own_target, result.scope);
    } else if (score.desired.form) {
        aspect.target = form_level(*score.desired.form);
    }
    if (!aspect.profile) return;
    const double mean = aspect.profile->mean;
    if (score.chain.profile) {
        aspect.deviation = mean - score.chain.profile->mean;
        aspect.standing = standing_of(*aspect.deviation);
    }
    if (aspect.target) aspect.gap = std::max(0.0, *aspect.target - mean);
}

/// A surplus on one aspect never pays for a gap on another.
std::optional<double> score_attainment(const std::vector<AspectScore>& aspects) {
    double reached = 0;
    double wanted = 0;
    for (const AspectScore& aspect : aspects) {
        if (!aspect.profile || !aspect.target) continue;
        reached += std::min(aspect.profile->mean, static_cast<double>(*aspect.target));
        wanted += *aspect.target;
    }
    if (wanted == 0) return std::nullopt;
    return reached / wanted;
}

std::vector<AgendaRow> make_agenda(const Result& result, const Framework& framework,
                                   const std::vector<AspectScore>& aspects) {
    std::vector<AgendaRow> agenda;
    for (std::size_t point = 0; point < framework.points.size(); ++point) {
        const Answer& answer = result.answers[point];
        const auto& target = aspects[framework.points[point].aspect].target;
        if (!answer.level || !target) continue;
        const int level = level_in_scope(*answer.level, result.scope);
        if (level >= *target) continue;
        agenda.push_back({point, level, *target, *target - level, answer.mark});
    }
    // Aspects without a verdict come last; the point's index is questionnaire order.
    const auto aspect_key = [&](std::size_t point) {
        const auto& profile = aspects[framework.points[point].aspect].profile;
        return profile ? sort_key(profile->mean) : std::numeric_limits<double>::infinity();
    };
    sort_by(agenda, [&](const AgendaRow& row) {
        return std::tuple(-row.gap, row.mark != Mark::obstacle, aspect_key(row.point), row.point);
    });
    return agenda;
}

} // namespace

Score score(const Result& result, const Framework& framework) {
    Score score;
    score.aspects.reserve(framework.aspects.size());
    for (std::size_t i = 0; i < framework.aspects.size(); ++i) {
        score.aspects.push_back(score_aspect(result, framework, i));
    }
    score.chain = score_chain(score.aspects);
    score.desired = score_desired(result, score.chain);
    for (std::size_t i = 0; i < score.aspects.size(); ++i) {
        compare_aspect(score.aspects[i], result.targets[i], result, score);
    }
    score.attainment = score_attainment(score.aspects);
    score.agenda = make_agenda(result, framework, score.aspects);
    return score;
}

} // namespace ketenspiegel
