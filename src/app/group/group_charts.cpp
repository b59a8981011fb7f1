#include "app/group/group_charts.hpp"

#include "app/chart_file.hpp"
#include "app/verdict_charts.hpp"
#include "report/change_plot.hpp"
#include "report/distribution.hpp"
#include "report/dot_plot.hpp"
#include "report/heat_map.hpp"
#include "report/radar.hpp"

#include <algorithm>
#include <array>

namespace ketenspiegel::app {

namespace {

constexpr std::array<std::string_view, 8> group_chart_ids{"ladder", "shares", "balance", "heat",
                                                          "radar",  "spread", "points",  "rounds"};
constexpr std::size_t fewest_axes = 3; // two make no plane

/// The open group's figures with the words for them.
struct GroupCharts {
    const App& app;
    const GroupState& state;
    float width;
    const report::TextWidth& measure;

    const Group& group() const { return state.figures->group; }
    const Interface& words() const { return *app.words; }
    std::string word(std::string_view key) const { return std::string(words()(key)); }
    const std::string& aspect(std::size_t i) const { return app.texts().aspects[i].name; }
    std::string decimal(const std::optional<double>& value) const {
        return value ? words().decimal(*value) : word("result.table.nothing");
    }
    report::FormNames forms() const { return chart_forms(app); }
    std::vector<std::string> aspects() const {
        std::vector<std::string> names;
        for (const NamedText& text : app.texts().aspects) names.push_back(text.name);
        return names;
    }
    const std::string& name(const GroupOrganisation& one) const { return one.name.in(app.texts()); }
    std::span<const GroupOrganisation> partners() const { return partners_shown(state); }
    std::vector<std::string> organisations() const {
        std::vector<std::string> names;
        for (const GroupOrganisation& one : partners()) names.push_back(name(one));
        return names;
    }
};

std::optional<double> mean_of(const OrganisationAspect& aspect) {
    return aspect.figures ? std::optional(aspect.figures->mean) : std::nullopt;
}

/// The same of a figure that may be hidden, as a chart is read out.
std::string said(const App& app, const std::optional<double>& mean, bool hidden) {
    const Interface& words = *app.words;
    if (hidden) return std::string(words("group.figure.hidden"));
    return mean ? words.decimal(*mean) : std::string(words("result.table.nothing"));
}

report::Drawing heat(const GroupCharts& view) {
    report::HeatMap map{.title = view.word("chart.heat"),
                        .decimal_sign = view.word("number.decimal_sign"),
                        .rows = view.organisations(),
                        .columns = view.aspects()};
    std::vector<std::string> parts;
    for (const GroupOrganisation& one : view.partners()) {
        std::string part = view.name(one) + ":";
        map.cells.emplace_back();
        for (const OrganisationAspect& aspect : one.aspects) {
            const auto mean = mean_of(aspect);
            map.cells.back().push_back({mean, view.decimal(mean)});
            part += " " + organisation_figure(view.app, aspect);
        }
        parts.push_back(std::move(part));
    }
    map.description = chart_sentence(parts);
    return report::heat_map(map, view.width, view.measure);
}

report::Drawing group_radar(const GroupCharts& view) {
    report::RadarChart chart{.title = view.word("chart.radars"), .axes = view.aspects()};
    chart.values.assign(chart.axes.size(), "");
    std::vector<std::vector<std::string>> figures;
    std::vector<std::string> parts;
    for (const GroupOrganisation& one : view.partners()) {
        report::RadarSeries series{.name = view.name(one)};
        std::string part = view.name(one) + ":";
        figures.emplace_back();
        for (const OrganisationAspect& aspect : one.aspects) {
            series.values.push_back(mean_of(aspect));
            figures.back().push_back(view.decimal(mean_of(aspect)));
            part += " " + organisation_figure(view.app, aspect);
        }
        chart.series.push_back(std::move(series));
        parts.push_back(std::move(part));
    }
    chart.description = chart_sentence(parts);
    return chart.series.size() > report::radar_overlays
               ? report::radar_multiples(chart, figures, view.width, view.measure)
               : report::radar(chart, view.width, view.measure);
}

report::Drawing spread(const GroupCharts& view) {
    report::DotPlot plot{.title = view.word("chart.spread"),
                         .forms = view.forms(),
                         .mean_name = view.word("chart.spread.mean"),
                         .spread_name = view.word("chart.spread.band"),
                         .organisations = view.organisations()};
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < view.group().aspects.size(); ++i) {
        const auto& profile = view.group().aspects[i].profile;
        report::DotPlotRow row{.name = view.aspect(i)};
        if (profile) row.mean = profile->mean;
        row.text = view.decimal(row.mean);
        std::string part = row.name + " " + row.text + ":";
        const GroupOrganisation* lowest = nullptr;
        const GroupOrganisation* highest = nullptr;
        for (const GroupOrganisation& one : view.partners()) {
            const auto mean = mean_of(one.aspects[i]);
            row.values.push_back(mean);
            part += " " + view.name(one) + " " + organisation_figure(view.app, one.aspects[i]);
            if (!mean) continue;
            if (!lowest || mean < mean_of(lowest->aspects[i])) lowest = &one;
            if (!highest || mean > mean_of(highest->aspects[i])) highest = &one;
        }
        // The figure first: it stays where a long name is shortened.
        const auto outermost = [&](const GroupOrganisation* one) {
            return one ? view.decimal(mean_of(one->aspects[i])) + " " + view.name(*one) : "";
        };
        row.lowest = outermost(lowest);
        row.highest = outermost(highest);
        plot.rows.push_back(std::move(row));
        parts.push_back(std::move(part));
    }
    plot.description = chart_sentence(parts);
    return report::dot_plot(plot, view.width, view.measure);
}

report::Drawing points(const GroupCharts& view) {
    const Framework& framework = view.app.framework();
    const auto& shown = view.group().shown;
    const std::size_t first = std::min(view.state.first_column, shown.size());
    const std::size_t last = std::min(first + point_columns, shown.size());
    report::HeatMap map{
        .title = view.words()("chart.points", {{"aspect", view.aspect(view.state.aspect)}}),
        .decimal_sign = view.word("number.decimal_sign")};
    map.columns.push_back(view.word("chart.points.all"));
    map.named_columns = 1;
    map.first_number = first + 1; // as the page counts them
    for (std::size_t i = first; i < last; ++i) map.columns.push_back(view.name(shown[i]));
    std::vector<std::string> parts;
    std::size_t number = 0;
    for (const std::size_t point : framework.aspects[view.state.aspect].points) {
        map.rows.push_back(std::to_string(++number) + ". " +
                           view.app.texts().points[point].statement);
        map.cells.emplace_back();
        std::string part = map.rows.back() + ":";
        const auto add = [&](const std::optional<double>& mean, bool hidden) {
            map.cells.back().push_back({mean, view.decimal(mean)});
            part += " " + said(view.app, mean, hidden);
        };
        add(view.group().points[point].mean, false);
        for (std::size_t i = first; i < last; ++i) {
            const OrganisationPoint& own = shown[i].points[point];
            add(own.mean, own.hidden);
        }
        parts.push_back(std::move(part));
    }
    map.description = chart_sentence(parts);
    return report::heat_map(map, view.width, view.measure);
}

report::Drawing rounds(const GroupCharts& view) {
    const RoundComparison& both = *view.state.figures->rounds;
    report::ChangePlot plot{.title = view.word("chart.rounds"),
                            .forms = view.forms(),
                            .earlier_name = view.word("chart.rounds.earlier"),
                            .later_name = view.word("chart.rounds.later")};
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < both.aspects.size(); ++i) {
        const auto change = both.aspects[i].change();
        if (!change) continue;
        plot.rows.push_back(
            {.name = view.aspect(i),
             .earlier = change->earlier,
             .later = change->later,
             .text = view.words()("rounds.from_to", {{"earlier", view.decimal(change->earlier)},
                                                     {"later", view.decimal(change->later)}})});
        parts.push_back(view.aspect(i) + " " + plot.rows.back().text);
    }
    plot.description = chart_sentence(parts);
    return report::change_plot(plot, view.width, view.measure);
}

AspectProfiles group_profiles(const Group& group) {
    AspectProfiles profiles;
    for (const GroupAspect& aspect : group.aspects) profiles.push_back(aspect.profile);
    return profiles;
}

bool has_chart(const App& app, const GroupState& state, GroupChart chart) {
    if (!state.figures || state.figures->group.is_protected) return false;
    const Group& group = state.figures->group;
    switch (chart) {
    case GroupChart::ladder:
    case GroupChart::balance:
        return group.chain.profile.has_value();
    case GroupChart::shares:
        return std::ranges::any_of(group.aspects,
                                   [](const auto& one) { return one.profile.has_value(); });
    case GroupChart::radar:
        return !group.shown.empty() && app.framework().aspects.size() >= fewest_axes;
    case GroupChart::heat:
    case GroupChart::spread:
        return !group.shown.empty();
    case GroupChart::points:
        return state.aspect < app.framework().aspects.size();
    case GroupChart::rounds:
        return state.figures->rounds &&
               std::ranges::any_of(state.figures->rounds->aspects,
                                   [](const auto& one) { return one.change().has_value(); });
    }
    return false;
}

} // namespace

std::string_view group_chart_id(GroupChart chart) {
    return group_chart_ids[static_cast<std::size_t>(chart)];
}

std::optional<GroupChart> group_chart_from_id(std::string_view id) {
    const auto found = std::ranges::find(group_chart_ids, id);
    if (found == group_chart_ids.end()) return std::nullopt;
    return static_cast<GroupChart>(found - group_chart_ids.begin());
}

std::optional<report::Drawing> group_chart(const App& app, const GroupState& state,
                                           GroupChart chart, float width,
                                           const report::TextWidth& measure) {
    if (!has_chart(app, state, chart)) return std::nullopt;
    const GroupCharts view{app, state, width, measure};
    const Group& group = state.figures->group;
    const ChartPlace place{width, measure};
    switch (chart) {
    case GroupChart::ladder:
        return ladder_chart(app, *group.chain.profile, place);
    case GroupChart::shares:
        return shares_chart(app, group_profiles(group), place);
    case GroupChart::balance:
        return balance_chart(app, *group.chain.profile, group_profiles(group), place);
    case GroupChart::heat:
        return heat(view);
    case GroupChart::radar:
        return group_radar(view);
    case GroupChart::spread:
        return spread(view);
    case GroupChart::points:
        return points(view);
    case GroupChart::rounds:
        return rounds(view);
    }
    return std::nullopt;
}

std::span<const GroupOrganisation> partners_shown(const GroupState& state) {
    const std::span all(state.figures->group.shown);
    const std::size_t first = first_shown(state.first_partner, all.size());
    return all.subspan(first, std::min(rows_together, all.size() - first));
}

std::string organisation_figure(const App& app, const OrganisationAspect& aspect) {
    return said(app, mean_of(aspect), aspect.hidden);
}

report::Drawing point_distribution(const App& app, const GroupPoint& figures, std::size_t point,
                                   float width, const report::TextWidth& measure) {
    report::DistributionChart chart{
        .title =
            (*app.words)("chart.distribution", {{"point", app.texts().points[point].statement}}),
        .forms = chart_forms(app),
        .counts = figures.counts};
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < form_count; ++i) {
        parts.push_back(chart.forms[i] + " " + std::to_string(figures.counts[i]));
    }
    chart.description = chart_sentence(parts);
    chart.with_names = false;
    return report::distribution(chart, width, measure);
}

bool offer_point_distribution(App& app, const KeptGroup& group, const GroupPoint& figures,
                              std::size_t point, std::string_view format) {
    return offer_chart(
        app, point_distribution(app, figures, point, chart_file_width, report::usual_width),
        group_name(app, group), "distribution-" + app.framework().points[point].id, format);
}

bool save_group_chart(App& app, const GroupState& state, std::string_view chart,
                      std::string_view format) {
    const auto which = group_chart_from_id(chart);
    const KeptGroup* const group = state.open();
    if (!which || !group) return false;
    auto drawn = group_chart(app, state, *which, chart_file_width, report::usual_width);
    return drawn && offer_chart(app, std::move(*drawn), group_name(app, *group), chart, format);
}

} // namespace ketenspiegel::app
