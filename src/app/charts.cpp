#include "app/charts.hpp"

#include "app/verdict_charts.hpp"
#include "report/radar.hpp"

#include <algorithm>
#include <array>

namespace ketenspiegel::app {

namespace {

constexpr std::array<std::string_view, 4> chart_ids{"ladder", "radar", "shares", "balance"};

/// The open assessment's score with the words for it.
struct AssessmentCharts {
    const App& app;
    const Score& score;
    float width;
    const report::TextWidth& measure;

    const Interface& words() const { return *app.words; }
    std::string word(std::string_view key) const { return std::string(words()(key)); }
    const std::string& aspect(std::size_t i) const { return app.texts().aspects[i].name; }
};

report::Drawing assessment_radar(const AssessmentCharts& view) {
    report::RadarChart chart{.title = view.word("chart.radar")};
    report::RadarSeries means{.name = view.word("chart.radar.means")};
    report::RadarSeries targets{.name = view.word("chart.radar.targets")};
    std::vector<std::string> parts;
    bool any_target = false;
    for (std::size_t i = 0; i < view.score.aspects.size(); ++i) {
        const AspectScore& aspect = view.score.aspects[i];
        const std::string mean = aspect.profile ? view.words().decimal(aspect.profile->mean)
                                                : view.word("result.table.nothing");
        chart.axes.push_back(view.aspect(i));
        chart.values.push_back(
            aspect.target
                ? view.words()("chart.radar.value",
                               {{"mean", mean}, {"target", std::to_string(*aspect.target)}})
                : mean);
        means.values.push_back(aspect.profile ? std::optional(aspect.profile->mean) : std::nullopt);
        targets.values.push_back(aspect.target ? std::optional<double>(*aspect.target)
                                               : std::nullopt);
        any_target = any_target || aspect.target.has_value();
        parts.push_back(view.aspect(i) + " " + chart.values.back());
    }
    chart.series.push_back(std::move(means));
    if (any_target) chart.series.push_back(std::move(targets));
    chart.description = chart_sentence(parts);
    return report::radar(chart, view.width, view.measure);
}

AspectProfiles assessment_profiles(const Score& score) {
    AspectProfiles profiles;
    for (const AspectScore& aspect : score.aspects) profiles.push_back(aspect.profile);
    return profiles;
}

} // namespace

std::string_view chart_id(Chart chart) {
    return chart_ids[static_cast<std::size_t>(chart)];
}

std::optional<Chart> chart_from_id(std::string_view id) {
    const auto found = std::ranges::find(chart_ids, id);
    if (found == chart_ids.end()) return std::nullopt;
    return static_cast<Chart>(found - chart_ids.begin());
}

bool has_chart(const App& app, Chart chart) {
    const Assessment* assessment = app.open();
    if (!assessment) return false;
    const Score& score = assessment->score();
    if (chart == Chart::shares) {
        return std::ranges::any_of(score.aspects, &AspectScore::sufficient);
    }
    // Two axes make no plane; a questionnaire of one's own may have fewer aspects.
    return score.chain.profile && (chart != Chart::radar || score.aspects.size() >= 3);
}

std::optional<report::Drawing> result_chart(const App& app, Chart chart, float width,
                                            const report::TextWidth& measure) {
    if (!has_chart(app, chart)) return std::nullopt;
    const Score& score = app.open()->score();
    const ChartPlace place{width, measure};
    switch (chart) {
    case Chart::ladder:
        return ladder_chart(app, *score.chain.profile, place);
    case Chart::radar:
        return assessment_radar({app, score, width, measure});
    case Chart::shares:
        return shares_chart(app, assessment_profiles(score), place);
    case Chart::balance:
        return balance_chart(app, *score.chain.profile, assessment_profiles(score), place);
    }
    return std::nullopt;
}

} // namespace ketenspiegel::app
