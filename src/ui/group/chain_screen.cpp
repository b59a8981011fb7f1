#include "core/chain_score.hpp"
#include "core/sorting.hpp"
#include "ui/group/group_parts.hpp"
#include "ui/group/screens.hpp"
#include "ui/screens/form_words.hpp"
#include "ui/screens/parts.hpp"
#include "ui/screens/result_parts.hpp"
#include "ui/widgets/facts.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::GroupChart;
using app::GroupState;

/// A figure that opens to how it came about.
Fact fact(const App& app, const char* name, const char* label, std::string value,
          std::vector<std::string> explanation) {
    const std::string key = std::string("explain/chain/") + name;
    return {.key = key,
            .label = word(app, label),
            .value = std::move(value),
            .expanded = app.unfolded.contains(key),
            .explanation = std::move(explanation)};
}

/// "2,3 + 3,0 + …" over the aspects that have a verdict, and how many they are.
std::pair<std::string, int> sum_of_means(const App& app, const Group& group) {
    std::string sum;
    int count = 0;
    for (const GroupAspect& aspect : group.aspects) {
        if (!aspect.profile) continue;
        sum += (sum.empty() ? "" : " + ") + app.words->decimal(aspect.profile->mean);
        ++count;
    }
    return {sum, count};
}

std::vector<Fact> chain_facts(const App& app, const Group& group) {
    const app::Interface& words = *app.words;
    const Profile& profile = *group.chain.profile;
    const auto [sum, count] = sum_of_means(app, group);
    std::vector<Fact> facts{
        fact(app, "form", "figure.form", form_name(app, profile.dominant),
             {words("figure.chain_form.rule",
                    {{"form", form_adjective(app, profile.dominant)},
                     {"share", words.percent(profile.shares[form_index(profile.dominant)])}}),
              word(app, "chain.organisations.rule")}),
        fact(app, "mean", "figure.mean", words.decimal(profile.mean),
             {words("figure.chain_mean.sum", {{"sum", sum},
                                              {"count", std::to_string(count)},
                                              {"mean", words.decimal(profile.mean)}}),
              word(app, "chain.organisations.rule"), word(app, "figure.rounded")})};
    if (group.chain.spread) {
        facts.push_back(fact(app, "spread", "figure.spread", words.decimal(*group.chain.spread),
                             {word(app, "figure.spread.rule")}));
    }
    if (group.attainment) {
        facts.push_back(
            fact(app, "attainment", "figure.attainment", words.percent(*group.attainment),
                 {word(app, "figure.attainment.rule"), word(app, "chain.target.rule")}));
    }
    facts.push_back(fact(app, "organisations", "chain.organisations",
                         std::to_string(group.organisations),
                         {words("chain.results.rule", {{"count", std::to_string(group.results)}}),
                          word(app, "chain.organisations.rule")}));
    return facts;
}

Table ladder_table(const App& app, const Group& group) {
    const Profile& profile = *group.chain.profile;
    Table shown{.caption = word(app, "result.ladder"),
                .columns = {{.title = word(app, "table.form"), .part = 3},
                            {.title = word(app, "table.share"), .part = 1, .figures = true}},
                .rows = {}};
    for (const Form form : all_forms) {
        shown.rows.push_back({cell(form_name(app, form)),
                              cell(app.words->percent(profile.shares[form_index(form)]))});
    }
    return shown;
}

Table aspects_table(const App& app, const Group& group) {
    Table shown{
        .caption = word(app, "result.table"),
        .columns = {{.title = word(app, "result.table.aspect"), .part = 2.4f},
                    {.title = word(app, "result.table.form"), .part = 1.7f},
                    {.title = word(app, "result.table.mean"), .part = 1.2f, .figures = true},
                    {.title = word(app, "result.agenda.target"), .part = 1, .figures = true},
                    {.title = word(app, "result.table.standing"), .part = 1.4f}},
        .rows = {}};
    const std::string nothing = word(app, "result.table.nothing");
    for (std::size_t i = 0; i < group.aspects.size(); ++i) {
        const GroupAspect& aspect = group.aspects[i];
        shown.rows.push_back(
            {cell(app.texts().aspects[i].name),
             cell(aspect.profile ? form_name(app, aspect.profile->dominant) : nothing),
             cell(aspect.profile ? app.words->decimal(aspect.profile->mean) : nothing),
             cell(figure(app, aspect.target)),
             cell(aspect.standing ? standing_text(app, *aspect.standing) : nothing)});
    }
    return shown;
}

Table shares_table(const App& app, const Group& group) {
    Table shown{.caption = word(app, "chart.shares"),
                .columns = {{.title = word(app, "result.table.aspect"), .part = 2.4f}},
                .rows = {}};
    for (const Form form : all_forms) {
        shown.columns.push_back({.title = form_name(app, form), .part = 1.4f, .figures = true});
    }
    for (std::size_t i = 0; i < group.aspects.size(); ++i) {
        const auto& profile = group.aspects[i].profile;
        std::vector<Cell> row{cell(app.texts().aspects[i].name)};
        for (std::size_t form = 0; form < form_count; ++form) {
            row.push_back(cell(profile ? app.words->percent(profile->shares[form])
                                       : word(app, "result.table.nothing")));
        }
        shown.rows.push_back(std::move(row));
    }
    return shown;
}

/// Partners without whom the chain would have another form.
void sensitivity(Ui& ui, const App& app, const Group& group) {
    if (!group.chain.profile || group.shown.empty()) return;
    const app::Interface& words = *app.words;
    heading(ui, 2, words("chain.sensitivity"));
    ui.gap(space::s);
    if (group.sensitivity.empty()) {
        paragraph(ui, words("chain.sensitivity.none",
                            {{"form", form_adjective(app, group.chain.profile->dominant)}}));
    } else {
        std::vector<std::string> names;
        for (const std::size_t i : group.sensitivity) names.push_back(group.shown[i].name);
        paragraph(ui, words("chain.sensitivity.some", {{"names", join(words, names)}}));
    }
    if (group.hidden > 0 || hides_aspects(group)) muted(ui, words("chain.sensitivity.hidden"));
    ui.gap(space::xxl);
}

void direction(Ui& ui, const App& app, const Group& group) {
    const app::Interface& words = *app.words;
    heading(ui, 2, words("chain.direction"));
    ui.gap(space::s);
    if (!group.desired.form) {
        paragraph(ui, words("chain.direction.none"));
    } else {
        paragraph(ui,
                  words("chain.direction.form", {{"form", form_adjective(app, *group.desired.form)},
                                                 {"need", figure(app, group.desired.need)}}));
        if (group.desired.scenario) {
            paragraph(ui,
                      words("chain.scenario." + std::string(scenario_id(*group.desired.scenario))));
        }
        for (const Limit limit : group.desired.limited_by) {
            paragraph(ui, words("chain.limit." + std::string(limit_id(limit))));
        }
    }
    ui.gap(space::xxl);
}

/// The points that most results mark so, and what already reaches its target.
void marked(Ui& ui, const App& app, const Group& group, int GroupPoint::* mark, const char* title,
            const char* none) {
    constexpr std::size_t most = 5;
    const app::Interface& words = *app.words;
    std::vector<std::size_t> points;
    for (std::size_t i = 0; i < group.points.size(); ++i) {
        if (group.points[i].*mark > 0) points.push_back(i);
    }
    sort_by(points, [&](std::size_t i) { return -(group.points[i].*mark); });
    if (points.size() > most) points.resize(most);
    heading(ui, 2, words(title));
    ui.gap(space::s);
    std::vector<std::string> lines;
    for (const std::size_t i : points) {
        lines.push_back(words("chain.marked", {{"point", app.texts().points[i].statement},
                                               {"count", std::to_string(group.points[i].*mark)}}));
    }
    if (lines.empty()) {
        muted(ui, words(none));
    } else {
        bullets(ui, lines);
    }
    ui.gap(space::xl);
}

void goes_well(Ui& ui, const App& app, const Group& group) {
    constexpr std::size_t most = 8;
    const app::Interface& words = *app.words;
    heading(ui, 2, words("chain.well"));
    ui.gap(space::xs);
    muted(ui, words("chain.well.about"));
    ui.gap(space::s);
    std::vector<std::string> lines;
    for (const std::size_t point : group.reached) {
        if (lines.size() == most) break;
        lines.push_back(app.texts().points[point].statement);
    }
    if (lines.empty()) {
        paragraph(ui, words("chain.well.none"));
    } else {
        bullets(ui, lines);
    }
    if (group.reached.size() > most) {
        muted(ui,
              words("chain.well.more", {{"count", std::to_string(group.reached.size() - most)}}));
    }
    ui.gap(space::xl);
}

} // namespace

void chain_screen(Ui& ui, const App& app, const GroupState& state) {
    const app::Interface& words = *app.words;
    group_head(ui, app, state, words("chain.title"), "");
    ui.gap(space::m);
    if (!has_figures(ui, app, state)) return group_step_buttons(ui, app, state);
    const Group& group = state.figures->group;
    if (group.chain.profile) {
        verdict(ui, app, group.chain);
    } else {
        const std::size_t aspects = app.framework().aspects.size();
        paragraph(ui, words("chain.none", {{"least", std::to_string(least_sufficient(aspects))},
                                           {"count", std::to_string(aspects)}}));
    }
    ui.gap(space::l);
    hidden_note(ui, app, state);
    if (group.chain.profile) {
        facts(ui, chain_facts(app, group));
        ui.gap(space::xxl);
    }
    chart_section(ui, app, state, GroupChart::ladder, [&] { return ladder_table(app, group); });
    chart_section(ui, app, state, GroupChart::shares, [&] { return shares_table(app, group); });
    chart_section(ui, app, state, GroupChart::balance, [&] { return aspects_table(app, group); });
    sensitivity(ui, app, group);
    direction(ui, app, group);
    goes_well(ui, app, group);
    marked(ui, app, group, &GroupPoint::strength, "chain.strengths", "chain.strengths.none");
    marked(ui, app, group, &GroupPoint::obstacle, "chain.obstacles", "chain.obstacles.none");
    muted(ui, words("result.rests_on.assurance"));
    ui.gap(space::xl);
    group_step_buttons(ui, app, state);
}

} // namespace ketenspiegel::ui
