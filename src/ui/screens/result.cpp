#include "ui/screens/figures.hpp"
#include "ui/screens/parts.hpp"
#include "ui/screens/result_charts.hpp"
#include "ui/screens/result_parts.hpp"
#include "ui/screens/screen.hpp"
#include "ui/widgets/banner.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::Assessment;

void no_verdict(Ui& ui, const App& app, const Assessment& assessment) {
    Banner shown{.tone = Tone::info,
                 .title = std::string((*app.words)("result.none.title")),
                 .lines = {enough_for_verdict(app, assessment)}};
    if (assessment.first_unanswered()) {
        shown.actions.push_back(
            {.key = "jump/unanswered", .label = std::string((*app.words)("result.none.jump"))});
    }
    banner(ui, shown);
}

void rests_on(Ui& ui, const App& app, const Assessment& assessment) {
    const app::Interface& words = *app.words;
    const Score& score = assessment.score();
    const app::Progress progress = assessment.progress();
    int rated = 0;
    for (const AspectScore& aspect : score.aspects) rated += aspect.rated;
    heading(ui, 2, words("result.rests_on"));
    ui.gap(space::s);
    facts(ui, {answered_fact(app, assessment)});
    ui.gap(space::m);
    std::vector<std::string> lines{
        words("result.rests_on.answered", {{"answered", std::to_string(progress.answered)},
                                           {"total", std::to_string(progress.total)},
                                           {"rated", std::to_string(rated)}})};
    if (score.chain.sufficient && !score.chain.complete) {
        lines.emplace_back(words("result.rests_on.incomplete"));
    }
    lines.push_back(words("result.rests_on.questionnaire",
                          {{"title", app.texts().title},
                           {"id", app.framework().id},
                           {"version", std::to_string(app.framework().version)}}));
    lines.emplace_back(words("result.rests_on.assurance"));
    bullets(ui, lines);
    if (score.chain.sufficient && assessment.first_unanswered()) {
        ui.gap(space::s);
        buttons(ui, {{.key = "jump/unanswered", .label = std::string(words("result.none.jump"))}});
    }
}

} // namespace

void result_screen(Ui& ui, const App& app, const Assessment& assessment) {
    const app::Interface& words = *app.words;
    notices(ui, app);
    step_position(ui, app);
    screen_title(ui, words("result.title"));
    ui.gap(space::m);
    if (assessment.score().chain.profile) {
        verdict(ui, app, overview(assessment.score()));
        ui.gap(space::l);
        facts(ui, chain_facts(app, assessment));
        ui.gap(space::xxl);
        result_charts(ui, app, assessment);
    } else {
        no_verdict(ui, app, assessment);
        ui.gap(space::xxl);
    }
    aspect_results(ui, app, assessment);
    chart_files(ui, app, app::Chart::shares);
    ui.gap(space::xxl);
    mirror(ui, app, assessment);
    marked_points(ui, app, assessment);
    // Without any verdict it would hold nothing.
    const auto& aspects = assessment.score().aspects;
    if (std::ranges::any_of(aspects, [](const auto& one) { return one.profile.has_value(); })) {
        figures_table(ui, app, assessment.score());
        ui.gap(space::xxl);
    }
    if (!assessment.score().agenda.empty()) {
        agenda(ui, app, assessment.score());
        ui.gap(space::xxl);
    }
    rests_on(ui, app, assessment);
    ui.gap(space::xxl);
    hand_in_section(ui, app, assessment);
    ui.gap(space::xl);
    step_buttons(ui, app);
}

} // namespace ketenspiegel::ui
