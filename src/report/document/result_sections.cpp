#include "report/document/result_sections.hpp"

#include "core/unicode.hpp"
#include "report/document/verdict_sections.hpp"

#include <algorithm>

namespace ketenspiegel::report {

namespace {

std::optional<Form> answered_form(const Result& result, std::size_t point) {
    const auto& level = result.answers[point].level;
    if (!level) return std::nullopt;
    return level_form(level_in_scope(*level, result.scope));
}

std::string placement_sentence(const ResultView& view, std::size_t index, const Words& words) {
    const AspectScore& aspect = view.score.aspects[index];
    const std::string standing(standing_id(standing_of(*aspect.placement_difference)));
    return words("aspects.placement." + standing,
                 {{"form", words.in_sentence(level_form(*aspect.placement))},
                  {"level", std::to_string(*aspect.placement)},
                  {"mean", words.figure(view.overview.figure(aspect.profile->mean))}});
}

std::string traits_sentence(const AspectScore& aspect, const Words& words) {
    std::vector<std::string> parts;
    for (const Form form : all_forms) {
        const auto& share = aspect.traits[form_index(form)];
        if (share)
            parts.push_back(words.in_sentence(form) + " " + words.percent(percentage(*share)));
    }
    return parts.empty() ? "" : words("aspects.traits", {{"traits", words.join(parts)}});
}

} // namespace

Html result_head(const ResultView& view, const Words& words, bool is_damaged) {
    const Respondent& who = view.result.respondent;
    const ChoiceLists& lists = view.framework.lists;
    const ChoiceTexts& names = words.texts().lists;
    const auto kind = who.kind.value_or(RespondentKind::person);
    Page head(words);
    if (is_damaged) head.html().element("p", words("digest.wrong"), {{"class", "warning"}});
    head.entries({{words("who.organisation"), view.organisation},
                  {words("who.kind"), words("who.kind." + std::string(respondent_kind_id(kind)))},
                  {words("who.role"), words.join(chosen_names({who.role}, lists.role, names.role))},
                  {words("who.post"), who.post},
                  {words("who.relations"),
                   words.join(chosen_names(who.relations, lists.relation, names.relation))},
                  {words("who.services"),
                   words.join(chosen_names(who.services, lists.service, names.service))},
                  {words("who.scope"),
                   words(view.result.scope.private_partners.value_or(true) ? "who.scope.private"
                                                                           : "who.scope.public")},
                  {words("who.date"), words.date(view.result.modified)},
                  {words("who.revision"), std::to_string(view.result.revision)}});
    head.html().element("p", words("assurance"), {{"class", "assurance"}});
    return head.html();
}

void aspect_details(Page& page, const ResultView& view, std::size_t index) {
    const Words& words = page.words();
    const AspectScore& aspect = view.score.aspects[index];
    if (!aspect.profile) {
        const int applicable = aspect.rated + aspect.unknown + aspect.unanswered;
        page.paragraph(words("aspects.none", {{"rated", std::to_string(aspect.rated)},
                                              {"applicable", std::to_string(applicable)}}));
    }
    if (aspect.blind_spot) {
        page.paragraph(words("aspects.blind", {{"unknown", std::to_string(aspect.unknown)}}));
    }
    if (aspect.profile && aspect.placement && aspect.placement_difference) {
        page.paragraph(placement_sentence(view, index, words));
    }
    page.paragraph(traits_sentence(aspect, words));
}

void what_goes_well(Page& page, const ResultView& view) {
    const Words& words = page.words();
    if (!target_section(page, view.overview, "well", "well.no_target")) return;
    Table table{.columns = {{words("table.point")}, {words("table.aspect")}, {words("table.now")}}};
    for (std::size_t i = 0; i < view.framework.points.size(); ++i) {
        const std::size_t aspect = view.framework.points[i].aspect;
        const auto form = answered_form(view.result, i);
        const auto& target = view.score.aspects[aspect].target;
        if (!form || !target || form_level(*form) < *target) continue;
        table.rows.push_back(
            {words.texts().points[i].statement, words.aspect(aspect), words.form(*form)});
    }
    page.paragraph(table.rows.empty()
                       ? words("well.none")
                       : words("well.intro", {{"count", std::to_string(table.rows.size())}}));
    page.table(table);
}

void what_can_be_better(Page& page, const ResultView& view) {
    if (!view.overview.has_target()) return;
    const Words& words = page.words();
    page.section(words("better"));
    const auto& agenda = view.score.agenda;
    page.paragraph(agenda.empty()
                       ? words("better.none")
                       : words("better.intro", {{"count", std::to_string(agenda.size())}}));
    Table table{.columns = {{words("table.point")},
                            {words("table.aspect")},
                            {words("table.now"), true},
                            {words("table.target"), true},
                            {words("table.mark")}}};
    for (const AgendaRow& row : agenda) {
        table.rows.push_back(
            {words.texts().points[row.point].statement,
             words.aspect(view.framework.points[row.point].aspect), std::to_string(row.level),
             std::to_string(row.target),
             row.mark == Mark::none ? "" : words("mark." + std::string(mark_id(row.mark)))});
    }
    page.table(table);
}

void marked_points(Page& page, const ResultView& view, Mark mark) {
    const Words& words = page.words();
    const std::string key = mark == Mark::strength ? "strengths" : "obstacles";
    page.section(words(key));
    Table table{.columns = {{words("table.point")}, {words("table.aspect")}, {words("table.now")}}};
    for (std::size_t i = 0; i < view.framework.points.size(); ++i) {
        const Answer& answer = view.result.answers[i];
        if (answer.mark != mark) continue;
        const auto form = answered_form(view.result, i);
        table.rows.push_back({Cell(words.texts().points[i].statement, answer.comment),
                              words.aspect(view.framework.points[i].aspect),
                              form ? words.form(*form) : words("none")});
    }
    page.paragraph(words(key + (table.rows.empty() ? ".none" : ".intro")));
    page.table(table);
}

void context_table(Page& page, const ResultView& view) {
    const Words& words = page.words();
    Table table{.caption = words("direction.factors"),
                .columns = {{words("direction.factor")}, {words("direction.answer"), true}}};
    bool any = false;
    for (const ContextFactor factor : all_context_factors) {
        const auto level = view.result.context.factor(factor);
        any = any || level.has_value();
        table.rows.push_back({words.texts().context[static_cast<std::size_t>(factor)].statement,
                              level ? std::to_string(*level) : words("none")});
    }
    if (any) page.table(table);
}

void considerations(Page& page, const ResultView& view) {
    const Words& words = page.words();
    const auto& written = view.result.context.considerations;
    if (std::ranges::all_of(written, [](const std::string& text) { return is_blank(text); })) {
        return;
    }
    page.heading(words("direction.considerations"));
    for (std::size_t i = 0; i < written.size(); ++i) {
        if (is_blank(written[i])) continue;
        page.html().element("p", words.texts().considerations[i], {{"class", "keep"}});
        page.html().said("p", written[i]);
    }
}

void other_comments(Page& page, const ResultView& view) {
    const Words& words = page.words();
    page.section(words("comments"));
    const std::size_t before = page.html().written().size();
    for (std::size_t aspect = 0; aspect < view.framework.aspects.size(); ++aspect) {
        bool headed = false;
        for (const std::size_t i : view.framework.aspects[aspect].points) {
            const Answer& answer = view.result.answers[i];
            if (answer.mark != Mark::none || is_blank(answer.comment)) continue;
            if (page.html().written().size() == before) page.note(words("comments.other"));
            if (!headed) page.heading(words.aspect(aspect));
            headed = true;
            const std::string& statement = words.texts().points[i].statement;
            const auto form = answered_form(view.result, i);
            page.html().element("p",
                                form ? words("point.level", {{"point", statement},
                                                             {"form", words.in_sentence(*form)}})
                                     : statement,
                                {{"class", "keep"}});
            page.html().said("p", answer.comment);
        }
    }
    if (page.html().written().size() == before) page.paragraph(words("comments.none.other"));
}

void result_method(Page& page, const ResultView& view) {
    const Words& words = page.words();
    page.section(words("method"));
    AspectScore sum;
    for (const AspectScore& aspect : view.score.aspects) {
        sum.rated += aspect.rated;
        sum.unknown += aspect.unknown;
        sum.not_applicable += aspect.not_applicable;
        sum.unanswered += aspect.unanswered;
    }
    page.paragraph(
        words("method.answered", {{"rated", std::to_string(sum.rated)},
                                  {"total", std::to_string(view.framework.points.size())},
                                  {"unknown", std::to_string(sum.unknown)},
                                  {"not_applicable", std::to_string(sum.not_applicable)},
                                  {"unanswered", std::to_string(sum.unanswered)}}));
    if (!view.result.scope.private_partners.value_or(true)) page.paragraph(words("method.scope"));
    method_rules(page, view.framework);
    page.paragraph(words("assurance"));
    form_definitions(page);
}

void method_rules(Page& page, const Framework& framework) {
    const Words& words = page.words();
    page.paragraph(words("method.framework"));
    page.paragraph(
        words("method.questionnaire", {{"title", words.texts().title},
                                       {"id", framework.id},
                                       {"version", std::to_string(framework.version)},
                                       {"points", std::to_string(framework.points.size())},
                                       {"aspects", std::to_string(framework.aspects.size())}}));
    page.paragraph(words("method.rule"));
    page.paragraph(words("method.chain"));
    page.paragraph(words("method.rounding"));
}

void form_definitions(Page& page) {
    const Words& words = page.words();
    page.heading(words("method.forms"));
    Table table{.columns = {{words("method.form")}, {words("method.definition")}}};
    for (const Form form : all_forms) {
        table.rows.push_back({std::to_string(form_level(form)) + " · " + words.form(form),
                              words.texts().forms[form_index(form)].definition});
    }
    page.table(table);
}

} // namespace ketenspiegel::report
