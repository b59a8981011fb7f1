#include "core/plan.hpp"

#include "core/conclusions.hpp"
#include "ui/screens/advice.hpp"
#include "ui/screens/form_words.hpp"
#include "ui/screens/initiatives.hpp"
#include "ui/screens/parts.hpp"
#include "ui/screens/screen.hpp"
#include "ui/widgets/banner.hpp"
#include "ui/widgets/facts.hpp"
#include "ui/widgets/table.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::Assessment;

/// What lags first, for growth should be even (scoring: "standing").
void balance_section(Ui& ui, const App& app, const Assessment& assessment,
                     const std::vector<AspectPlan>& plans) {
    const app::Interface& words = *app.words;
    heading(ui, 2, words("plan.balance"));
    ui.gap(space::s);
    std::vector<std::string> order, lagging;
    const Overview all = overview(assessment.score());
    for (const AspectPlan& plan : plans) {
        const AspectScore& score = assessment.score().aspects[plan.aspect];
        if (!score.profile) continue;
        const std::string& name = app.texts().aspects[plan.aspect].name;
        order.push_back(
            words("plan.balance.aspect",
                  {{"aspect", name}, {"mean", figure_text(app, all.figure(score.profile->mean))}}));
        if (score.standing == Standing::lagging) lagging.push_back(name);
    }
    if (order.size() < 2) {
        paragraph(ui, words("plan.balance.none"));
        return;
    }
    paragraph(ui, words("plan.balance.order", {{"aspects", join(words, order)}}));
    const auto& balance = all.chain.balance;
    if (!lagging.empty()) {
        paragraph(ui, words("plan.balance.lagging", {{"aspects", join(words, lagging)}}));
    } else if (balance == Balance::balanced) {
        paragraph(ui, words("plan.balance.even"));
    } else {
        // Without a verdict on the chain nobody can say what lags.
        paragraph(ui, words(balance ? "plan.balance.first" : "plan.balance.lowest",
                            {{"aspect", app.texts().aspects[plans.front().aspect].name}}));
    }
}

/// Need beside effort, an aspect a row.
void effort_section(Ui& ui, const App& app, const Assessment& assessment,
                    const std::vector<AspectPlan>& plans) {
    const app::Interface& words = *app.words;
    const auto text = [&](const char* key) { return std::string(words(key)); };
    heading(ui, 2, words("plan.effort"));
    ui.gap(space::xs);
    muted(ui, words("plan.effort.intro"));
    Table shown{.caption = text("plan.effort"),
                .columns = {{.title = text("result.table.aspect"), .part = 2.4f},
                            {.title = text("plan.effort.need"), .part = 1.4f, .figures = true},
                            {.title = text("plan.effort.effort"), .part = 1.3f, .figures = true},
                            {.title = text("plan.effort.says"), .part = 2.6f}},
                .rows = {}};
    for (const AspectPlan& plan : plans) {
        const auto under_way = std::ranges::count_if(plan.initiatives, [&](std::size_t index) {
            return assessment.result().initiatives[index].status != InitiativeStatus::done;
        });
        shown.rows.push_back(
            {{.text = app.texts().aspects[plan.aspect].name, .key = ""},
             {.text = std::to_string(plan.agenda.size()), .key = ""},
             {.text = std::to_string(under_way), .key = ""},
             {.text = text(("plan.effort." + std::string(effort_id(plan.effort))).c_str()),
              .key = ""}});
    }
    table(ui, shown);
    std::vector<std::string> elsewhere;
    for (const std::size_t index : unassigned_initiatives(assessment.result())) {
        elsewhere.push_back(initiative_name(app, assessment, index));
    }
    if (elsewhere.empty()) return;
    ui.gap(space::s);
    muted(ui, words("plan.effort.unassigned", {{"initiatives", join(words, elsewhere)}}));
}

void aspect_agenda(Ui& ui, const App& app, const Assessment& assessment, const AspectPlan& plan) {
    const app::Interface& words = *app.words;
    const auto text = [&](const char* key) { return std::string(words(key)); };
    const std::string key = "explain/agenda/" + app.framework().aspects[plan.aspect].id;
    constexpr std::size_t first = 3;
    const bool open = app.unfolded.contains(key);
    Table points{.caption =
                     words("plan.agenda", {{"aspect", app.texts().aspects[plan.aspect].name}}),
                 .columns = {{.title = text("result.agenda.point"), .part = 5},
                             {.title = text("whatif.step"), .part = 1, .figures = true},
                             {.title = text("result.agenda.mark"), .part = 1.5f}},
                 .rows = {}};
    for (std::size_t i = 0; i < plan.agenda.size() && (open || i < first); ++i) {
        const AgendaRow& row = assessment.score().agenda[plan.agenda[i]];
        const std::string mark(mark_id(row.mark));
        points.rows.push_back(
            {{.text = app.texts().points[row.point].statement,
              .key = "goto/" + app.framework().points[row.point].id},
             {.text = words("whatif.from_to", {{"from", std::to_string(row.level)},
                                               {"to", std::to_string(row.target)}}),
              .key = ""},
             {.text = mark.empty() ? text("result.table.nothing")
                                   : std::string(words("point.mark." + mark)),
              .key = ""}});
    }
    table(ui, points);
    if (plan.agenda.size() > first) {
        ui.gap(space::xs);
        const std::string label =
            words(open ? "result.agenda.fewer" : "result.agenda.all",
                  {{"count", std::to_string(open ? first : plan.agenda.size())}});
        disclosure(ui, key, label, open,
                   words("advice.step.name",
                         {{"label", label}, {"aspect", app.texts().aspects[plan.aspect].name}}));
    }
    ui.gap(space::m);
}

void aspect_plan(Ui& ui, const App& app, const Assessment& assessment, const AspectPlan& plan) {
    const app::Interface& words = *app.words;
    ruled_heading(ui, app.texts().aspects[plan.aspect].name);
    muted(ui, way_sentence(PageSpeaker(app), overview(assessment.score()), plan.aspect));
    ui.gap(space::s);
    if (!plan.agenda.empty()) aspect_agenda(ui, app, assessment, plan);
    if (!app.texts().advice.empty()) {
        for (const Form to : plan.steps) step_advice(ui, app, plan.aspect, to);
        if (plan.course == Course::stabilise || plan.course == Course::ease) {
            ui.gap(space::xs);
            const CourseText text = course_text(app, plan, *plan.course);
            explanation(ui, text.title, text.lines, text.items);
        }
    }
    if (!plan.initiatives.empty()) {
        ui.gap(space::s);
        std::vector<std::string> names;
        for (const std::size_t index : plan.initiatives) {
            names.push_back(initiative_name(app, assessment, index));
        }
        muted(ui, words("plan.initiatives.here"));
        bullets(ui, names);
    }
    ui.gap(space::xl);
}

} // namespace

void plan_screen(Ui& ui, const App& app, const Assessment& assessment) {
    const app::Interface& words = *app.words;
    const auto plans = make_plan(assessment.result(), assessment.score(), app.framework());
    step_head(ui, app, words("plan.title"), words("plan.lead"));
    ui.gap(space::xxl);
    const bool targets =
        std::ranges::any_of(plans, [](const AspectPlan& plan) { return plan.target.has_value(); });
    if (!targets) {
        banner(ui, {.tone = Tone::info,
                    .title = std::string(words("plan.no_target.title")),
                    .lines = {std::string(words("plan.no_target.text"))},
                    .actions = {{.key = "step/direction/target",
                                 .label = std::string(words("plan.no_target.action"))}},
                    .level = 0});
        ui.gap(space::xxl);
    }
    balance_section(ui, app, assessment, plans);
    ui.gap(space::xxl);
    heading(ui, 2, words("plan.aspects"));
    ui.gap(space::xs);
    muted(ui, words("plan.aspects.intro"));
    ui.gap(space::l);
    for (const AspectPlan& plan : plans) aspect_plan(ui, app, assessment, plan);
    if (targets) { // without one nobody can say what is needed
        effort_section(ui, app, assessment, plans);
        ui.gap(space::xxl);
    }
    initiatives_section(ui, app, assessment);
    ui.gap(space::xxl);
    step_buttons(ui, app);
}

} // namespace ketenspiegel::ui
