#include "core/conclusions.hpp"
#include "ui/screens/figures.hpp"
#include "ui/screens/form_words.hpp"
#include "ui/screens/parts.hpp"

#include <array>

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::Assessment;

std::string number(int value) {
    return std::to_string(value);
}

/// What the facts of one aspect are made of.
struct AspectView {
    const App& app;
    const Assessment& assessment;
    std::size_t aspect;
    Overview overview = ketenspiegel::overview(assessment.score());
    PageSpeaker speaker{app};

    const AspectOverview& figures() const { return overview.aspects[aspect]; }
    std::string mean() const { return speaker.figure(overview.figure(score().profile->mean)); }
    const AspectScore& score() const { return assessment.score().aspects[aspect]; }
    const app::Interface& words() const { return *app.words; }
    /// Rated points at each form, after the scope rule.
    std::array<int, form_count> counts() const {
        std::array<int, form_count> all{};
        const Result& result = assessment.result();
        for (const std::size_t point : app.framework().aspects[aspect].points) {
            if (const auto& level = result.answers[point].level) {
                ++all[static_cast<std::size_t>(level_in_scope(*level, result.scope) - 1)];
            }
        }
        return all;
    }
    Fact fact(const char* name, std::string value, std::vector<std::string> explanation) const {
        const std::string key = "figure/aspect/" + app.framework().aspects[aspect].id + "/" + name;
        return {.key = key,
                .label = std::string(words()(std::string("figure.") + name)),
                .value = std::move(value),
                .expanded = app.unfolded.contains(key),
                .explanation = std::move(explanation),
                .name = app.texts().aspects[aspect].name};
    }
};

Fact form_fact(const AspectView& view) {
    const Profile& profile = *view.score().profile;
    const auto counts = view.counts();
    std::vector<std::string> parts;
    for (const Form form : all_forms) {
        parts.push_back(
            view.words()("figure.form.count", {{"count", number(counts[form_index(form)])},
                                               {"form", form_name(view.app, form)}}));
    }
    std::vector<std::string> lines{
        view.words()("figure.form.counts", {{"rated", number(view.score().rated)},
                                            {"counts", join(*view.app.words, parts)}}),
        view.words()("figure.form.rule", {{"form", form_adjective(view.app, profile.dominant)}})};
    if (is_narrow(profile)) lines.push_back(narrow_sentence(view.speaker, profile));
    if (!profile.elements.empty()) {
        lines.push_back(view.words()("figure.form.elements",
                                     {{"forms", form_adjectives(view.app, profile.elements)}}));
    }
    if (!profile.remnants.empty()) {
        lines.push_back(view.words()("figure.form.remnants",
                                     {{"forms", form_adjectives(view.app, profile.remnants)}}));
    }
    return view.fact("form", form_name(view.app, profile.dominant), std::move(lines));
}

Fact mean_fact(const AspectView& view) {
    const auto counts = view.counts();
    std::string sum;
    for (const Form form : all_forms) {
        if (counts[form_index(form)] == 0) continue;
        if (!sum.empty()) sum += " + ";
        sum += number(counts[form_index(form)]) + " × " + number(form_level(form));
    }
    const std::string mean = view.mean();
    return view.fact(
        "mean", mean,
        {view.words()("figure.mean.sum",
                      {{"sum", sum}, {"rated", number(view.score().rated)}, {"mean", mean}})});
}

Fact coverage_fact(const AspectView& view) {
    const AspectScore& score = view.score();
    const int total = score.rated + score.unknown + score.not_applicable + score.unanswered;
    const int applicable = total - score.not_applicable;
    const std::string coverage =
        view.speaker.percent(percentage(score.coverage.value_or(0), {0.5}));
    std::vector<std::string> lines{
        view.words()("figure.coverage.sum", {{"rated", number(score.rated)},
                                             {"total", number(total)},
                                             {"not_applicable", number(score.not_applicable)},
                                             {"coverage", coverage}})};
    if (score.unknown + score.unanswered > 0) {
        lines.push_back(
            view.words()("figure.coverage.rest", {{"unknown", number(score.unknown)},
                                                  {"unanswered", number(score.unanswered)}}));
    }
    lines.emplace_back(view.words()("figure.coverage.rule"));
    if (score.unknown > 0) {
        lines.push_back(view.words()(
            score.blind_spot ? "figure.coverage.blind" : "figure.coverage.not_blind",
            {{"unknown", view.speaker.percent(percentage(
                             static_cast<double>(score.unknown) / applicable, {0.25}))}}));
    }
    return view.fact("coverage", coverage, std::move(lines));
}

Fact standing_fact(const AspectView& view) {
    const AspectScore& score = view.score();
    const double chain = view.assessment.score().chain.profile->mean;
    return view.fact("standing", standing_text(view.app, *score.standing),
                     {view.words()("figure.standing.sum",
                                   {{"mean", view.mean()},
                                    {"chain", view.speaker.figure(view.overview.figure(chain))},
                                    {"deviation", view.speaker.figure(
                                                      view.overview.deviation(view.figures()))}}),
                      std::string(view.words()("figure.standing.rule"))});
}

Fact target_fact(const AspectView& view) {
    const AspectScore& score = view.score();
    const bool own = view.assessment.result().targets[view.aspect].has_value();
    std::vector<std::string> lines{
        std::string(view.words()(own ? "figure.target.own" : "figure.target.desired"))};
    if (score.gap) {
        lines.push_back(
            view.words()("figure.target.gap",
                         {{"target", number(*score.target)},
                          {"mean", view.mean()},
                          {"gap", view.speaker.figure(view.overview.gap(view.figures()))}}));
    }
    return view.fact("target", form_name(view.app, level_form(*score.target)), std::move(lines));
}

Fact placement_fact(const AspectView& view) {
    const AspectScore& score = view.score();
    std::vector<std::string> lines;
    if (score.placement_difference) {
        lines.push_back(view.words()(
            "figure.placement.sum",
            {{"placement", number(*score.placement)},
             {"mean", view.mean()},
             {"difference",
              view.speaker.figure(view.overview.placement_difference(view.figures()))}}));
    }
    lines.emplace_back(view.words()("figure.placement.rule"));
    return view.fact("placement", form_name(view.app, level_form(*score.placement)),
                     std::move(lines));
}

/// Recognition of the cells that have an answer, each with how it was counted.
std::optional<Fact> traits_fact(const AspectView& view) {
    std::vector<std::string> lines, values;
    const Result& result = view.assessment.result();
    for (const Form form : all_forms) {
        const auto& mean = view.score().traits[form_index(form)];
        if (!mean) continue;
        std::array<int, 3> counts{};
        for (const std::size_t trait :
             view.app.framework().aspects[view.aspect].traits[form_index(form)]) {
            if (result.traits[trait]) ++counts[static_cast<std::size_t>(*result.traits[trait])];
        }
        const std::string percentage = view.words().percent(*mean);
        values.push_back(view.words()("figure.traits.value", {{"level", number(form_level(form))},
                                                              {"percentage", percentage}}));
        lines.push_back(view.words()("figure.traits.sum", {{"form", form_name(view.app, form)},
                                                           {"percentage", percentage},
                                                           {"yes", number(counts[2])},
                                                           {"partly", number(counts[1])},
                                                           {"no", number(counts[0])}}));
    }
    if (lines.empty()) return std::nullopt;
    lines.emplace_back(view.words()("figure.traits.rule"));
    std::string value;
    for (const std::string& one : values) value += (value.empty() ? "" : " · ") + one;
    return view.fact("traits", value, std::move(lines));
}

} // namespace

std::vector<Fact> aspect_facts(const App& app, const Assessment& assessment, std::size_t aspect) {
    const AspectView view{.app = app, .assessment = assessment, .aspect = aspect};
    const AspectScore& score = view.score();
    std::vector<Fact> facts;
    if (score.profile) {
        facts.push_back(form_fact(view));
        facts.push_back(mean_fact(view));
    }
    // Where nothing was answered at all there is nothing to explain.
    if (score.coverage && (*score.coverage > 0 || score.unknown > 0))
        facts.push_back(coverage_fact(view));
    if (score.standing) facts.push_back(standing_fact(view));
    if (score.target) facts.push_back(target_fact(view));
    if (score.placement) facts.push_back(placement_fact(view));
    if (auto traits = traits_fact(view)) facts.push_back(std::move(*traits));
    return facts;
}

} // namespace ketenspiegel::ui
