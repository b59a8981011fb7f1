#include "report/document/figures.hpp"

#include "report/balance.hpp"
#include "report/ladder.hpp"
#include "report/radar.hpp"
#include "report/shares.hpp"

#include <algorithm>

namespace ketenspiegel::report {

namespace {

/// What a form is in the verdict: main form, element, trace or nothing.
std::string part_of(Form form, const Profile& profile, const Words& words) {
    const auto among = [&](const std::vector<Form>& forms) {
        return std::ranges::find(forms, form) != forms.end();
    };
    if (form == profile.dominant) return words("result.ladder.dominant");
    if (among(profile.elements)) return words("result.ladder.element");
    return among(profile.remnants) ? words("result.ladder.remnant") : "";
}

std::optional<double> mean_of(const AspectOverview& aspect) {
    return aspect.profile ? std::optional(aspect.profile->mean) : std::nullopt;
}

Drawing radar_of(const Overview& overview, const Words& words) {
    RadarChart chart{.title = words("chart.radar")};
    RadarSeries means{.name = words("chart.radar.means")};
    RadarSeries targets{.name = words("chart.radar.targets")};
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < overview.aspects.size(); ++i) {
        const AspectOverview& aspect = overview.aspects[i];
        const std::string mean = words.decimal(mean_of(aspect));
        chart.axes.push_back(words.aspect(i));
        chart.values.push_back(
            aspect.target ? words("chart.radar.value",
                                  {{"mean", mean}, {"target", words.decimal(aspect.target)}})
                          : mean);
        means.values.push_back(mean_of(aspect));
        targets.values.push_back(aspect.target);
        parts.push_back(words.aspect(i) + " " + chart.values.back());
    }
    chart.series.push_back(std::move(means));
    if (overview.has_target()) chart.series.push_back(std::move(targets));
    chart.description = described(parts);
    return radar(chart, drawing_width, usual_width);
}

Drawing balance_of(const Overview& overview, const Words& words) {
    const double chain = overview.chain.profile->mean;
    BalanceChart chart{.title = words("chart.balance"),
                       .forms = form_names(words),
                       .chain = {words("table.chain"), chain, words.decimal(chain)}};
    std::vector<std::string> parts{chart.chain.name + " " + chart.chain.text};
    for (std::size_t i = 0; i < overview.aspects.size(); ++i) {
        const auto mean = mean_of(overview.aspects[i]);
        if (!mean) continue;
        chart.aspects.push_back({words.aspect(i), *mean, words.decimal(mean)});
        parts.push_back(words.aspect(i) + " " + chart.aspects.back().text);
    }
    chart.description = described(parts);
    return balance(chart, drawing_width, usual_width);
}

} // namespace

FormNames form_names(const Words& words) {
    FormNames names;
    for (const Form form : all_forms) names[form_index(form)] = words.form(form);
    return names;
}

std::string described(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : "; ") + part;
    return text + ".";
}

void ladder_figure(Page& page, const Overview& overview) {
    const Words& words = page.words();
    const Profile& profile = *overview.chain.profile;
    const auto shown = shown_shares(profile.shares);
    LadderChart chart{.title = words("result.ladder")};
    Table table{.caption = words("chart.figures"),
                .columns = {{words("table.form")},
                            {words("verdict.share"), true},
                            {words("verdict.part")}}};
    std::vector<std::string> parts;
    for (const Form form : all_forms) {
        const auto i = form_index(form);
        chart.steps[i] = {.name = words.form(form),
                          .share = profile.shares[i],
                          .percentage = words.percent(shown[i]),
                          .note = part_of(form, profile, words),
                          .emphasised = form == profile.dominant};
        parts.push_back(chart.steps[i].name + " " + chart.steps[i].percentage);
        table.rows.push_back({chart.steps[i].name, chart.steps[i].percentage, chart.steps[i].note});
    }
    chart.description = described(parts);
    page.figure(ladder(chart, drawing_width, usual_width), table);
}

void shares_figure(Page& page, const Overview& overview) {
    const Words& words = page.words();
    SharesChart chart{.title = words("chart.shares"), .forms = form_names(words)};
    Table table{.caption = words("chart.figures"),
                .columns = {{words("table.aspect")}, {words("table.form")}}};
    for (const std::string& form : chart.forms) table.columns.push_back({form, true});
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < overview.aspects.size(); ++i) {
        const auto& profile = overview.aspects[i].profile;
        std::vector<Cell> cells{words.aspect(i),
                                profile ? words.form(profile->dominant) : words("none")};
        SharesRow row{.name = words.aspect(i)};
        std::string part = row.name + ":";
        const auto shown = shown_shares(profile ? profile->shares : Shares{});
        for (std::size_t form = 0; form < form_count; ++form) {
            cells.emplace_back(profile ? words.percent(shown[form]) : words("none"));
            row.percentages[form] = cells.back().text;
            part += (form ? ", " : " ") + chart.forms[form] + " " + row.percentages[form];
        }
        table.rows.push_back(std::move(cells));
        if (!profile) continue;
        row.shares = profile->shares;
        chart.rows.push_back(std::move(row));
        parts.push_back(std::move(part));
    }
    if (chart.rows.empty()) return;
    chart.description = described(parts);
    page.figure(shares_bars(chart, drawing_width, usual_width), table);
}

void balance_figures(Page& page, const Overview& overview) {
    const Words& words = page.words();
    Table table{.caption = words("chart.figures"),
                .columns = {{words("table.aspect")},
                            {words("table.mean"), true},
                            {words("table.target"), true},
                            {words("table.gap"), true},
                            {words("chart.difference"), true},
                            {words("table.standing")}}};
    for (std::size_t i = 0; i < overview.aspects.size(); ++i) {
        const AspectOverview& aspect = overview.aspects[i];
        table.rows.push_back(
            {words.aspect(i),
             aspect.profile ? words.figure(overview.figure(aspect.profile->mean)) : words("none"),
             aspect.target ? words.figure(overview.target(aspect)) : words("none"),
             words.figure(overview.gap(aspect)), words.figure(overview.deviation(aspect)),
             aspect.standing ? words("standing." + std::string(standing_id(*aspect.standing)))
                             : words("none")});
    }
    table.rows.push_back({words("table.chain"),
                          words.figure(overview.figure(overview.chain.profile->mean)),
                          words("none"), words("none"), words("none"), words("none")});
    constexpr std::size_t fewest_axes = 3; // two make no plane
    if (overview.aspects.size() >= fewest_axes) page.figure(radar_of(overview, words));
    page.note(words("chart.balance.intro"));
    page.figure(balance_of(overview, words), table);
}

} // namespace ketenspiegel::report
