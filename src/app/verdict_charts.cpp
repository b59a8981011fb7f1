#include "app/verdict_charts.hpp"

#include "core/shown.hpp"
#include "report/balance.hpp"
#include "report/ladder.hpp"
#include "report/shares.hpp"

#include <algorithm>

namespace ketenspiegel::app {

namespace {

std::string word(const App& app, std::string_view key) {
    return std::string((*app.words)(key));
}

std::string percent(const App& app, const Figure& share) {
    return figure_text(share, word(app, "number.decimal_sign")) + "%";
}

/// What a form is in the verdict.
std::string part_of(const App& app, Form form, const Profile& profile) {
    const auto among = [&](const std::vector<Form>& forms) {
        return std::ranges::find(forms, form) != forms.end();
    };
    if (form == profile.dominant) return word(app, "result.ladder.dominant");
    if (among(profile.elements)) return word(app, "result.ladder.element");
    return among(profile.remnants) ? word(app, "result.ladder.remnant") : "";
}

} // namespace

report::FormNames chart_forms(const App& app) {
    report::FormNames names;
    for (std::size_t i = 0; i < form_count; ++i) names[i] = app.texts().forms[i].name;
    return names;
}

std::string chart_sentence(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : "; ") + part;
    return text + ".";
}

report::Drawing ladder_chart(const App& app, const Profile& chain, const ChartPlace& place) {
    report::LadderChart chart{.title = word(app, "result.ladder")};
    const report::FormNames names = chart_forms(app);
    const auto shown = shown_shares(chain.shares);
    std::vector<std::string> parts;
    for (const Form form : all_forms) {
        const auto i = form_index(form);
        report::LadderStep& step = chart.steps[i];
        step = {.name = names[i],
                .share = chain.shares[i],
                .percentage = percent(app, shown[i]),
                .note = part_of(app, form, chain),
                .emphasised = form == chain.dominant};
        parts.push_back(step.name + " " + step.percentage +
                        (step.note.empty() ? "" : ", " + step.note));
    }
    chart.description = chart_sentence(parts);
    return report::ladder(chart, place.width, place.measure);
}

report::Drawing shares_chart(const App& app, const AspectProfiles& aspects,
                             const ChartPlace& place) {
    report::SharesChart chart{.title = word(app, "chart.shares"), .forms = chart_forms(app)};
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < aspects.size(); ++i) {
        if (!aspects[i]) continue;
        report::SharesRow row{.name = app.texts().aspects[i].name, .shares = aspects[i]->shares};
        const auto shown = shown_shares(row.shares);
        std::string part = row.name + ":";
        for (std::size_t form = 0; form < form_count; ++form) {
            row.percentages[form] = percent(app, shown[form]);
            part += (form ? ", " : " ") + chart.forms[form] + " " + row.percentages[form];
        }
        parts.push_back(std::move(part));
        chart.rows.push_back(std::move(row));
    }
    chart.description = chart_sentence(parts);
    return report::shares_bars(chart, place.width, place.measure);
}

report::Drawing balance_chart(const App& app, const Profile& chain, const AspectProfiles& aspects,
                              const ChartPlace& place) {
    const Interface& words = *app.words;
    report::BalanceChart chart{
        .title = word(app, "chart.balance"),
        .forms = chart_forms(app),
        .chain = {word(app, "result.table.chain"), chain.mean, words.decimal(chain.mean)}};
    std::vector<std::string> parts{chart.chain.name + " " + chart.chain.text};
    for (std::size_t i = 0; i < aspects.size(); ++i) {
        if (!aspects[i]) continue;
        const double mean = aspects[i]->mean;
        chart.aspects.push_back({app.texts().aspects[i].name, mean, words.decimal(mean)});
        parts.push_back(chart.aspects.back().name + " " + chart.aspects.back().text);
    }
    chart.description = chart_sentence(parts);
    return report::balance(chart, place.width, place.measure);
}

} // namespace ketenspiegel::app
