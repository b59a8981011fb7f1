#include "core/plan.hpp"

#include "core/sorting.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace ketenspiegel {

namespace {

bool under_way(const Initiative& initiative) {
    return initiative.status != InitiativeStatus::done;
}

Effort effort_of(bool needed, bool made) {
    if (needed) return made ? Effort::where_needed : Effort::need_without_effort;
    return made ? Effort::effort_without_need : Effort::neither;
}

AspectPlan plan_aspect(const Result& result, const Score& score, const Framework& framework,
                       std::size_t aspect) {
    AspectPlan plan{.aspect = aspect};
    const AspectScore& figures = score.aspects[aspect];
    if (figures.profile) plan.dominant = figures.profile->dominant;
    if (figures.target) plan.target = level_form(*figures.target);
    if (plan.dominant && plan.target) plan.course = course_of(*figures.profile, *figures.target);
    for (std::size_t i = 0; i < score.agenda.size(); ++i) {
        const AgendaRow& row = score.agenda[i];
        if (framework.points[row.point].aspect != aspect) continue;
        plan.agenda.push_back(i);
        plan.steps.push_back(level_form(row.level + 1));
    }
    sort_by(plan.steps);
    const auto doubled = std::ranges::unique(plan.steps);
    plan.steps.erase(doubled.begin(), doubled.end());
    bool made = false;
    for (std::size_t i = 0; i < result.initiatives.size(); ++i) {
        if (result.initiatives[i].aspect != aspect) continue;
        plan.initiatives.push_back(i);
        made = made || under_way(result.initiatives[i]);
    }
    plan.effort = effort_of(!plan.agenda.empty(), made);
    return plan;
}

} // namespace

std::string_view effort_id(Effort effort) {
    switch (effort) {
    case Effort::where_needed:
        return "where_needed";
    case Effort::need_without_effort:
        return "need_without_effort";
    case Effort::effort_without_need:
        return "effort_without_need";
    case Effort::neither:
        return "neither";
    }
    return "";
}

std::vector<AspectPlan> make_plan(const Result& result, const Score& score,
                                  const Framework& framework) {
    std::vector<AspectPlan> plans;
    plans.reserve(framework.aspects.size());
    for (std::size_t aspect = 0; aspect < framework.aspects.size(); ++aspect) {
        plans.push_back(plan_aspect(result, score, framework, aspect));
    }
    sort_by(plans, [&](const AspectPlan& plan) {
        const auto& profile = score.aspects[plan.aspect].profile;
        return profile ? sort_key(profile->mean) : std::numeric_limits<double>::infinity();
    });
    return plans;
}

std::vector<std::size_t> unassigned_initiatives(const Result& result) {
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < result.initiatives.size(); ++i) {
        if (!result.initiatives[i].aspect) indices.push_back(i);
    }
    return indices;
}

} // namespace ketenspiegel
