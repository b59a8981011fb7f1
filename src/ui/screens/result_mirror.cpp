#include "app/mirroring.hpp"
#include "core/overview.hpp"
#include "ui/screens/form_words.hpp"
#include "ui/screens/parts.hpp"
#include "ui/screens/result_parts.hpp"
#include "ui/widgets/table.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

/// What the answers are held against: the first impression, the traits, and one's own marks.
namespace ketenspiegel::ui {

namespace {

using app::App;
using app::Assessment;

/// "+0,60" says less than "placed higher": both, so that neither has to be worked out.
std::string difference_text(const App& app, const Overview& all, const AspectOverview& aspect) {
    const auto difference = all.placement_difference(aspect);
    if (!difference) return std::string((*app.words)("result.table.nothing"));
    return (*app.words)("mirror." + std::string(standing_id(standing_of(difference->value))),
                        {{"difference", figure_text(app, *difference)}});
}

void placements(Ui& ui, const App& app, const Assessment& assessment) {
    const app::Interface& words = *app.words;
    const auto text = [&](const char* key) { return std::string(words(key)); };
    heading(ui, 2, words("mirror.title"));
    ui.gap(space::xs);
    muted(ui, words("mirror.intro"));
    Table shown{.caption = text("mirror.title"),
                .columns = {{.title = text("result.table.aspect"), .part = 2.4f},
                            {.title = text("mirror.placement"), .part = 1.9f},
                            {.title = text("mirror.answers"), .part = 1.2f, .figures = true},
                            {.title = text("mirror.difference"), .part = 2.1f}},
                .rows = {}};
    const Overview all = overview(assessment.score());
    for (std::size_t i = 0; i < all.aspects.size(); ++i) {
        const AspectOverview& aspect = all.aspects[i];
        const std::string nothing = text("result.table.nothing");
        shown.rows.push_back(
            {{.text = app.texts().aspects[i].name, .key = ""},
             {.text = aspect.placement
                          ? words("mirror.form",
                                  {{"level", std::to_string(*aspect.placement)},
                                   {"form", form_name(app, level_form(*aspect.placement))}})
                          : nothing,
              .key = ""},
             {.text = aspect.profile ? figure_text(app, all.figure(aspect.profile->mean)) : nothing,
              .key = ""},
             {.text = difference_text(app, all, aspect), .key = ""}});
    }
    table(ui, shown);
    ui.gap(space::xxl);
}

void recognition(Ui& ui, const App& app, const Assessment& assessment) {
    const app::Interface& words = *app.words;
    heading(ui, 2, words("mirror.traits"));
    ui.gap(space::xs);
    muted(ui, words("mirror.traits.intro"));
    Table shown{.caption = std::string(words("mirror.traits")),
                .columns = {{.title = std::string(words("result.table.aspect")), .part = 2.2f}},
                .rows = {}};
    for (const Form form : all_forms) {
        shown.columns.push_back({.title = form_name(app, form), .part = 1.4f, .figures = true});
    }
    for (std::size_t i = 0; i < assessment.score().aspects.size(); ++i) {
        std::vector<Cell> row{{.text = app.texts().aspects[i].name, .key = ""}};
        for (const auto& mean : assessment.score().aspects[i].traits) {
            row.push_back(
                {.text = mean ? words.percent(*mean) : std::string(words("result.table.nothing")),
                 .key = ""});
        }
        shown.rows.push_back(std::move(row));
    }
    table(ui, shown);
    ui.gap(space::xxl);
}

void marked(Ui& ui, const App& app, const Assessment& assessment, Mark mark, const char* title) {
    const app::Interface& words = *app.words;
    const auto text = [&](const char* key) { return std::string(words(key)); };
    Table shown{.caption = text(title),
                .columns = {{.title = text("result.agenda.point"), .part = 5},
                            {.title = text("result.table.aspect"), .part = 2.4f},
                            {.title = text("result.agenda.now"), .part = 0.8f, .figures = true}},
                .rows = {}};
    for (std::size_t i = 0; i < assessment.result().answers.size(); ++i) {
        const Answer& answer = assessment.result().answers[i];
        if (answer.mark != mark) continue;
        const Point& point = app.framework().points[i];
        shown.rows.push_back({{.text = app.texts().points[i].statement,
                               .key = "goto/" + point.id + "/" + std::string(mark_id(mark))},
                              {.text = app.texts().aspects[point.aspect].name, .key = ""},
                              {.text = answer.level ? std::to_string(level_in_scope(
                                                          *answer.level, assessment.result().scope))
                                                    : text("result.table.nothing"),
                               .key = ""}});
    }
    if (shown.rows.empty()) return;
    heading(ui, 2, words(title));
    ui.gap(space::s);
    table(ui, shown);
    ui.gap(space::xxl);
}

} // namespace

void mirror(Ui& ui, const App& app, const Assessment& assessment) {
    if (app::placement_progress(assessment).answered > 0) placements(ui, app, assessment);
    if (app::traits_progress(assessment).answered > 0) recognition(ui, app, assessment);
}

void marked_points(Ui& ui, const App& app, const Assessment& assessment) {
    marked(ui, app, assessment, Mark::strength, "result.strengths");
    marked(ui, app, assessment, Mark::obstacle, "result.obstacles");
}

} // namespace ketenspiegel::ui
