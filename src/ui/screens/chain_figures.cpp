#include "ui/screens/figures.hpp"
#include "ui/screens/form_words.hpp"
#include "ui/screens/parts.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::Assessment;

struct ChainView {
    const App& app;
    const Score& score;

    const app::Interface& words() const { return *app.words; }
    const Profile& profile() const { return *score.chain.profile; }
    Fact fact(const char* name, std::string value, std::vector<std::string> explanation) const {
        const std::string key = std::string("figure/chain/") + name;
        return {.key = key,
                .label = std::string(words()(std::string("figure.") + name)),
                .value = std::move(value),
                .expanded = app.unfolded.contains(key),
                .explanation = std::move(explanation)};
    }
    /// "2,3 + 3,0 + …" over the aspects that have a verdict.
    std::string sum(FunctionRef<std::string(const AspectScore&)> text) const {
        std::string line;
        for (const AspectScore& aspect : score.aspects) {
            if (!aspect.profile) continue;
            if (!line.empty()) line += " + ";
            line += text(aspect);
        }
        return line;
    }
    std::string sufficient() const {
        return std::to_string(
            std::ranges::count_if(score.aspects, [](const auto& one) { return one.sufficient; }));
    }
    /// The aspects without a verdict, where there are any, as a sentence.
    void add_missing(std::vector<std::string>& lines) const {
        std::vector<std::string> names;
        for (std::size_t i = 0; i < score.aspects.size(); ++i) {
            if (!score.aspects[i].profile) names.push_back(app.texts().aspects[i].name);
        }
        if (names.empty()) return;
        lines.push_back(words()("figure.missing", {{"aspects", join(words(), names)}}));
    }
};

Fact form_fact(const ChainView& view) {
    const Profile& profile = view.profile();
    std::vector<std::string> lines{view.words()(
        "figure.chain_form.rule",
        {{"form", form_adjective(view.app, profile.dominant)},
         {"share", view.words().percent(profile.shares[form_index(profile.dominant)])}})};
    const auto add = [&](const char* key, const std::vector<Form>& forms) {
        if (forms.empty()) return;
        lines.push_back(view.words()(key, {{"forms", form_adjectives(view.app, forms)}}));
    };
    add("figure.form.elements", profile.elements);
    add("figure.form.remnants", profile.remnants);
    return view.fact("form", form_name(view.app, profile.dominant), std::move(lines));
}

Fact mean_fact(const ChainView& view) {
    const std::string mean = view.words().decimal(view.profile().mean);
    std::vector<std::string> lines{view.words()(
        "figure.chain_mean.sum", {{"sum", view.sum([&](const AspectScore& aspect) {
                                       return view.words().decimal(aspect.profile->mean);
                                   })},
                                  {"count", view.sufficient()},
                                  {"mean", mean}})};
    view.add_missing(lines);
    lines.emplace_back(view.words()("figure.rounded"));
    return view.fact("mean", mean, std::move(lines));
}

Fact shares_fact(const ChainView& view) {
    std::vector<std::string> lines;
    std::string value;
    for (const Form form : all_forms) {
        const std::string share = view.words().percent(view.profile().shares[form_index(form)]);
        lines.push_back(
            view.words()("figure.shares.sum", {{"form", form_name(view.app, form)},
                                               {"sum", view.sum([&](const AspectScore& aspect) {
                                                    return view.words().percent(
                                                        aspect.profile->shares[form_index(form)]);
                                                })},
                                               {"count", view.sufficient()},
                                               {"share", share}}));
        value += (value.empty() ? "" : " · ") + share;
    }
    lines.emplace_back(view.words()("figure.shares.rule"));
    lines.emplace_back(view.words()("figure.rounded"));
    return view.fact("shares", value, std::move(lines));
}

Fact floor_fact(const ChainView& view) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < view.score.aspects.size(); ++i) {
        const auto& profile = view.score.aspects[i].profile;
        if (!profile) continue;
        parts.push_back(view.words()("figure.floor.aspect",
                                     {{"aspect", view.app.texts().aspects[i].name},
                                      {"form", form_adjective(view.app, profile->dominant)}}));
    }
    return view.fact("floor", form_name(view.app, *view.score.chain.floor),
                     {view.words()("figure.floor.rule", {{"aspects", join(view.words(), parts)}})});
}

Fact spread_fact(const ChainView& view) {
    const auto mean = [&](std::size_t i) { return view.score.aspects[i].profile->mean; };
    std::vector<std::size_t> with_verdict;
    for (std::size_t i = 0; i < view.score.aspects.size(); ++i) {
        if (view.score.aspects[i].profile) with_verdict.push_back(i);
    }
    const auto [low, high] = std::ranges::minmax(with_verdict, {}, mean);
    const std::string spread = view.words().decimal(*view.score.chain.spread);
    return view.fact(
        "spread", spread,
        {view.words()("figure.spread.sum", {{"highest", view.app.texts().aspects[high].name},
                                            {"high", view.words().decimal(mean(high))},
                                            {"lowest", view.app.texts().aspects[low].name},
                                            {"low", view.words().decimal(mean(low))},
                                            {"spread", spread}}),
         std::string(view.words()("figure.spread.rule")),
         std::string(view.words()("figure.rounded"))});
}

Fact attainment_fact(const ChainView& view) {
    std::string reached;
    int targets = 0;
    for (const AspectScore& aspect : view.score.aspects) {
        if (!aspect.profile || !aspect.target) continue;
        if (!reached.empty()) reached += " + ";
        reached += view.words().decimal(
            std::min(aspect.profile->mean, static_cast<double>(*aspect.target)));
        targets += *aspect.target;
    }
    const std::string attainment = view.words().percent(*view.score.attainment);
    return view.fact("attainment", attainment,
                     {view.words()("figure.attainment.sum", {{"reached", reached},
                                                             {"targets", std::to_string(targets)},
                                                             {"attainment", attainment}}),
                      std::string(view.words()("figure.attainment.rule")),
                      std::string(view.words()("figure.rounded"))});
}

} // namespace

std::vector<Fact> chain_facts(const App& app, const Assessment& assessment) {
    const ChainView view{app, assessment.score()};
    std::vector<Fact> facts;
    if (!view.score.chain.profile) return facts;
    facts.push_back(form_fact(view));
    facts.push_back(mean_fact(view));
    if (view.score.chain.floor) facts.push_back(floor_fact(view));
    if (view.score.chain.spread) facts.push_back(spread_fact(view));
    facts.push_back(shares_fact(view));
    if (view.score.attainment) facts.push_back(attainment_fact(view));
    return facts;
}

Fact answered_fact(const App& app, const Assessment& assessment) {
    const app::Interface& words = *app.words;
    const std::string key = "figure/chain/answered";
    const app::Progress progress = assessment.progress();
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < assessment.score().aspects.size(); ++i) {
        const AspectScore& aspect = assessment.score().aspects[i];
        lines.push_back(words("figure.answered.aspect",
                              {{"aspect", app.texts().aspects[i].name},
                               {"rated", std::to_string(aspect.rated)},
                               {"unknown", std::to_string(aspect.unknown)},
                               {"not_applicable", std::to_string(aspect.not_applicable)},
                               {"unanswered", std::to_string(aspect.unanswered)}}));
    }
    return {.key = key,
            .label = std::string(words("figure.answered")),
            .value =
                words("figure.answered.value", {{"answered", std::to_string(progress.answered)},
                                                {"total", std::to_string(progress.total)}}),
            .expanded = app.unfolded.contains(key),
            .explanation = std::move(lines)};
}

Fact agenda_fact(const App& app, const Score& score) {
    const app::Interface& words = *app.words;
    const std::string key = "figure/agenda/order";
    const AgendaRow& first = score.agenda.front();
    return {.key = key,
            .label = std::string(words("figure.agenda")),
            .value = words("figure.agenda.count", {{"count", std::to_string(score.agenda.size())}}),
            .expanded = app.unfolded.contains(key),
            .explanation = {words("figure.agenda.first", {{"target", std::to_string(first.target)},
                                                          {"level", std::to_string(first.level)},
                                                          {"gap", std::to_string(first.gap)}}),
                            std::string(words("figure.agenda.rule"))}};
}

} // namespace ketenspiegel::ui
