#include "ui/screens/direction_parts.hpp"
#include "ui/screens/form_words.hpp"
#include "ui/screens/parts.hpp"
#include "ui/widgets/banner.hpp"
#include "ui/widgets/text.hpp"

#include <cmath>

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
    const Desired& desired = assessment.score().desired;
    const Context& context = assessment.result().context;
    std::vector<std::string> lines{
        words("direction.need", {{"factors", join(words, given_factors(app, context))},
                                 {"need", words.decimal(*desired.need)}})};
    // A half rounds down: more intensive collaboration must be worth its effort.
    if (std::abs(*desired.need - std::floor(*desired.need) - 0.5) < tolerance) {
        lines.emplace_back(words("direction.half"));
    }
    for (const Limit limit : desired.limited_by) {
        lines.push_back(words("direction.limited." + std::string(limit_id(limit)),
                              {{"form", form_adjective(app, *desired.form)}}));
    }
    if (desired.scenario) {
        lines.push_back(
            words("direction.scenario." + std::string(scenario_id(*desired.scenario)),
                  {{"now", form_adjective(app, assessment.score().chain.profile->dominant)},
                   {"form", form_adjective(app, *desired.form)}}));
        lines.emplace_back(words("direction.asks." + std::string(scenario_id(*desired.scenario))));
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
