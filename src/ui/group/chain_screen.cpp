#include "core/chain_score.hpp"
#include "core/conclusions.hpp"
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

/// The chain's mean from the aspects' as shown, "(2,27 + 3,00 + …) / 5 = 2,48".
std::string mean_sum(const App& app, const Overview& all) {
    std::vector<double> means;
    for (const AspectOverview& aspect : all.aspects) {
        if (aspect.profile) means.push_back(aspect.profile->mean);
    }
    const Figure mean = all.figure(all.chain.profile->mean);
    const int decimals =
        term_decimals(means, 1.0 / static_cast<double>(means.size()), mean, all.decimals);
    std::string sum;
    for (const double one : means) {
        sum += (sum.empty() ? "" : " + ") + figure_text(app, Figure{one, decimals});
    }
    return (*app.words)(
        "figure.chain_mean.sum",
        {{"sum", sum}, {"count", std::to_string(means.size())}, {"mean", figure_text(app, mean)}});
}

std::vector<Fact> chain_facts(const App& app, const Group& group, const Overview& all) {
    const app::Interface& words = *app.words;
    const Profile& profile = *group.chain.profile;
    const auto shares = percentages(app, profile.shares);
    std::vector<Fact> facts{
        fact(app, "form", "figure.form", form_name(app, profile.dominant),
             {words("figure.chain_form.rule", {{"form", form_adjective(app, profile.dominant)},
                                               {"share", shares[form_index(profile.dominant)]}}),
              word(app, "chain.organisations.rule")}),
        fact(app, "mean", "figure.mean", figure_text(app, all.figure(profile.mean)),
             {mean_sum(app, all), word(app, "chain.organisations.rule")})};
    if (group.chain.spread) {
        facts.push_back(fact(app, "spread", "figure.spread", figure_text(app, all.spread()),
                             {word(app, "figure.spread.rule")}));
    }
    if (group.attainment) {
        facts.push_back(fact(
            app, "attainment", "figure.attainment", attained(PageSpeaker(app), *group.attainment),
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
    const auto shares = percentages(app, profile.shares);
    for (const Form form : all_forms) {
        shown.rows.push_back({cell(form_name(app, form)), cell(shares[form_index(form)])});
    }
    return shown;
}

Table aspects_table(const App& app, const Overview& all) {
    Table shown{
        .caption = word(app, "result.table"),
        .columns = {{.title = word(app, "result.table.aspect"), .part = 2.4f},
                    {.title = word(app, "result.table.form"), .part = 1.7f},
                    {.title = word(app, "result.table.mean"), .part = 1.2f, .figures = true},
                    {.title = word(app, "result.agenda.target"), .part = 1, .figures = true},
                    {.title = word(app, "result.table.standing"), .part = 1.4f}},
        .rows = {}};
    const std::string nothing = word(app, "result.table.nothing");
    for (std::size_t i = 0; i < all.aspects.size(); ++i) {
        const AspectOverview& aspect = all.aspects[i];
        shown.rows.push_back(
            {cell(app.texts().aspects[i].name),
             cell(aspect.profile ? form_name(app, aspect.profile->dominant) : nothing),
             cell(aspect.profile ? figure_text(app, all.figure(aspect.profile->mean)) : nothing),
             cell(aspect.target ? figure_text(app, all.target(aspect)) : nothing),
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
        const auto shares = percentages(app, profile ? profile->shares : Shares{});
        for (const std::string& share : shares) {
            row.push_back(cell(profile ? share : word(app, "result.table.nothing")));
        }
        shown.rows.push_back(std::move(row));
    }
    return shown;
}

/// Partners without whom the chain would have another form.
void sensitivity(Ui& ui, const App& app, const Group& group) {
    if (!group.chain.profile || group.shown.empty() || group.organisations < 2) return;
    const app::Interface& words = *app.words;
    heading(ui, 2, words("chain.sensitivity"));
    ui.gap(space::s);
    if (group.sensitivity.empty()) {
        paragraph(ui, words("chain.sensitivity.none"));
    } else {
        std::vector<std::string> names;
        for (const std::size_t i : group.sensitivity)
            names.push_back(group.shown[i].name.in(app.texts()));
        paragraph(ui, words("chain.sensitivity.some", {{"names", join(words, names)}}));
    }
    if (group.hidden > 0 || hides_aspects(group)) muted(ui, words("chain.sensitivity.hidden"));
    ui.gap(space::xxl);
}

void direction(Ui& ui, const App& app, const Overview& group) {
    const app::Interface& words = *app.words;
    const PageSpeaker speaker(app);
    heading(ui, 2, words("chain.direction"));
    ui.gap(space::s);
    if (!group.desired.form) {
        paragraph(ui, words("chain.direction.none"));
    } else {
        paragraph(ui, words("chain.direction.form",
                            {{"form", form_adjective(app, *group.desired.form)},
                             {"need", need_figure(speaker, *group.desired.need)}}));
        if (group.course) paragraph(ui, course_sentence(speaker, group));
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
    const Overview all = overview(group);
    if (group.chain.profile) {
        verdict(ui, app, all);
    } else {
        const std::size_t aspects = app.framework().aspects.size();
        paragraph(ui, words("chain.none", {{"least", std::to_string(least_sufficient(aspects))},
                                           {"count", std::to_string(aspects)}}));
    }
    ui.gap(space::l);
    hidden_note(ui, app, state);
    if (group.chain.profile) {
        facts(ui, chain_facts(app, group, all));
        ui.gap(space::xxl);
    }
    chart_section(ui, app, state, GroupChart::ladder, [&] { return ladder_table(app, group); });
    chart_section(ui, app, state, GroupChart::shares, [&] { return shares_table(app, group); });
    chart_section(ui, app, state, GroupChart::balance, [&] { return aspects_table(app, all); });
    sensitivity(ui, app, group);
    direction(ui, app, all);
    goes_well(ui, app, group);
    marked(ui, app, group, &GroupPoint::strength, "chain.strengths", "chain.strengths.none");
    marked(ui, app, group, &GroupPoint::obstacle, "chain.obstacles", "chain.obstacles.none");
    muted(ui, words("result.rests_on.assurance"));
    ui.gap(space::xl);
    group_step_buttons(ui, app, state);
}

} // namespace ketenspiegel::ui
