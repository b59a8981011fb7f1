#include "core/conclusions.hpp"
#include "core/plan.hpp"
#include "ui/screens/advice.hpp"
#include "ui/screens/direction_parts.hpp"
#include "ui/screens/form_words.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/facts.hpp"
#include "ui/widgets/text.hpp"

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::Assessment;

void target_choice(Ui& ui, const App& app, const Assessment& assessment, std::size_t aspect) {
    const app::Interface& words = *app.words;
    const std::string& id = app.framework().aspects[aspect].id;
    const std::string key = "target/" + id;
    const auto& own = assessment.result().targets[aspect];
    const auto& desired = assessment.score().desired.form;
    Choice choice{
        .group = key,
        .legend = words("direction.target.legend", {{"aspect", app.texts().aspects[aspect].name}}),
        .labelled_by = key,
        .disabled = !assessment.writable};
    choice.options.push_back({.key = key + "/desired",
                              .label = desired ? words("direction.target.desired",
                                                       {{"form", form_adjective(app, *desired)}})
                                               : std::string(words("direction.target.none")),
                              .checked = !own});
    const bool with_chain = assessment.result().scope.private_partners.value_or(false);
    for (const Form form : all_forms) {
        if (form == Form::chain && !with_chain) continue;
        const int level = form_level(form);
        choice.options.push_back({.key = key + "/" + std::to_string(level),
                                  .label = form_name(app, form),
                                  .checked = own == level});
    }
    radio_inline(ui, choice, 1);
}

void aspect_target(Ui& ui, const App& app, const Assessment& assessment, const AspectPlan& plan) {
    const std::string& id = app.framework().aspects[plan.aspect].id;
    ruled_heading(ui, app.texts().aspects[plan.aspect].name, "target/" + id);
    muted(ui, way_sentence(PageSpeaker(app), overview(assessment.score()), plan.aspect));
    ui.gap(space::xs);
    target_choice(ui, app, assessment, plan.aspect);
    ui.gap(space::s);
    if (plan.dominant && !app.texts().advice.empty()) {
        if (plan.course) {
            const CourseText text = course_text(app, plan, *plan.course);
            explanation(ui, text.title, text.lines, text.items);
            ui.gap(space::xs);
        }
        const std::string key = "stay/" + id;
        const bool open = app.unfolded.contains(key);
        disclosure(
            ui, key, std::string((*app.words)(plan.course ? "direction.other" : "direction.each")),
            open,
            (*app.words)("direction.other.name",
                         {{"label", std::string((*app.words)(plan.course ? "direction.other"
                                                                         : "direction.each"))},
                          {"aspect", app.texts().aspects[plan.aspect].name}}));
        if (open) {
            for (const Course other : {Course::develop, Course::stabilise, Course::ease}) {
                if (other == plan.course) continue;
                const CourseText text = course_text(app, plan, other);
                if (text.title.empty()) continue;
                ui.gap(space::xs);
                explanation(ui, text.title, text.lines, text.items);
            }
        }
    }
    ui.gap(space::xl);
}

} // namespace

void targets_section(Ui& ui, const App& app, const Assessment& assessment) {
    const app::Interface& words = *app.words;
    heading(ui, 2, words("direction.targets"));
    ui.gap(space::xs);
    muted(ui, words("direction.targets.intro"));
    ui.gap(space::l);
    auto plans = make_plan(assessment.result(), assessment.score(), app.framework());
    for (std::size_t aspect = 0; aspect < plans.size(); ++aspect) {
        for (const AspectPlan& plan : plans) {
            if (plan.aspect == aspect) aspect_target(ui, app, assessment, plan);
        }
    }
}

} // namespace ketenspiegel::ui
