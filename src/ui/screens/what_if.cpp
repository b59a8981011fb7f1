#include "core/what_if.hpp"

#include "ui/screens/direction_parts.hpp"
#include "ui/screens/form_words.hpp"
#include "ui/widgets/facts.hpp"
#include "ui/widgets/table.hpp"
#include "ui/widgets/text.hpp"

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::Assessment;

/// The points, each with its present level and the next.
void points_table(Ui& ui, const App& app, const Assessment& assessment, const WhatIf& lift,
                  const std::string& where) {
    const app::Interface& words = *app.words;
    const auto text = [&](const char* key) { return std::string(words(key)); };
    Table shown{.caption = text("whatif.points"),
                .columns = {{.title = text("result.agenda.point"), .part = 5},
                            {.title = text("result.table.aspect"), .part = 2.4f},
                            {.title = text("whatif.step"), .part = 1, .figures = true}},
                .rows = {}};
    for (const std::size_t index : lift.points) {
        const Result& result = assessment.result();
        const Point& point = app.framework().points[index];
        const int level = level_in_scope(*result.answers[index].level, result.scope);
        shown.rows.push_back({{.text = app.texts().points[index].statement,
                               .key = "goto/" + point.id + "/whatif-" + where},
                              {.text = app.texts().aspects[point.aspect].name, .key = ""},
                              {.text = words("whatif.from_to", {{"from", std::to_string(level)},
                                                                {"to", std::to_string(level + 1)}}),
                               .key = ""}});
    }
    table(ui, shown);
}

/// The score after those steps.
Score after(const App& app, const Assessment& assessment, const WhatIf& lift) {
    Result result = assessment.result();
    for (const std::size_t point : lift.points) {
        auto& level = result.answers[point].level;
        level = level_in_scope(*level, result.scope) + 1;
    }
    return score(result, app.framework());
}

void aspect_row(Ui& ui, const App& app, const Assessment& assessment, std::size_t aspect) {
    const app::Interface& words = *app.words;
    const std::string& id = app.framework().aspects[aspect].id;
    const std::string& name = app.texts().aspects[aspect].name;
    const auto& lift = assessment.what_if().aspects[aspect];
    if (!lift) {
        const auto& profile = assessment.score().aspects[aspect].profile;
        muted(ui, words(profile ? "whatif.aspect.none" : "whatif.aspect.no_verdict",
                        {{"aspect", name}}));
        ui.gap(space::s);
        return;
    }
    const Score then = after(app, assessment, *lift);
    const std::string key = "explain/whatif/" + id;
    const bool open = app.unfolded.contains(key);
    disclosure(ui, key,
               words(lift->points.size() == 1 ? "whatif.aspect.one" : "whatif.aspect",
                     {{"aspect", name},
                      {"count", std::to_string(lift->points.size())},
                      {"main", PageSpeaker(app).main_form(*then.aspects[aspect].profile)}}),
               open);
    if (open) {
        points_table(ui, app, assessment, *lift, id);
        ui.gap(space::l);
    }
}

} // namespace

void what_if_section(Ui& ui, const App& app, const Assessment& assessment) {
    const app::Interface& words = *app.words;
    heading(ui, 2, words("whatif.title"));
    ui.gap(space::xs);
    muted(ui, words("whatif.intro"));
    ui.gap(space::m);
    if (const auto& chain = assessment.what_if().chain) {
        const std::size_t count = chain->lift.points.size();
        const Score then = after(app, assessment, chain->lift);
        paragraph(ui, words(count == 1 ? "whatif.chain.one" : "whatif.chain",
                            {{"count", std::to_string(count)},
                             {"main", PageSpeaker(app).main_form(*then.chain.profile)},
                             {"mean", words.decimal(chain->lift.mean)}}));
        ui.gap(space::xs);
        muted(ui, words(chain->fewest ? "whatif.exact" : "whatif.bound"));
        ui.gap(space::s);
        points_table(ui, app, assessment, chain->lift, "chain");
    } else {
        muted(ui, words(assessment.score().chain.profile ? "whatif.none" : "whatif.no_verdict"));
    }
    ui.gap(space::xl);
    heading(ui, 3, words("whatif.aspects"));
    ui.gap(space::xs);
    for (std::size_t aspect = 0; aspect < app.framework().aspects.size(); ++aspect) {
        aspect_row(ui, app, assessment, aspect);
    }
    ui.gap(space::xl);
}

} // namespace ketenspiegel::ui
