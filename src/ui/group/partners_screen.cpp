#include "core/overview.hpp"
#include "ui/group/group_parts.hpp"
#include "ui/group/screens.hpp"
#include "ui/widgets/text.hpp"

#include <span>

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::GroupChart;
using app::GroupState;

/// Every organisation's means, with how many results they rest on.
Table means_table(const App& app, std::span<const GroupOrganisation> partners) {
    Table shown{.caption = word(app, "chart.heat"),
                .columns = {{.title = word(app, "table.organisation"), .part = 2.4f},
                            {.title = word(app, "table.results"), .part = 1, .figures = true}},
                .rows = {}};
    for (const NamedText& aspect : app.texts().aspects) {
        shown.columns.push_back({.title = aspect.name, .part = 1.3f, .figures = true});
    }
    for (const GroupOrganisation& one : partners) {
        std::vector<Cell> row{cell(one.name.in(app.texts())), cell(std::to_string(one.results))};
        for (const OrganisationAspect& aspect : one.aspects) {
            row.push_back(cell(app::organisation_figure(app, aspect)));
        }
        shown.rows.push_back(std::move(row));
    }
    return shown;
}

/// "RVO.nl 3.0; Nairobi 1.8": who is highest and who lowest on an aspect.
std::string extremes_text(const App& app, const Group& group, std::size_t aspect) {
    const auto [highest, lowest] = extremes(group, aspect);
    if (!highest || highest == lowest) return word(app, "result.table.nothing");
    const auto mean = [&](const GroupOrganisation* one) {
        return app.words->decimal(one->aspects[aspect].figures->mean);
    };
    return (*app.words)("partners.extremes", {{"highest", highest->name.in(app.texts())},
                                              {"high", mean(highest)},
                                              {"lowest", lowest->name.in(app.texts())},
                                              {"low", mean(lowest)}});
}

void gaps(Ui& ui, const App& app, const Group& group, int min_group) {
    const app::Interface& words = *app.words;
    in_reading_width(ui, [&] {
        heading(ui, 2, words("partners.gaps"));
        ui.gap(space::xs);
        muted(ui, words("partners.gaps.about", {{"least", std::to_string(min_group)}}));
    });
    ui.gap(space::m);
    Table shown{
        .caption = word(app, "partners.gaps"),
        .columns = {{.title = word(app, "result.table.aspect"), .part = 2.4f},
                    {.title = word(app, "partners.gap"), .part = 1.3f, .figures = true},
                    {.title = word(app, "partners.between"), .part = 3.4f},
                    {.title = word(app, "partners.role_gap"), .part = 1.3f, .figures = true}},
        .rows = {}};
    for (std::size_t i = 0; i < group.aspects.size(); ++i) {
        shown.rows.push_back(
            {cell(app.texts().aspects[i].name), cell(figure(app, shown_perception_gap(group, i))),
             cell(extremes_text(app, group, i)), cell(figure(app, group.aspects[i].role_gap))});
    }
    table(ui, shown);
    ui.gap(space::xxl);
}

} // namespace

void partners_screen(Ui& ui, const App& app, const GroupState& state) {
    const app::Interface& words = *app.words;
    group_head(ui, app, state, words("partners.title"), words("partners.lead"));
    ui.gap(space::xl);
    if (!has_figures(ui, app, state)) return group_step_buttons(ui, app, state);
    const Group& group = state.figures->group;
    hidden_note(ui, app, state);
    if (hides_aspects(group)) hidden_figures_note(ui, app);
    if (group.shown.empty()) {
        in_reading_width(ui, [&] { paragraph(ui, words("partners.none")); });
        ui.gap(space::xl);
    }
    const auto figures = [&] { return means_table(app, app::partners_shown(state)); };
    partner_buttons(ui, app, state, group.shown.size());
    chart_section(ui, app, state, GroupChart::heat, figures);
    chart_section(ui, app, state, GroupChart::spread, figures);
    chart_section(ui, app, state, GroupChart::radar, figures);
    gaps(ui, app, group, state.open()->min_group);
    group_step_buttons(ui, app, state);
}

} // namespace ketenspiegel::ui
