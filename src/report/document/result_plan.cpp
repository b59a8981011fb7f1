// What a report on one result says about what to do: next steps, and where effort goes.
#include "core/plan.hpp"
#include "report/document/next_steps.hpp"
#include "report/document/result_sections.hpp"
#include "report/document/verdict_sections.hpp"

#include <algorithm>

namespace ketenspiegel::report {

namespace {

std::optional<Form> step_of(const AspectPlan& plan) {
    if (plan.steps.empty()) return std::nullopt;
    if (plan.dominant && *plan.dominant < Form::chain) {
        const Form next = level_form(form_level(*plan.dominant) + 1);
        if (std::ranges::find(plan.steps, next) != plan.steps.end()) return next;
    }
    return plan.steps.front();
}

/// The points that such a step is about.
std::vector<std::string> points_of(const ResultView& view, const AspectPlan& plan, Form to,
                                   const Words& words) {
    std::vector<std::string> statements;
    for (const std::size_t i : plan.agenda) {
        const AgendaRow& row = view.score.agenda[i];
        if (level_form(row.level + 1) != to) continue;
        statements.push_back(words.texts().points[row.point].statement);
    }
    return statements;
}

bool is_under_way(const Initiative& initiative) {
    return initiative.status != InitiativeStatus::done;
}

} // namespace

void next_steps(Page& page, const ResultView& view) {
    const Words& words = page.words();
    if (!target_section(page, view.overview, "next", "next.none")) return;
    page.note(words("next.intro"));
    for (const AspectPlan& plan : make_plan(view.result, view.score, view.framework)) {
        course_advice(page, view.overview, plan.aspect);
        const auto to = step_of(plan);
        if (!to) {
            if (plan.target) page.paragraph(words("next.reached"));
            continue;
        }
        const auto points = points_of(view, plan, *to, words);
        page.html().element("p", words("next.points", {{"count", std::to_string(points.size())}}),
                            {{"class", "keep"}});
        page.list(points);
        step_advice(page, plan.aspect, *to);
    }
}

void initiatives(Page& page, const ResultView& view) {
    const auto& all = view.result.initiatives;
    if (all.empty()) return;
    const Words& words = page.words();
    page.section(words("initiatives"));
    Table effort{.columns = {{words("initiatives.aspect")},
                             {words("initiatives.points"), true},
                             {words("initiatives.count"), true},
                             {words("initiatives.says")}}};
    for (const AspectPlan& plan : make_plan(view.result, view.score, view.framework)) {
        const auto under_way = std::ranges::count_if(
            plan.initiatives, [&](std::size_t i) { return is_under_way(all[i]); });
        effort.rows.push_back({words.aspect(plan.aspect), std::to_string(plan.agenda.size()),
                               std::to_string(under_way),
                               words("plan.effort." + std::string(effort_id(plan.effort)))});
    }
    page.table(effort);
    page.heading(words("initiatives.heading"));
    Table table{.columns = {{words("initiatives.initiative")},
                            {words("initiatives.aspect")},
                            {words("initiatives.status")}}};
    for (const Initiative& one : all) {
        table.rows.push_back(
            {Cell(one.title, one.note), one.aspect ? words.aspect(*one.aspect) : words("none"),
             one.status
                 ? words("initiatives.status." + std::string(initiative_status_id(*one.status)))
                 : words("none")});
    }
    page.table(table);
}

} // namespace ketenspiegel::report
