#include "core/conclusions.hpp"
#include "ui/screens/direction_parts.hpp"
#include "ui/screens/form_words.hpp"
#include "ui/screens/parts.hpp"
#include "ui/widgets/banner.hpp"
#include "ui/widgets/text.hpp"

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::Assessment;

/// "mutual dependence 3, importance 3": what of the need was given.
std::vector<std::string> given_factors(const App& app, const Context& context) {
    std::vector<std::string> parts;
    for (const ContextFactor factor : all_context_factors) {
        if (factor == ContextFactor::readiness || !context.factor(factor)) continue;
        parts.push_back((*app.words)("direction.factor." + std::string(context_factor_id(factor)),
                                     {{"level", std::to_string(*context.factor(factor))}}));
    }
    return parts;
}

std::vector<std::string> reasoning(const App& app, const Assessment& assessment) {
    const app::Interface& words = *app.words;
    const PageSpeaker speaker(app);
    const Overview all = overview(assessment.score());
    const Desired& desired = all.desired;
    const Context& context = assessment.result().context;
    std::vector<std::string> lines{
        words("direction.need", {{"factors", join(words, given_factors(app, context))},
                                 {"need", need_figure(speaker, *desired.need)}})};
    if (auto half = half_sentence(speaker, *desired.need); !half.empty()) {
        lines.push_back(std::move(half));
    }
    for (const Limit limit : desired.limited_by) {
        lines.push_back(words("direction.limited." + std::string(limit_id(limit)),
                              {{"form", form_adjective(app, *desired.form)}}));
    }
    if (all.course) {
        lines.push_back(course_sentence(speaker, all));
        lines.emplace_back(words("direction.asks." + std::string(course_id(*all.course))));
    } else {
        lines.emplace_back(words("direction.no_verdict"));
    }
    return lines;
}

} // namespace

void desired_section(Ui& ui, const App& app, const Assessment& assessment) {
    const app::Interface& words = *app.words;
    const Desired& desired = assessment.score().desired;
    heading(ui, 2, words("direction.desired"), "direction/desired");
    ui.gap(space::m);
    if (!desired.form) {
        banner(ui, {.tone = Tone::info,
                    .title = std::string(words("direction.none.title")),
                    .lines = {std::string(words("direction.none.text"))},
                    .level = 0});
        return;
    }
    banner(ui, {.tone = Tone::info,
                .title = words("direction.form", {{"form", form_adjective(app, *desired.form)}}),
                .lines = reasoning(app, assessment),
                .level = 0});
}

} // namespace ketenspiegel::ui
