// What a report on a group draws beside the charts of every report.
#include "core/overview.hpp"
#include "report/distribution.hpp"
#include "report/document/figures.hpp"
#include "report/document/group_sections.hpp"
#include "report/heat_map.hpp"
#include "report/radar.hpp"

#include <algorithm>

namespace ketenspiegel::report {

namespace {

constexpr std::size_t most_rows = 40; // of the heat map; the table for spreadsheets has all
constexpr std::size_t most_radars = 12;
constexpr std::size_t rows_at_once = 16; // what is larger would be torn on paper
constexpr std::size_t radars_at_once = 6;
constexpr std::size_t most_distributions = 6;
constexpr float distribution_width = 304; // two beside each other on paper

std::optional<double> mean_of(const OrganisationAspect& aspect) {
    return aspect.figures ? std::optional(aspect.figures->mean) : std::nullopt;
}

std::vector<std::string> aspect_names(const GroupView& view, const Words& words) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < view.framework.aspects.size(); ++i) {
        names.push_back(words.aspect(i));
    }
    return names;
}

/// The name as a chart has room for it, in about two lines; the table beside it has all of it.
std::string chart_name(const GroupOrganisation& organisation, const Words& words) {
    constexpr float room = 400;
    return shortened(plain_text(organisation.name.in(words.texts())), room, {.bold = true},
                     usual_width);
}

/// An organisation's mean in words: it may be hidden.
std::string figure_of(const OrganisationAspect& aspect, const Words& words) {
    return aspect.hidden ? words("partners.hidden") : words.decimal(mean_of(aspect));
}

/// "Name: 2.3 3.0", to be read out.
std::string means_said(const GroupOrganisation& organisation, const Words& words) {
    std::string said = plain_text(organisation.name.in(words.texts())) + ":";
    for (const OrganisationAspect& aspect : organisation.aspects) {
        said += " " + figure_of(aspect, words);
    }
    return said;
}

Drawing heat_of(const GroupView& view, std::size_t first, std::size_t last, const Words& words) {
    HeatMap map{.title = words("partners.heat"),
                .decimal_sign = words("number.decimal_sign"),
                .columns = aspect_names(view, words)};
    std::vector<std::string> parts;
    for (std::size_t i = first; i < last; ++i) {
        const GroupOrganisation& organisation = view.group.shown[i];
        map.rows.push_back(chart_name(organisation, words));
        map.cells.emplace_back();
        for (const OrganisationAspect& aspect : organisation.aspects) {
            map.cells.back().push_back({mean_of(aspect), words.decimal(mean_of(aspect))});
        }
        parts.push_back(means_said(organisation, words));
    }
    map.description = described(parts);
    return heat_map(map, drawing_width, usual_width);
}

void heat(Page& page, const GroupView& view) {
    const Words& words = page.words();
    Table table{.caption = words("chart.figures"),
                .columns = {{words("table.organisation")}, {words("table.results"), true}}};
    for (const std::string& name : aspect_names(view, words)) {
        table.columns.push_back({name, true});
    }
    const std::size_t shown = std::min(view.group.shown.size(), most_rows);
    for (std::size_t i = 0; i < shown; ++i) {
        const GroupOrganisation& organisation = view.group.shown[i];
        std::vector<Cell> cells{organisation.name.in(words.texts()),
                                std::to_string(organisation.results)};
        for (const OrganisationAspect& aspect : organisation.aspects) {
            cells.emplace_back(figure_of(aspect, words));
        }
        table.rows.push_back(std::move(cells));
    }
    page.note(words("partners.heat.note"));
    if (hides_aspects(view.group)) {
        page.note(
            words("partners.hidden.note", {{"minimum", std::to_string(view.report.min_group)}}));
    }
    for (std::size_t first = 0; first < shown; first += rows_at_once) {
        page.figure(heat_of(view, first, std::min(first + rows_at_once, shown), words));
    }
    page.table(table);
    if (shown < view.group.shown.size()) {
        page.note(words("partners.more", {{"shown", std::to_string(shown)},
                                          {"count", std::to_string(view.group.shown.size())}}));
    }
}

Drawing radars_of(const GroupView& view, std::size_t first, std::size_t last, const Words& words) {
    RadarChart chart{.title = words("partners.small"), .axes = aspect_names(view, words)};
    chart.values.assign(chart.axes.size(), "");
    std::vector<std::vector<std::string>> figures;
    std::vector<std::string> parts;
    for (std::size_t i = first; i < last; ++i) {
        const GroupOrganisation& organisation = view.group.shown[i];
        RadarSeries series{.name = chart_name(organisation, words)};
        figures.emplace_back();
        for (const OrganisationAspect& aspect : organisation.aspects) {
            series.values.push_back(mean_of(aspect));
            figures.back().push_back(words.decimal(mean_of(aspect)));
        }
        chart.series.push_back(std::move(series));
        parts.push_back(means_said(organisation, words));
    }
    chart.description = described(parts);
    return radar_multiples(chart, figures, drawing_width, usual_width);
}

/// The organisations on radars of their own; the heat map's table has their figures.
void side_by_side(Page& page, const GroupView& view) {
    constexpr std::size_t fewest_axes = 3; // two make no plane
    if (view.framework.aspects.size() < fewest_axes) return;
    if (view.group.shown.size() > most_radars) return;
    const Words& words = page.words();
    page.heading(words("partners.small"));
    const std::size_t count = view.group.shown.size();
    for (std::size_t first = 0; first < count; first += radars_at_once) {
        page.figure(radars_of(view, first, std::min(first + radars_at_once, count), words));
    }
}

void gaps(Page& page, const GroupView& view) {
    const Words& words = page.words();
    page.heading(words("partners.gaps"));
    page.note(words("partners.gaps.note"));
    Table table{.columns = {{words("table.aspect")},
                            {words("partners.gap"), true},
                            {words("partners.role_gap"), true}}};
    for (std::size_t i = 0; i < view.group.aspects.size(); ++i) {
        const GroupAspect& aspect = view.group.aspects[i];
        table.rows.push_back({words.aspect(i), words.decimal(shown_perception_gap(view.group, i)),
                              words.decimal(aspect.role_gap)});
    }
    page.table(table);
}

void distributions(Page& page, const GroupView& view) {
    const Words& words = page.words();
    page.html().open("div", {{"class", "pair"}});
    const std::size_t shown = std::min(view.group.agenda.size(), most_distributions);
    for (std::size_t i = 0; i < shown; ++i) {
        const std::size_t point = view.group.agenda[i];
        const std::string& statement = words.texts().points[point].statement;
        DistributionChart chart{.title = words("discuss.chart", {{"point", statement}}),
                                .forms = form_names(words),
                                .counts = view.group.points[point].counts,
                                .with_names = false};
        std::vector<std::string> parts;
        for (const Form form : all_forms) {
            parts.push_back(words.form(form) + " " +
                            std::to_string(chart.counts[form_index(form)]));
        }
        chart.description = described(parts);
        page.figure(distribution(chart, distribution_width, usual_width), statement);
    }
    page.html().close();
}

} // namespace

void partners(Page& page, const GroupView& view) {
    const Words& words = page.words();
    page.section(words("partners"));
    constexpr std::size_t fewest = 2;
    if (view.group.shown.size() < fewest) {
        page.paragraph(words("partners.none"));
    } else {
        heat(page, view);
        side_by_side(page, view);
    }
    gaps(page, view);
}

void discussion(Page& page, const GroupView& view) {
    const Words& words = page.words();
    page.section(words("discuss"));
    const auto& agenda = view.group.agenda;
    const std::size_t shown = std::min(agenda.size(), most_points);
    if (agenda.empty()) {
        page.paragraph(words("discuss.none"));
        return;
    }
    page.paragraph(words("discuss.intro", {{"shown", std::to_string(shown)},
                                           {"count", std::to_string(agenda.size())}}));
    page.note(words("discuss.counts"));
    distributions(page, view);
    Table table{.caption = words("discuss.table"), .columns = {{words("table.point")}}};
    for (const Form form : all_forms) {
        table.columns.push_back({std::to_string(form_level(form)), true});
    }
    table.columns.push_back({words("table.mean"), true});
    table.columns.push_back({words("discuss.agreement")});
    for (std::size_t i = 0; i < shown; ++i) {
        const GroupPoint& point = view.group.points[agenda[i]];
        std::vector<Cell> cells{words.texts().points[agenda[i]].statement};
        for (const int count : point.counts) cells.emplace_back(std::to_string(count));
        cells.emplace_back(words.decimal(point.mean));
        cells.emplace_back(
            words("discuss.agreement." + std::string(agreement_id(point.agreement.agreement))));
        table.rows.push_back(std::move(cells));
    }
    page.table(table);
}

} // namespace ketenspiegel::report
