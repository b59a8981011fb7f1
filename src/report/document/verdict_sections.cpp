#include "report/document/verdict_sections.hpp"

#include "core/conclusions.hpp"
#include "report/document/figures.hpp"

#include <algorithm>

namespace ketenspiegel::report {

namespace {

/// A heading is no sentence: without the full stop.
std::string as_heading(std::string sentence) {
    if (sentence.ends_with('.')) sentence.pop_back();
    return sentence;
}

std::string aspects_heading(const Overview& overview, const Words& words) {
    const Profile* first = nullptr;
    bool same = true, narrow = false;
    for (const AspectOverview& aspect : overview.aspects) {
        if (!aspect.profile) continue;
        if (!first) first = &*aspect.profile;
        same = same && aspect.profile->dominant == first->dominant;
        narrow = narrow || is_narrow(*aspect.profile);
    }
    if (!first) return words("aspects.none_yet");
    if (!same) return words("aspects");
    return words(narrow ? "aspects.same.narrowly" : "aspects.same",
                 {{"form", words.in_sentence(first->dominant)}});
}

std::string aspect_heading(const AspectOverview& aspect, const std::string& name,
                           const Words& words) {
    if (!aspect.profile) return words("aspects.heading.none", {{"aspect", name}});
    const std::string form = words.main_form(*aspect.profile);
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

std::string direction_heading(const Overview& overview, const Words& words) {
    const auto& form = overview.desired.form;
    if (!form) return words("direction.heading.none");
    return words("direction.heading." +
                     (overview.course ? std::string(course_id(*overview.course)) : "form"),
                 {{"form", words.in_sentence(*form)}});
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
    page.section(as_heading(verdict_sentence(words, profile)));
    page.paragraph(
        words("verdict.meaning",
              {{"form", words.in_sentence(profile.dominant)},
               {"definition", words.texts().forms[form_index(profile.dominant)].definition}}));
    for (const std::string& said :
         {narrow_sentence(words, profile), remnants_sentence(words, profile),
          floor_sentence(words, overview.chain)}) {
        page.paragraph(said);
    }
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
    page.paragraph(aspect_sentences(words, overview, aspect));
}

void balance_section(Page& page, const Overview& overview) {
    if (!overview.chain.balance) return;
    const Words& words = page.words();
    const std::string id(balance_id(*overview.chain.balance));
    page.section(words("balance.heading." + id));
    page.paragraph(balance_sentence(words, overview) + " " + words("balance.even"));
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
    page.section(direction_heading(overview, words));
    if (!desired.form) page.paragraph(words("direction.none"));
    if (desired.form) {
        page.paragraph(words("direction.need", {{"need", need_figure(words, *desired.need)}}));
        page.paragraph(half_sentence(words, *desired.need));
    }
    for (const Limit limit : desired.limited_by) {
        page.paragraph(words("direction.limited." + std::string(limit_id(limit))));
    }
    if (overview.course) {
        page.paragraph(course_sentence(words, overview));
        page.paragraph(words("direction.asks." + std::string(course_id(*overview.course))));
    }
    if (overview.attainment) {
        page.paragraph(
            words("direction.attainment", {{"percentage", attained(words, *overview.attainment)}}));
    }
}

} // namespace ketenspiegel::report
