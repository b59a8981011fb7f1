#include "ui/screens/advice.hpp"

#include "ui/screens/form_words.hpp"
#include "ui/widgets/facts.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

using app::App;

namespace {

CourseText step_text(const App& app, const AspectPlan& plan, const char* title, Form to) {
    CourseText text{.title = (*app.words)(title, {{"form", form_adjective(app, to)}})};
    for (const Action& action : app.texts().advice[plan.aspect].steps[form_index(to)]) {
        text.items.push_back(action.action);
    }
    return text;
}

CourseText develop_text(const App& app, const AspectPlan& plan) {
    const Form from = *plan.dominant;
    const bool with_chain = app.open()->result().scope.private_partners.value_or(false);
    if (from >= (with_chain ? Form::chain : Form::system)) return {};
    const Form to = level_form(form_level(from) + 1);
    CourseText text = step_text(app, plan, "direction.asks.develop.to", to);
    if (plan.target && *plan.target > to) {
        text.lines.push_back(
            (*app.words)("direction.asks.further", {{"form", form_adjective(app, *plan.target)}}));
    }
    return text;
}

CourseText stabilise_text(const App& app, const AspectPlan& plan) {
    return {.title = (*app.words)("direction.asks.stabilise.at",
                                  {{"form", form_adjective(app, *plan.dominant)}}),
            .lines = {app.texts().advice[plan.aspect].stabilise[form_index(*plan.dominant)]}};
}

CourseText ease_text(const App& app, const AspectPlan& plan) {
    const Form from = *plan.dominant;
    if (from == Form::pioneer) return {};
    const bool lower_target = plan.target && *plan.target < from;
    const Form to = lower_target ? *plan.target : level_form(form_level(from) - 1);
    return {.title = (*app.words)("direction.asks.ease.to", {{"form", form_adjective(app, to)}}),
            .lines = {app.texts().advice[plan.aspect].ease[form_index(to)]}};
}

void action_item(Ui& ui, const App& app, const Action& action, int number) {
    const app::Interface& words = *app.words;
    constexpr float indent = 28;
    const float top = ui.y;
    const std::string mark = std::to_string(number) + ".";
    ui.inside(ui.x + indent, ui.width - indent, [&] {
        Node title;
        title.role = Role::heading;
        title.level = 4;
        text_block(ui, std::move(title), action.action, type::strong, ui.colors().text);
        ui.gap(2);
        muted(ui, words("advice.who", {{"text", action.who}}));
        paragraph(ui, words("advice.first", {{"text", action.first}}));
        paragraph(ui, words("advice.seen", {{"text", action.seen}}));
    });
    if (ui.visible({ui.x, top, ui.width, ui.y - top})) {
        ui.paint.text({ui.x, top}, mark, type::strong, ui.colors().accent);
    }
    ui.gap(space::l);
}

} // namespace

CourseText course_text(const App& app, const AspectPlan& plan, Course course) {
    switch (course) {
    case Course::develop:
        return develop_text(app, plan);
    case Course::carry_through:
        return step_text(app, plan, "direction.asks.carry_through.to", *plan.target);
    case Course::stabilise:
        return stabilise_text(app, plan);
    case Course::ease:
        return ease_text(app, plan);
    }
    return {};
}

void step_advice(Ui& ui, const App& app, std::size_t aspect, Form to) {
    const std::string key =
        "advice/" + app.framework().aspects[aspect].id + "/" + std::string(form_id(to));
    const bool open = app.unfolded.contains(key);
    const Form from = level_form(form_level(to) - 1);
    const std::string label = (*app.words)(
        "advice.step", {{"from", form_adjective(app, from)}, {"to", form_adjective(app, to)}});
    disclosure(ui, key, label, open,
               (*app.words)("advice.step.name",
                            {{"label", label}, {"aspect", app.texts().aspects[aspect].name}}));
    if (!open) return;
    ui.gap(space::s);
    int number = 0;
    for (const Action& action : app.texts().advice[aspect].steps[form_index(to)]) {
        action_item(ui, app, action, ++number);
    }
}

} // namespace ketenspiegel::ui
