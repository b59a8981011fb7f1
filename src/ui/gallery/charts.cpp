#include "report/balance.hpp"
#include "report/change_plot.hpp"
#include "report/distribution.hpp"
#include "report/dot_plot.hpp"
#include "report/heat_map.hpp"
#include "report/ladder.hpp"
#include "report/radar.hpp"
#include "report/shares.hpp"
#include "ui/charts/drawing_view.hpp"
#include "ui/gallery/parts.hpp"

#include <array>

namespace ketenspiegel::ui::gallery {

namespace {

const report::FormNames forms{"Pioneer", "Process-oriented", "System-oriented", "Chain-oriented"};
const std::vector<std::string> aspects{"Ambition and interests", "Governance and processes",
                                       "Control and monitoring", "Resources",
                                       "Culture and relations"};
const std::vector<std::string> partners{"Ministry", "Agency", "Embassy A", "Embassy B",
                                        "Support office"};

/// Tenths of a level, by partner and aspect.
constexpr int levels[5][5] = {{23, 30, 22, 27, 23},
                              {28, 33, 25, 20, 31},
                              {15, 21, 18, 12, 26},
                              {34, 37, 31, 29, 35},
                              {20, 24, 0, 16, 22}};

std::string tenths(int value) {
    return value == 0 ? "–" : std::to_string(value / 10) + "." + std::to_string(value % 10);
}

report::RadarSeries series(std::size_t partner) {
    report::RadarSeries one{.name = partners[partner]};
    for (const int level : levels[partner]) {
        one.values.push_back(level == 0 ? std::nullopt : std::optional(level / 10.0));
    }
    return one;
}

report::RadarChart radar_of(std::size_t count) {
    report::RadarChart chart{.title = "Means", .description = "Means by aspect", .axes = aspects};
    for (std::size_t i = 0; i < count; ++i) chart.series.push_back(series(i));
    return chart;
}

void ladder_and_shares(Ui& ui, const report::TextWidth& measure) {
    constexpr std::array<double, 4> shares{0.056, 0.531, 0.294, 0.119};
    report::LadderChart ladder{.title = "Ladder", .description = "Shares by form"};
    report::SharesRow row{.name = "The chain", .shares = shares};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const std::string share = tenths(static_cast<int>(shares[i] * 1000 + 0.5)) + "%";
        ladder.steps[i] = {.name = forms[i],
                           .share = shares[i],
                           .percentage = share,
                           .note = i == 1 ? "dominant form" : "",
                           .emphasised = i == 1};
        row.percentages[i] = share;
    }
    label(ui, "Ladder");
    show(ui, report::ladder(ladder, ui.width, measure));
    label(ui, "Shares");
    show(ui,
         report::shares_bars(
             {.title = "Shares", .description = "Shares by form", .forms = forms, .rows = {row}},
             ui.width, measure));
}

void one_line(Ui& ui, const report::TextWidth& measure) {
    report::BalanceChart chart{.title = "Balance",
                               .description = "Means on a line",
                               .forms = forms,
                               .chain = {.name = "The chain", .mean = 2.5, .text = "2.5"}};
    for (std::size_t i = 0; i < aspects.size(); ++i) {
        chart.aspects.push_back(
            {.name = aspects[i], .mean = levels[0][i] / 10.0, .text = tenths(levels[0][i])});
    }
    label(ui, "Balance");
    show(ui, report::balance(chart, ui.width, measure));
    label(ui, "Distribution at one point");
    show(ui, report::distribution({.title = "Answers",
                                   .description = "How often each form was answered",
                                   .forms = forms,
                                   .counts = {1, 4, 3, 1}},
                                  std::min(ui.width, 360.0f), measure));
}

/// Organisations on every aspect; more than five are made up from these.
report::DotPlot dots_of(std::size_t count) {
    report::DotPlot plot{.title = "Spread",
                         .description = "Organisations by aspect",
                         .forms = forms,
                         .mean_name = "Mean of the chain",
                         .spread_name = "From lowest to highest"};
    for (std::size_t i = 0; i < count; ++i) {
        plot.organisations.push_back(i < 5 ? partners[i] : "Post " + std::to_string(i - 4));
    }
    for (std::size_t a = 0; a < aspects.size(); ++a) {
        report::DotPlotRow row{.name = aspects[a], .mean = 0};
        int sum = 0, told = 0, lowest = 40, highest = 10;
        for (std::size_t i = 0; i < count; ++i) {
            const int level = levels[(i + i / 5) % 5][(a + i / 5) % 5];
            row.values.push_back(level == 0 ? std::nullopt : std::optional(level / 10.0));
            sum += level;
            told += level != 0;
            if (level == 0) continue;
            const std::string said = tenths(level) + " " + plot.organisations[i];
            if (level < lowest) row.lowest = said;
            if (level > highest) row.highest = said;
            lowest = std::min(lowest, level);
            highest = std::max(highest, level);
        }
        const int mean = sum / std::max(1, told);
        row.mean = mean / 10.0;
        row.text = tenths(mean);
        plot.rows.push_back(std::move(row));
    }
    return plot;
}

/// A partner's aspects, and another's in its place as an earlier round.
report::ChangePlot changes() {
    report::ChangePlot plot{.title = "Then and now",
                            .description = "Two rounds by aspect",
                            .forms = forms,
                            .earlier_name = "Earlier round",
                            .later_name = "This round"};
    for (std::size_t a = 0; a < aspects.size(); ++a) {
        const int earlier = levels[0][a], later = levels[1][a];
        plot.rows.push_back({.name = aspects[a],
                             .earlier = earlier / 10.0,
                             .later = later / 10.0,
                             .text = tenths(earlier) + " → " + tenths(later)});
    }
    return plot;
}

/// Points of two aspects by partner.
report::HeatMap points_map() {
    report::HeatMap map{.title = "Points",
                        .description = "Answers by point and organisation",
                        .columns = partners,
                        .groups = {{aspects[0], 0}, {aspects[1], 3}}};
    for (std::size_t r = 0; r < 6; ++r) {
        map.rows.push_back(r % 2 == 0 ? "Who leads the collaboration is settled"
                                      : "Partners know which information the others need, share "
                                        "it in time, and tell each other what they do with it");
        map.cells.emplace_back();
        for (std::size_t c = 0; c < partners.size(); ++c) {
            const int level = levels[(r + c) % 5][c];
            map.cells.back().push_back(
                {.value = level == 0 ? std::nullopt : std::optional(level / 10.0),
                 .text = tenths(level)});
        }
    }
    return map;
}

void spread(Ui& ui, const report::TextWidth& measure) {
    label(ui, "Heat map, points in groups");
    show(ui, report::heat_map(points_map(), ui.width, measure));
    label(ui, "Distribution for a screen that is seen from afar");
    show(ui, report::distribution({.title = "Answers",
                                   .description = "How often each form was answered",
                                   .forms = forms,
                                   .counts = {1, 4, 3, 1},
                                   .text = 36,
                                   .height = 240},
                                  std::min(ui.width, 900.0f), measure));
    label(ui, "Dot plot, names beside the dots");
    show(ui, report::dot_plot(dots_of(4), ui.width, measure));
    label(ui, "Dot plot, numbers where names find no room");
    show(ui, report::dot_plot(dots_of(9), ui.width, measure));
    label(ui, "Dot plot, of many only the outermost named");
    show(ui, report::dot_plot(dots_of(16), ui.width, measure));
    label(ui, "Change plot, then and now");
    show(ui, report::change_plot(changes(), ui.width, measure));
}

void organisations(Ui& ui, const report::TextWidth& measure) {
    report::HeatMap map{.title = "Organisations",
                        .description = "Means by organisation and aspect",
                        .rows = partners,
                        .columns = aspects};
    std::vector<std::vector<std::string>> figures;
    for (const auto& row : levels) {
        std::vector<report::HeatCell> cells;
        std::vector<std::string> texts;
        for (const int level : row) {
            texts.push_back(tenths(level));
            cells.push_back({.value = level == 0 ? std::nullopt : std::optional(level / 10.0),
                             .text = tenths(level)});
        }
        map.cells.push_back(std::move(cells));
        figures.push_back(std::move(texts));
    }
    label(ui, "Heat map, organisations by aspect");
    show(ui, report::heat_map(map, ui.width, measure));
    label(ui, "Radar, up to four over each other");
    show(ui, report::radar(radar_of(4), ui.width, measure));
    label(ui, "Small multiples, where there are more");
    show(ui, report::radar_multiples(radar_of(5), figures, ui.width, measure));
}

} // namespace

void charts(Ui& ui) {
    part(ui, "Charts");
    const report::TextWidth measure = text_width(ui);
    label(ui, "Radar of one");
    show(ui, report::radar(radar_of(1), ui.width, measure));
    ladder_and_shares(ui, measure);
    one_line(ui, measure);
    organisations(ui, measure);
    spread(ui, measure);
}

} // namespace ketenspiegel::ui::gallery
