#include "app/charts.hpp"

#include "report/balance.hpp"
#include "report/ladder.hpp"
#include "report/radar.hpp"
#include "report/shares.hpp"

#include <algorithm>
#include <array>

namespace ketenspiegel::app {

namespace {

constexpr std::array<std::string_view, 4> ids{"ladder", "radar", "shares", "balance"};

/// The open assessment's score with the words for it.
struct View {
    const App& app;
    const Score& score;
    float width;
    const report::TextWidth& measure;

    const Interface& words() const { return *app.words; }
    std::string word(std::string_view key) const { return std::string(words()(key)); }
    const std::string& aspect(std::size_t i) const { return app.texts().aspects[i].name; }
    report::FormNames forms() const {
        report::FormNames names;
        for (std::size_t i = 0; i < form_count; ++i) names[i] = app.texts().forms[i].name;
        return names;
    }
};

/// "Ambition 2.3; Governance 3.0.": what a chart shows, to be read out.
std::string sentence(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : "; ") + part;
    return text + ".";
}

report::Drawing ladder(const View& view) {
    const Profile& profile = *view.score.chain.profile;
    const auto note = [&](Form form) -> std::string {
        const auto among = [&](const std::vector<Form>& forms) {
            return std::ranges::find(forms, form) != forms.end();
        };
        if (form == profile.dominant) return view.word("result.ladder.dominant");
        if (among(profile.elements)) return view.word("result.ladder.element");
        return among(profile.remnants) ? view.word("result.ladder.remnant") : "";
    };
    report::LadderChart chart{.title = view.word("result.ladder")};
    std::vector<std::string> parts;
    for (const Form form : all_forms) {
        const auto i = form_index(form);
        chart.steps[i] = {.name = view.forms()[i],
                          .share = profile.shares[i],
                          .percentage = view.words().percent(profile.shares[i]),
                          .note = note(form),
                          .emphasised = form == profile.dominant};
        const report::LadderStep& step = chart.steps[i];
        parts.push_back(step.name + " " + step.percentage +
                        (step.note.empty() ? "" : ", " + step.note));
    }
    chart.description = sentence(parts);
    return report::ladder(chart, view.width, view.measure);
}

report::Drawing radar(const View& view) {
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
    chart.description = sentence(parts);
    return report::radar(chart, view.width, view.measure);
}

report::Drawing shares(const View& view) {
    report::SharesChart chart{.title = view.word("chart.shares"), .forms = view.forms()};
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < view.score.aspects.size(); ++i) {
        const auto& profile = view.score.aspects[i].profile;
        if (!profile) continue;
        report::SharesRow row{.name = view.aspect(i), .shares = profile->shares};
        std::string part = row.name + ":";
        for (std::size_t form = 0; form < form_count; ++form) {
            row.percentages[form] = view.words().percent(profile->shares[form]);
            part += (form ? ", " : " ") + chart.forms[form] + " " + row.percentages[form];
        }
        parts.push_back(std::move(part));
        chart.rows.push_back(std::move(row));
    }
    chart.description = sentence(parts);
    return report::shares_bars(chart, view.width, view.measure);
}

report::Drawing balance(const View& view) {
    const Interface& words = view.words();
    const double chain = view.score.chain.profile->mean;
    report::BalanceChart chart{
        .title = view.word("chart.balance"),
        .forms = view.forms(),
        .chain = {view.word("result.table.chain"), chain, words.decimal(chain)}};
    std::vector<std::string> parts{chart.chain.name + " " + chart.chain.text};
    for (std::size_t i = 0; i < view.score.aspects.size(); ++i) {
        const auto& profile = view.score.aspects[i].profile;
        if (!profile) continue;
        chart.aspects.push_back({view.aspect(i), profile->mean, words.decimal(profile->mean)});
        parts.push_back(view.aspect(i) + " " + chart.aspects.back().text);
    }
    chart.description = sentence(parts);
    return report::balance(chart, view.width, view.measure);
}

} // namespace

std::string_view chart_id(Chart chart) {
    return ids[static_cast<std::size_t>(chart)];
}

std::optional<Chart> chart_from_id(std::string_view id) {
    const auto found = std::ranges::find(ids, id);
    if (found == ids.end()) return std::nullopt;
    return static_cast<Chart>(found - ids.begin());
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
    const View view{app, app.open()->score(), width, measure};
    switch (chart) {
    case Chart::ladder:
        return ladder(view);
    case Chart::radar:
        return radar(view);
    case Chart::shares:
        return shares(view);
    case Chart::balance:
        return balance(view);
    }
    return std::nullopt;
}

} // namespace ketenspiegel::app
