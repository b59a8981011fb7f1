#include "ui/screens/result_charts.hpp"

#include "core/overview.hpp"
#include "ui/charts/drawing_view.hpp"
#include "ui/screens/chart_foot.hpp"
#include "ui/screens/form_words.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/table.hpp"
#include "ui/widgets/text.hpp"

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::Chart;

std::string id_of(Chart chart) {
    return std::string(app::chart_id(chart));
}

/// What the buttons under a chart are about, for those who hear them alone: "radar".
std::string name_of(const App& app, Chart chart) {
    return std::string((*app.words)("chart." + id_of(chart) + ".name"));
}

/// Aspect, mean and either the target or the distance from the chain's mean.
void chart_table(Ui& ui, const App& app, const Score& score, Chart chart) {
    const app::Interface& words = *app.words;
    const auto text = [&](const char* key) { return std::string(words(key)); };
    const bool radar = chart == Chart::radar;
    Table shown{.caption = text(radar ? "chart.radar" : "chart.balance"),
                .columns = {{.title = text("result.table.aspect"), .part = 3},
                            {.title = text("result.table.mean"), .part = 1.2f, .figures = true},
                            {.title = text(radar ? "result.agenda.target" : "chart.difference"),
                             .part = 1.4f,
                             .figures = true}},
                .rows = {}};
    const std::string nothing = text("result.table.nothing");
    const PageSpeaker speaker(app);
    const Overview all = overview(score);
    for (std::size_t i = 0; i < all.aspects.size(); ++i) {
        const AspectOverview& aspect = all.aspects[i];
        const std::string target = aspect.target ? speaker.figure(all.target(aspect)) : nothing;
        const std::string difference = speaker.figure(all.deviation(aspect));
        shown.rows.push_back(
            {{.text = app.texts().aspects[i].name, .key = ""},
             {.text = aspect.profile ? speaker.figure(all.figure(aspect.profile->mean)) : nothing,
              .key = ""},
             {.text = radar ? target : difference, .key = ""}});
    }
    if (!radar) {
        shown.rows.push_back(
            {{.text = text("result.table.chain"), .key = ""},
             {.text = speaker.figure(all.figure(score.chain.profile->mean)), .key = ""},
             {.text = nothing, .key = ""}});
    }
    table(ui, shown);
}

void section(Ui& ui, const App& app, const Score& score, Chart chart) {
    const app::Interface& words = *app.words;
    const auto drawing = app::result_chart(app, chart, ui.width, text_width(ui));
    if (!drawing) return;
    heading(ui, 2, drawing->title);
    ui.gap(space::xs);
    muted(ui, words("chart." + id_of(chart) + ".intro"));
    ui.gap(space::l);
    show(ui, *drawing);
    ui.gap(space::m);
    if (chart == Chart::ladder) { // its figures stand in it, a line each
        chart_files(ui, app, chart);
    } else {
        chart_foot(ui, app, id_of(chart), name_of(app, chart),
                   [&] { chart_table(ui, app, score, chart); });
    }
    ui.gap(space::xxl);
}

} // namespace

void result_charts(Ui& ui, const App& app, const app::Assessment& assessment) {
    if (!assessment.score().chain.profile) return;
    for (const Chart chart : {Chart::ladder, Chart::radar, Chart::balance}) {
        section(ui, app, assessment.score(), chart);
    }
}

void chart_files(Ui& ui, const App& app, Chart chart) {
    if (!app::has_chart(app, chart)) return;
    buttons(ui, chart_buttons(app, id_of(chart), name_of(app, chart)));
}

} // namespace ketenspiegel::ui
