#include "report/document/next_steps.hpp"

#include "core/verdict.hpp"

namespace ketenspiegel::report {

namespace {

std::string scenario_name(std::optional<Form> dominant, std::optional<Form> target,
                          const Words& words) {
    if (!target) return words("next.scenario.none");
    if (!dominant) return words("next.scenario.no_verdict");
    return words("next.scenario." + std::string(scenario_id(scenario_of(*target, *dominant))));
}

} // namespace

void step_advice(Page& page, std::size_t aspect, Form to) {
    const Words& words = page.words();
    if (to == Form::pioneer || aspect >= words.texts().advice.size()) return;
    Html& html = page.html();
    html.open("p", {{"class", "keep"}});
    html.element("strong",
                 words("next.step", {{"from", words.in_sentence(level_form(form_level(to) - 1))},
                                     {"to", words.in_sentence(to)}}));
    html.close();
    html.open("ol");
    for (const Action& action : words.texts().advice[aspect].steps[form_index(to)]) {
        html.open("li", {{"class", "action"}});
        html.text(action.action);
        page.entries({{words("next.who"), action.who},
                      {words("next.first"), action.first},
                      {words("next.seen"), action.seen}});
        html.close();
    }
    html.close();
}

void scenario_advice(Page& page, std::size_t aspect, std::optional<Form> dominant,
                     std::optional<Form> target) {
    const Words& words = page.words();
    page.heading(words("next.aspect", {{"aspect", words.aspect(aspect)},
                                       {"scenario", scenario_name(dominant, target, words)}}));
    if (!dominant || !target || aspect >= words.texts().advice.size()) return;
    const AspectAdvice& advice = words.texts().advice[aspect];
    const Scenario scenario = scenario_of(*target, *dominant);
    if (scenario == Scenario::stabilise) {
        page.paragraph(
            words("next.stabilise", {{"form", words.in_sentence(*dominant)},
                                     {"advice", advice.stabilise[form_index(*dominant)]}}));
    } else if (scenario == Scenario::ease) {
        page.paragraph(words("next.ease", {{"form", words.in_sentence(*target)},
                                           {"advice", advice.ease[form_index(*target)]}}));
    }
}

} // namespace ketenspiegel::report
