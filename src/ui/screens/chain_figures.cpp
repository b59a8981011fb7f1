#include "core/conclusions.hpp"
#include "core/rounding.hpp"
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
    Overview overview = ketenspiegel::overview(score);
    PageSpeaker speaker{app};

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
    const auto shown = percentages(view.app, profile.shares);
    std::vector<std::string> lines{view.words()(
        "figure.chain_form.rule", {{"form", form_adjective(view.app, profile.dominant)},
                                   {"share", shown[form_index(profile.dominant)]}})};
    if (is_narrow(profile)) lines.push_back(narrow_sentence(view.speaker, profile));
    const auto add = [&](const char* key, const std::vector<Form>& forms) {
        if (forms.empty()) return;
        lines.push_back(view.words()(key, {{"forms", form_adjectives(view.app, forms)}}));
    };
    add("figure.form.elements", profile.elements);
    add("figure.form.remnants", profile.remnants);
    return view.fact("form", form_name(view.app, profile.dominant), std::move(lines));
}

Fact mean_fact(const ChainView& view) {
    std::vector<double> means;
    for (const AspectScore& aspect : view.score.aspects) {
        if (aspect.profile) means.push_back(aspect.profile->mean);
    }
    const Figure result = view.overview.figure(view.profile().mean);
    const int decimals = term_decimals(means, 1.0 / static_cast<double>(means.size()), result,
                                       view.overview.decimals);
    const std::string mean = view.speaker.figure(result);
    std::vector<std::string> lines{
        view.words()("figure.chain_mean.sum", {{"sum", view.sum([&](const AspectScore& aspect) {
                                                    return view.speaker.figure(
                                                        Figure{aspect.profile->mean, decimals});
                                                })},
                                               {"count", view.sufficient()},
                                               {"mean", mean}})};
    view.add_missing(lines);
    return view.fact("mean", mean, std::move(lines));
}

Fact shares_fact(const ChainView& view) {
    std::vector<std::string> lines;
    std::string value;
    const auto shown = percentages(view.app, view.profile().shares);
    for (const Form form : all_forms) {
        std::vector<std::string> shares;
        for (const AspectScore& aspect : view.score.aspects) {
            if (!aspect.profile) continue;
            const double count = aspect.profile->shares[form_index(form)] * aspect.rated;
            shares.push_back(decimal_text(count, 0, "") + "/" + std::to_string(aspect.rated));
        }
        const std::string& share = shown[form_index(form)];
        lines.push_back(view.words()("figure.shares.sum", {{"form", form_name(view.app, form)},
                                                           {"shares", join(view.words(), shares)},
                                                           {"share", share}}));
        value += (value.empty() ? "" : " · ") + share;
    }
    lines.emplace_back(view.words()("figure.shares.rule"));
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
    const std::size_t high = view.overview.highest(), low = view.overview.lowest();
    const auto mean = [&](std::size_t i) {
        return view.speaker.figure(view.overview.figure(view.score.aspects[i].profile->mean));
    };
    const std::string spread = view.speaker.figure(view.overview.spread());
    return view.fact(
        "spread", spread,
        {view.words()("figure.spread.sum", {{"highest", view.app.texts().aspects[high].name},
                                            {"high", mean(high)},
                                            {"lowest", view.app.texts().aspects[low].name},
                                            {"low", mean(low)},
                                            {"spread", spread}}),
         std::string(view.words()("figure.spread.rule"))});
}

Fact attainment_fact(const ChainView& view) {
    std::vector<double> reached;
    int targets = 0;
    for (const AspectScore& aspect : view.score.aspects) {
        if (!aspect.profile || !aspect.target) continue;
        reached.push_back(std::min(aspect.profile->mean, static_cast<double>(*aspect.target)));
        targets += *aspect.target;
    }
    const Figure attainment = percentage(*view.score.attainment, {1.0});
    const int decimals = term_decimals(reached, 100.0 / targets, attainment, 2);
    std::string sum;
    for (const double one : reached) {
        sum += (sum.empty() ? "" : " + ") + view.speaker.figure(Figure{one, decimals});
    }
    const std::string value = view.speaker.percent(attainment);
    return view.fact("attainment", value,
                     {view.words()("figure.attainment.sum", {{"reached", sum},
                                                             {"targets", std::to_string(targets)},
                                                             {"attainment", value}}),
                      std::string(view.words()("figure.attainment.rule"))});
}

} // namespace

std::vector<Fact> chain_facts(const App& app, const Assessment& assessment) {
    const ChainView view{.app = app, .score = assessment.score()};
    std::vector<Fact> facts;
    if (!view.score.chain.profile) return facts;
    facts.push_back(form_fact(view));
    facts.push_back(mean_fact(view));
    if (tells_floor(view.score.chain)) facts.push_back(floor_fact(view));
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
