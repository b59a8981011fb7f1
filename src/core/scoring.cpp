#include "core/scoring.hpp"

#include "core/aspect_rating.hpp"
#include "core/sorting.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

namespace ketenspiegel {

namespace {

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
    AspectRating rating;
    for (const std::size_t point : aspect.points) {
        const Answer& answer = result.answers[point];
        rating.add(level_in_scope(answer.level.value_or(0), result.scope), answer.reason);
    }
    AspectScore score{.rated = rating.rated(),
                      .unknown = rating.unknown,
                      .not_applicable = rating.not_applicable,
                      .unanswered = rating.unanswered,
                      .coverage = rating.coverage(),
                      .sufficient = rating.sufficient(),
                      .blind_spot = rating.blind_spot()};
    if (const auto figures = rating.figures()) {
        score.profile = make_profile(figures->mean, figures->shares);
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
    std::vector<const Profile*> profiles;
    for (const AspectScore& aspect : score.aspects) {
        profiles.push_back(aspect.profile ? &*aspect.profile : nullptr);
    }
    score.chain = score_chain(profiles);
    score.desired = score_desired(result, score.chain);
    for (std::size_t i = 0; i < score.aspects.size(); ++i) {
        compare_aspect(score.aspects[i], result.targets[i], result, score);
    }
    std::vector<Reach> reaches;
    for (const AspectScore& aspect : score.aspects) {
        Reach& reach = reaches.emplace_back();
        if (aspect.profile) reach.mean = aspect.profile->mean;
        reach.target = aspect.target;
    }
    score.attainment = attainment_of(reaches);
    score.agenda = make_agenda(result, framework, score.aspects);
    return score;
}

} // namespace ketenspiegel
