#include "report/document/verdict_sections.hpp"

#include "report/document/figures.hpp"

#include <algorithm>

namespace ketenspiegel::report {

namespace {

std::string verdict_sentence(const Overview& overview, const Words& words) {
    const Profile& profile = *overview.chain.profile;
    return words(profile.elements.empty() ? "result.verdict" : "result.verdict.elements",
                 {{"form", words.in_sentence(profile.dominant)},
                  {"elements", words.in_sentence(profile.elements)}});
}

/// A heading is no sentence: without the full stop.
std::string as_heading(std::string sentence) {
    if (sentence.ends_with('.')) sentence.pop_back();
    return sentence;
}

std::string aspects_heading(const Overview& overview, const Words& words) {
    std::optional<Form> first;
    for (const AspectOverview& aspect : overview.aspects) {
        if (!aspect.profile) continue;
        if (first && *first != aspect.profile->dominant) return words("aspects");
        first = aspect.profile->dominant;
    }
    return first ? words("aspects.same", {{"form", words.in_sentence(*first)}}) : words("aspects");
}

std::string aspect_heading(const AspectOverview& aspect, const std::string& name,
                           const Words& words) {
    if (!aspect.profile) return words("aspects.heading.none", {{"aspect", name}});
    const std::string form = words.in_sentence(aspect.profile->dominant);
    if (!aspect.standing || *aspect.standing == Standing::level) {
        return words("aspects.heading", {{"aspect", name}, {"form", form}});
    }
    return words(
        "aspects.heading.standing",
        {{"aspect", name},
         {"form", form},
         {"standing", words("aspects.standing." + std::string(standing_id(*aspect.standing)))}});
}

std::string names_with(const Overview& overview, Standing standing, const Words& words) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < overview.aspects.size(); ++i) {
        if (overview.aspects[i].standing == standing) names.push_back(words.aspect(i));
    }
    return words.join(names);
}

std::string direction_heading(const Desired& desired, const Words& words) {
    if (!desired.form) return words("direction.heading.none");
    const std::string scenario =
        desired.scenario ? std::string(scenario_id(*desired.scenario)) : "form";
    return words("direction.heading." + scenario, {{"form", words.in_sentence(*desired.form)}});
}

} // namespace

void verdict_section(Page& page, const Overview& overview) {
    const Words& words = page.words();
    if (!overview.chain.profile) {
        page.section(words("verdict.none"));
        page.paragraph(
            words("verdict.none.text", {{"sufficient", std::to_string(overview.sufficient())},
                                        {"total", std::to_string(overview.aspects.size())}}));
        return;
    }
    const Profile& profile = *overview.chain.profile;
    page.section(as_heading(verdict_sentence(overview, words)));
    page.paragraph(
        words("verdict.meaning",
              {{"form", words.in_sentence(profile.dominant)},
               {"definition", words.texts().forms[form_index(profile.dominant)].definition}}));
    if (!profile.remnants.empty()) {
        page.paragraph(
            words("result.remnants", {{"remnants", words.in_sentence(profile.remnants)}}));
    }
    page.paragraph(words("result.floor", {{"form", words.in_sentence(*overview.chain.floor)}}));
    if (!overview.chain.complete) page.paragraph(words("result.rests_on.incomplete"));
    page.note(words("verdict.ladder.intro"));
    ladder_figure(page, overview);
}

void aspects_section(Page& page, const Overview& overview) {
    page.section(aspects_heading(overview, page.words()));
    page.note(page.words()("aspects.intro"));
    shares_figure(page, overview);
}

void aspect_verdict(Page& page, const Overview& overview, std::size_t aspect) {
    const Words& words = page.words();
    const AspectOverview& figures = overview.aspects[aspect];
    page.heading(aspect_heading(figures, words.aspect(aspect), words));
    page.note(words.texts().aspects[aspect].definition);
    if (!figures.profile) return;
    const Profile& profile = *figures.profile;
    std::string said = words(
        "aspects.mean",
        {{"mean", words.decimal(profile.mean)},
         {"verdict", words(profile.elements.empty() ? "aspects.elements.none" : "aspects.elements",
                           {{"form", words.in_sentence(profile.dominant)},
                            {"elements", words.in_sentence(profile.elements)}})}});
    if (!profile.remnants.empty()) {
        said +=
            " " + words("aspects.remnants", {{"remnants", words.in_sentence(profile.remnants)}});
    }
    if (figures.target) {
        const bool reached = at_most(figures.gap.value_or(0), 0);
        const bool nearly = words.decimal(figures.gap) == words.decimal(0);
        const char* const key = reached  ? "aspects.target.reached"
                                : nearly ? "aspects.target.nearly"
                                         : "aspects.target";
        said += " " + words(key, {{"target", words.decimal(figures.target)},
                                  {"gap", words.decimal(figures.gap)}});
    }
    page.paragraph(said);
}

void balance_section(Page& page, const Overview& overview) {
    if (!overview.chain.balance) return;
    const Words& words = page.words();
    const std::string id(balance_id(*overview.chain.balance));
    page.section(words("balance.heading." + id));
    page.paragraph(words("balance." + id, {{"spread", words.decimal(overview.chain.spread)}}) +
                   " " + words("balance.even"));
    const std::string lagging = names_with(overview, Standing::lagging, words);
    const std::string leading = names_with(overview, Standing::leading, words);
    if (!lagging.empty()) page.paragraph(words("balance.lagging", {{"aspects", lagging}}));
    if (!leading.empty()) page.paragraph(words("balance.leading", {{"aspects", leading}}));
    page.note(words("chart.radar.intro"));
    balance_figures(page, overview);
}

bool target_section(Page& page, const Overview& overview, std::string_view heading,
                    std::string_view otherwise) {
    page.section(page.words()(heading));
    if (overview.has_target()) return true;
    page.paragraph(page.words()(otherwise));
    return false;
}

void direction_section(Page& page, const Overview& overview) {
    const Words& words = page.words();
    const Desired& desired = overview.desired;
    page.section(direction_heading(desired, words));
    if (!desired.form) page.paragraph(words("direction.none"));
    if (desired.form) {
        page.paragraph(words("direction.need", {{"need", words.decimal(desired.need)}}));
    }
    for (const Limit limit : desired.limited_by) {
        page.paragraph(words("direction.limited." + std::string(limit_id(limit))));
    }
    if (desired.scenario) {
        page.paragraph(words("direction.asks." + std::string(scenario_id(*desired.scenario))));
    }
    if (overview.attainment) {
        page.paragraph(
            words("direction.attainment", {{"percentage", words.percent(overview.attainment)}}));
    }
}

} // namespace ketenspiegel::report
