#include "report/document/result_report.hpp"

#include "core/plan.hpp"
#include "core/respondent_organisation.hpp"
#include "report/document/next_steps.hpp"
#include "report/document/result_sections.hpp"
#include "report/document/verdict_sections.hpp"

namespace ketenspiegel::report {

namespace {

std::string title_of(const Result& result, const Words& words) {
    if (result.scope.chain.empty()) return words("title.result");
    return words("title.result.chain", {{"chain", result.scope.chain}});
}

void aspects(Page& page, const ResultView& view) {
    aspects_section(page, view.overview);
    for (std::size_t i = 0; i < view.score.aspects.size(); ++i) {
        page.html().open("div", {{"class", "whole"}});
        aspect_verdict(page, view.overview, i);
        aspect_details(page, view, i);
        page.html().close();
    }
}

void direction(Page& page, const ResultView& view) {
    direction_section(page, view.overview);
    context_table(page, view);
    considerations(page, view);
}

} // namespace

std::string result_report(const ResultFile& file, const Questionnaire& questionnaire,
                          std::string_view language, UtcOffset offset) {
    const Words words(language, questionnaire, offset);
    const Score scores = score(file.result, questionnaire.framework);
    const ResultView view{.result = file.result,
                          .score = scores,
                          .framework = questionnaire.framework,
                          .organisation =
                              organisation_name(file.result.respondent, questionnaire, language),
                          .overview = overview(scores)};
    Page page(words);
    verdict_section(page, view.overview);
    aspects(page, view);
    balance_section(page, view.overview);
    what_goes_well(page, view);
    what_can_be_better(page, view);
    marked_points(page, view, Mark::strength);
    marked_points(page, view, Mark::obstacle);
    direction(page, view);
    next_steps(page, view);
    initiatives(page, view);
    other_comments(page, view);
    result_method(page, view);
    const Html head = result_head(view, words, file.digest == DigestState::wrong);
    return std::move(page).document(words("kind.result"), title_of(file.result, words), head);
}

} // namespace ketenspiegel::report
