#include "app/group/group_questionnaire.hpp"
#include "core/sorting.hpp"
#include "ui/group/group_parts.hpp"
#include "ui/group/screens.hpp"
#include "ui/screens/form_words.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::GroupChart;
using app::GroupState;

/// Which other group is the round before.
void choose_earlier(Ui& ui, const App& app, const GroupState& state) {
    const app::Interface& words = *app.words;
    const app::KeptGroup& group = *state.open();
    heading(ui, 2, words("rounds.choose"), "rounds/choose");
    ui.gap(space::xs);
    Choice choice{
        .group = "earlier", .legend = word(app, "rounds.choose"), .labelled_by = "rounds/choose"};
    choice.options.push_back({.key = "earlier/none",
                              .label = word(app, "rounds.choose.none"),
                              .checked = group.earlier.empty()});
    for (const app::KeptGroup& other : state.groups) {
        if (other.id == group.id || other.example != group.example ||
            !app::same_questionnaire(app, group, other))
            continue;
        choice.options.push_back({.key = "earlier/" + other.id,
                                  .label = app::group_name(app, other),
                                  .checked = group.earlier == other.id});
    }
    if (choice.options.size() == 1) {
        paragraph(ui, words("rounds.choose.nothing"));
    } else {
        radio_rows(ui, choice);
    }
    ui.gap(space::xxl);
}

/// The difference of the two as shown.
double shown(const RoundChange& change) {
    return shown_difference(change.later, change.earlier, 1);
}

std::string change_text(const App& app, const std::optional<RoundChange>& change) {
    if (!change) return word(app, "result.table.nothing");
    return figure_text(app, {.value = shown(*change), .with_sign = true});
}

Table aspects_table(const App& app, const RoundComparison& rounds) {
    Table shown{
        .caption = word(app, "chart.rounds"),
        .columns = {{.title = word(app, "result.table.aspect"), .part = 2.4f},
                    {.title = word(app, "chart.rounds.earlier"), .part = 1.2f, .figures = true},
                    {.title = word(app, "chart.rounds.later"), .part = 1.2f, .figures = true},
                    {.title = word(app, "rounds.change"), .part = 1.2f, .figures = true},
                    {.title = word(app, "rounds.organisations"), .part = 1.4f, .figures = true}},
        .rows = {}};
    for (std::size_t i = 0; i < rounds.aspects.size(); ++i) {
        const auto change = rounds.aspects[i].change();
        const auto part = [&](double RoundChange::* which) {
            return figure(app, change ? std::optional(*change.*which) : std::nullopt);
        };
        shown.rows.push_back({cell(app.texts().aspects[i].name), cell(part(&RoundChange::earlier)),
                              cell(part(&RoundChange::later)), cell(change_text(app, change)),
                              cell(std::to_string(rounds.aspects[i].organisations))});
    }
    return shown;
}

void organisations(Ui& ui, const App& app, const GroupState& state) {
    const auto& compared = state.figures->rounds->organisations;
    const app::Interface& words = *app.words;
    in_reading_width(ui, [&] {
        heading(ui, 2, words("rounds.by_organisation"), "rounds/organisations");
        ui.gap(space::xs);
        muted(ui, words("rounds.by_organisation.about"));
    });
    ui.gap(space::m);
    partner_buttons(ui, app, state, compared.size());
    Table shown{.caption = word(app, "rounds.by_organisation"),
                .columns = {{.title = word(app, "table.organisation"), .part = 2.2f}},
                .rows = {}};
    for (const NamedText& aspect : app.texts().aspects) {
        shown.columns.push_back({.title = aspect.name, .part = 1.3f, .figures = true});
    }
    const std::size_t first = app::first_shown(state.first_partner, compared.size());
    const std::size_t last = std::min(first + app::rows_together, compared.size());
    for (std::size_t i = first; i < last; ++i) {
        std::vector<Cell> row{cell(compared[i].name.in(app.texts()))};
        for (const auto& change : compared[i].aspects)
            row.push_back(cell(change_text(app, change)));
        shown.rows.push_back(std::move(row));
    }
    table(ui, shown);
    ui.gap(space::xxl);
}

/// The points that changed most, upwards or downwards.
void points(Ui& ui, const App& app, const RoundComparison& rounds, bool risen) {
    constexpr std::size_t most = 5;
    const app::Interface& words = *app.words;
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < rounds.points.size(); ++i) {
        const auto& change = rounds.points[i];
        if (change && (risen ? shown(*change) > 0 : shown(*change) < 0)) changed.push_back(i);
    }
    sort_by(changed, [&](std::size_t i) { return -std::abs(sort_key(rounds.points[i]->by())); });
    if (changed.size() > most) changed.resize(most);
    heading(ui, 2, words(risen ? "rounds.risen" : "rounds.fallen"));
    ui.gap(space::s);
    std::vector<std::string> lines;
    for (const std::size_t i : changed) {
        lines.push_back(words("rounds.point", {{"point", app.texts().points[i].statement},
                                               {"earlier", figure(app, rounds.points[i]->earlier)},
                                               {"later", figure(app, rounds.points[i]->later)}}));
    }
    if (lines.empty()) {
        muted(ui, words("rounds.points.none"));
    } else {
        bullets(ui, lines);
    }
    ui.gap(space::xl);
}

void verdicts(Ui& ui, const App& app, const GroupState& state) {
    const app::Interface& words = *app.words;
    const RoundComparison& rounds = *state.figures->rounds;
    const std::string count = std::to_string(rounds.organisations.size());
    paragraph(ui, words(rounds.organisations.size() == 1 ? "rounds.same.one" : "rounds.same",
                        {{"count", count},
                         {"name", state.figures->earlier_name},
                         {"only_earlier", std::to_string(rounds.only_earlier)},
                         {"only_later", std::to_string(rounds.only_later)}}));
    ui.gap(space::l);
    const auto& earlier = rounds.earlier.profile;
    const auto& later = rounds.later.profile;
    if (!earlier || !later) return;
    Node sentence;
    sentence.role = Role::paragraph;
    const PageSpeaker speaker(app);
    const std::string then = speaker.main_form(*earlier), now = speaker.main_form(*later);
    text_block(ui, std::move(sentence),
               words(then == now ? "rounds.verdict.same" : "rounds.verdict",
                     {{"earlier", then},
                      {"later", now},
                      {"earlier_mean", words.decimal(earlier->mean)},
                      {"later_mean", words.decimal(later->mean)}}),
               type::title, ui.colors().text);
    ui.gap(space::xxl);
}

} // namespace

void rounds_screen(Ui& ui, const App& app, const GroupState& state) {
    const app::Interface& words = *app.words;
    group_head(ui, app, state, words("rounds.title"), words("rounds.lead"));
    ui.gap(space::xl);
    in_reading_width(ui, [&] { choose_earlier(ui, app, state); });
    if (!state.figures || !state.figures->rounds) {
        if (state.reading) muted(ui, words("files.reading"));
        return group_step_buttons(ui, app, state);
    }
    const RoundComparison& rounds = *state.figures->rounds;
    if (rounds.organisations.empty()) {
        in_reading_width(ui, [&] { paragraph(ui, words("rounds.nobody")); });
        ui.gap(space::xl);
        return group_step_buttons(ui, app, state);
    }
    in_reading_width(ui, [&] { verdicts(ui, app, state); });
    chart_section(ui, app, state, GroupChart::rounds, [&] { return aspects_table(app, rounds); });
    organisations(ui, app, state);
    in_reading_width(ui, [&] {
        points(ui, app, rounds, true);
        points(ui, app, rounds, false);
    });
    group_step_buttons(ui, app, state);
}

} // namespace ketenspiegel::ui
