#include "report/document/group_report.hpp"

#include "report/document/group_sections.hpp"
#include "report/document/verdict_sections.hpp"

#include <utility>

namespace ketenspiegel::report {

namespace {

void aspects(Page& page, const GroupView& view) {
    const Words& words = page.words();
    aspects_section(page, view.overview);
    for (std::size_t i = 0; i < view.overview.aspects.size(); ++i) {
        page.html().open("div", {{"class", "whole"}});
        aspect_verdict(page, view.overview, i);
        const int organisations = view.group.aspects[i].organisations;
        page.paragraph(organisations == 0 ? words("aspects.none.group")
                                          : words("aspects.organisations",
                                                  {{"count", std::to_string(organisations)}}));
        page.html().close();
    }
}

void figures(Page& page, const GroupView& view) {
    verdict_section(page, view.overview);
    sensitivity(page, view);
    aspects(page, view);
    balance_section(page, view.overview);
    partners(page, view);
    group_goes_well(page, view);
    group_can_be_better(page, view);
    discussion(page, view);
    group_agreed(page, view);
    group_marked(page, view, Mark::strength);
    group_marked(page, view, Mark::obstacle);
    direction_section(page, view.overview);
    group_next_steps(page, view);
    group_comments_section(page, view);
}

} // namespace

std::string group_report(const GroupReport& report, const Questionnaire& questionnaire,
                         std::string_view language) {
    const Words words(language, questionnaire, report.utc_offset);
    const GroupView view{.report = report,
                         .group = report.group,
                         .framework = questionnaire.framework,
                         .overview = overview(report.group)};
    Page page(words);
    if (!view.group.is_protected) figures(page, view);
    group_method(page, view);
    const std::string title = report.name.empty()
                                  ? words("title.group")
                                  : words("title.group.named", {{"name", report.name}});
    return std::move(page).document(words("kind.group"), title, group_head(view, words));
}

} // namespace ketenspiegel::report
