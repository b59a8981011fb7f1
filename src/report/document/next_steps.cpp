#include "report/document/next_steps.hpp"

#include "core/verdict.hpp"

namespace ketenspiegel::report {

namespace {

std::string course_name(const AspectOverview& aspect, const Words& words) {
    if (!aspect.target) return words("next.course.none");
    if (!aspect.course) return words("next.course.no_verdict");
    return words("next.course." + std::string(course_id(*aspect.course)));
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

void course_advice(Page& page, const Overview& overview, std::size_t aspect) {
    const Words& words = page.words();
    const AspectOverview& figures = overview.aspects[aspect];
    page.heading(words("next.aspect", {{"aspect", words.aspect(aspect)},
                                       {"course", course_name(figures, words)}}));
    if (!figures.course || aspect >= words.texts().advice.size()) return;
    const AspectAdvice& advice = words.texts().advice[aspect];
    const Form now = figures.profile->dominant;
    if (figures.course == Course::stabilise) {
        page.paragraph(words("next.stabilise", {{"form", words.in_sentence(now)},
                                                {"advice", advice.stabilise[form_index(now)]}}));
    } else if (figures.course == Course::ease) {
        const Form to = at_or_above(*figures.target);
        page.paragraph(words("next.ease", {{"form", words.in_sentence(to)},
                                           {"advice", advice.ease[form_index(to)]}}));
    }
}

} // namespace ketenspiegel::report
