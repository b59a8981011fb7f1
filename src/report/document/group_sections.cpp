#include "report/document/group_sections.hpp"

#include "core/sorting.hpp"
#include "report/document/next_steps.hpp"
#include "report/document/result_sections.hpp"
#include "report/document/verdict_sections.hpp"

#include <algorithm>
#include <map>

namespace ketenspiegel::report {

namespace {

std::string count_or_nothing(std::size_t count) {
    return count == 0 ? "" : std::to_string(count);
}

/// How many files were left out for each reason, and an example of it.
std::string reasons(const Group& group, const Words& words) {
    std::map<ProblemCode, std::pair<const Problem*, std::size_t>> by_code;
    for (const LeftOut& file : group.left_out) {
        auto& [first, count] = by_code[file.problem.code];
        if (!first) first = &file.problem;
        ++count;
    }
    std::string text;
    for (const auto& [code, reason] : by_code) {
        if (!text.empty()) text += " ";
        text += words("who.left_out.reason", {{"reason", words.problem(*reason.first)},
                                              {"count", std::to_string(reason.second)}});
    }
    return text;
}

/// Which organisations came with one and the same result, a line per result.
std::vector<std::string> passed_on(const Group& group, const Words& words) {
    std::vector<std::string> lines;
    for (const PassedOn& one : group.passed_on) {
        std::vector<std::string> names;
        for (const OrganisationName& name : one.organisations)
            names.push_back(name.in(words.texts()));
        lines.push_back(words.join(names));
    }
    return lines;
}

/// What the register joined, a line per name.
std::vector<std::string> joined(const Group& group, const Words& words) {
    std::vector<std::string> lines;
    for (const JoinedName& one : group.joined) {
        lines.push_back(words("who.joined.name", {{"name", one.name.in(words.texts())},
                                                  {"into", one.into.in(words.texts())}}));
    }
    return lines;
}

std::string scope_of(const Group& group, const Words& words) {
    if (group.results == 0) return {};
    if (group.private_partners == group.results) return words("who.scope.all");
    if (group.private_partners == 0) return words("who.scope.none");
    return words("who.scope.mixed", {{"count", std::to_string(group.private_partners)},
                                     {"total", std::to_string(group.results)}});
}

/// "Shown" and "count" of a list that may have been cut off.
std::string counted(const Words& words, std::string_view key, std::size_t shown,
                    std::size_t count) {
    return words(key, {{"shown", std::to_string(shown)}, {"count", std::to_string(count)}});
}

Table point_table(const Words& words) {
    return {.columns = {{words("table.point")},
                        {words("table.aspect")},
                        {words("table.mean"), true},
                        {words("table.target"), true}}};
}

const std::optional<double>& target_of(const GroupView& view, std::size_t point) {
    return view.group.aspects[view.framework.points[point].aspect].target;
}

/// With how many decimals means of points are set beside targets: two, or as many more as all need
/// to be seen at, above or below them.
int decimals_of(const GroupView& view) {
    return fewest_decimals(2, [&](int decimals) {
        for (std::size_t i = 0; i < view.group.points.size(); ++i) {
            const auto& mean = view.group.points[i].mean;
            const auto& target = target_of(view, i);
            if (mean && target &&
                !same_side(shown_difference(*target, *mean, decimals), *target - *mean, {0})) {
                return false;
            }
        }
        return true;
    });
}

std::vector<Cell> point_row(const GroupView& view, std::size_t point, int decimals,
                            const Words& words) {
    const auto& mean = view.group.points[point].mean;
    const auto& target = target_of(view, point);
    return {words.texts().points[point].statement,
            words.aspect(view.framework.points[point].aspect),
            mean ? words.figure(Figure{*mean, decimals}) : words("none"),
            target ? words.figure(Figure{*target, decimals}) : words("none")};
}

/// How far a point's mean lies below its aspect's target; nothing where it does not.
std::optional<double> distance(const GroupView& view, std::size_t point) {
    const auto& mean = view.group.points[point].mean;
    const auto& target = target_of(view, point);
    if (!mean || !target || at_least(*mean, *target)) return std::nullopt;
    return *target - *mean;
}

} // namespace

Html group_head(const GroupView& view, const Words& words) {
    const Group& group = view.group;
    Page head(words);
    head.entries(
        {{words("who.made"), view.report.made.empty() ? "" : words.date(view.report.made)},
         {words("who.results"), std::to_string(group.results)},
         {words("who.organisations"), std::to_string(group.organisations)},
         {words("who.scope"), group.is_protected ? "" : scope_of(group, words)},
         {words("who.minimum"), std::to_string(view.report.min_group)},
         {words("who.hidden"), count_or_nothing(static_cast<std::size_t>(group.hidden))},
         {words("who.superseded"), count_or_nothing(static_cast<std::size_t>(group.superseded))},
         {words("who.consensus"),
          count_or_nothing(static_cast<std::size_t>(group.consensus_results))},
         {words("who.left_out"), reasons(group, words)}});
    const auto noted = [&](std::string_view key, const std::vector<std::string>& lines) {
        if (!lines.empty()) head.note(words(key));
        head.list(lines);
    };
    noted("who.passed_on", passed_on(group, words));
    noted("who.joined", joined(group, words));
    if (view.report.min_group == 1)
        head.html().element("p", words("unprotected"), {{"class", "warning"}});
    if (group.is_protected) {
        head.html().element("p", words("protected"), {{"class", "warning"}});
    } else if (group.hidden > 0) {
        head.note(words("hidden.note", {{"minimum", std::to_string(view.report.min_group)}}));
    }
    head.html().element("p", words("assurance"), {{"class", "assurance"}});
    return head.html();
}

void sensitivity(Page& page, const GroupView& view) {
    if (view.group.sensitivity.empty()) return;
    std::vector<std::string> names;
    const Words& words = page.words();
    for (const std::size_t i : view.group.sensitivity)
        names.push_back(view.group.shown[i].name.in(words.texts()));
    page.paragraph(words("verdict.sensitivity", {{"names", words.join(names)}}));
}

void group_goes_well(Page& page, const GroupView& view) {
    const Words& words = page.words();
    if (!target_section(page, view.overview, "well", "well.no_target")) return;
    const auto& reached = view.group.reached;
    page.paragraph(reached.empty()
                       ? words("well.none")
                       : words("well.intro", {{"count", std::to_string(reached.size())}}));
    Table table = point_table(words);
    const int decimals = decimals_of(view);
    for (const std::size_t point : reached) {
        table.rows.push_back(point_row(view, point, decimals, words));
    }
    page.table(table);
}

void group_can_be_better(Page& page, const GroupView& view) {
    if (!view.overview.has_target()) return;
    const Words& words = page.words();
    page.section(words("better"));
    std::vector<std::size_t> below;
    for (std::size_t i = 0; i < view.group.points.size(); ++i) {
        if (distance(view, i)) below.push_back(i);
    }
    sort_by(below, [&](std::size_t point) { return -sort_key(*distance(view, point)); });
    const std::size_t shown = std::min(below.size(), most_points);
    page.paragraph(below.empty() ? words("better.none")
                                 : counted(words, "better.intro.some", shown, below.size()));
    Table table = point_table(words);
    table.columns.push_back({words("table.gap"), true});
    const int decimals = decimals_of(view);
    for (std::size_t i = 0; i < shown; ++i) {
        auto row = point_row(view, below[i], decimals, words);
        const double gap = shown_difference(*target_of(view, below[i]),
                                            *view.group.points[below[i]].mean, decimals);
        row.emplace_back(words.figure(Figure{gap, decimals}));
        table.rows.push_back(std::move(row));
    }
    page.table(table);
}

void group_marked(Page& page, const GroupView& view, Mark mark) {
    const Words& words = page.words();
    const std::string key = mark == Mark::strength ? "strengths" : "obstacles";
    const auto marks = [&](std::size_t point) {
        const GroupPoint& figures = view.group.points[point];
        return mark == Mark::strength ? figures.strength : figures.obstacle;
    };
    std::vector<std::size_t> marked;
    for (std::size_t i = 0; i < view.group.points.size(); ++i) {
        if (marks(i) > 0) marked.push_back(i);
    }
    sort_by(marked, marks, std::ranges::greater());
    const std::size_t shown = std::min(marked.size(), most_points);
    page.section(words(key));
    page.paragraph(marked.empty() ? words(key + ".none")
                                  : counted(words, key + ".intro.group", shown, marked.size()));
    if (!marked.empty()) page.note(words("marks.counts"));
    Table table{.columns = {{words("table.point")},
                            {words("table.aspect")},
                            {words("table.marks"), true},
                            {words("table.mean"), true}}};
    for (std::size_t i = 0; i < shown; ++i) {
        const std::size_t point = marked[i];
        table.rows.push_back({words.texts().points[point].statement,
                              words.aspect(view.framework.points[point].aspect),
                              std::to_string(marks(point)),
                              words.decimal(view.group.points[point].mean)});
    }
    page.table(table);
}

void group_agreed(Page& page, const GroupView& view) {
    const Words& words = page.words();
    const auto any = [](const AgreedResult& agreed) {
        return !std::ranges::all_of(agreed.points, &AgreedPoint::is_empty);
    };
    if (std::ranges::none_of(view.report.agreed, any)) return;
    page.section(words("agreed"));
    page.note(words("agreed.intro"));
    for (const AgreedResult& agreed : view.report.agreed) {
        if (!any(agreed)) continue;
        Table table{.caption = agreed.name,
                    .columns = {{words("table.point")}, {words("table.agreed")}}};
        for (std::size_t i = 0; i < agreed.points.size(); ++i) {
            const AgreedPoint& point = agreed.points[i];
            if (point.is_empty()) continue;
            table.rows.push_back(
                {words.texts().points[i].statement,
                 {point.level > 0 ? words.form(level_form(point.level)) : "", point.text}});
        }
        page.table(table);
    }
}

void group_next_steps(Page& page, const GroupView& view) {
    const Words& words = page.words();
    if (!target_section(page, view.overview, "next", "next.none")) return;
    page.note(words("next.intro"));
    for (const std::size_t aspect : view.overview.lowest_first()) {
        const AspectOverview& figures = view.overview.aspects[aspect];
        course_advice(page, view.overview, aspect);
        if (figures.course == Course::develop) {
            step_advice(page, aspect, level_form(form_level(figures.profile->dominant) + 1));
        } else if (figures.course == Course::carry_through) {
            step_advice(page, aspect, at_or_above(*figures.target));
        }
    }
}

void group_comments_section(Page& page, const GroupView& view) {
    const Words& words = page.words();
    page.section(words("comments"));
    if (view.report.comments.empty()) {
        page.paragraph(words("comments.none"));
        return;
    }
    page.note(words("comments.intro"));
    if (view.group.hidden > 0) page.note(words("comments.unattributed"));
    std::optional<std::size_t> aspect;
    std::optional<std::size_t> point;
    for (const GroupComment& comment : view.report.comments) {
        const std::size_t own = view.framework.points[comment.point].aspect;
        if (aspect != own) page.heading(words.aspect(own));
        aspect = own;
        if (point != comment.point) {
            page.html().element("p", words.texts().points[comment.point].statement,
                                {{"class", "keep"}});
        }
        point = comment.point;
        std::string said(comment.text);
        if (comment.organisation) {
            const OrganisationName& name = view.group.shown[*comment.organisation].name;
            said.insert(0,
                        words("comments.from", {{"organisation", name.in(words.texts())}}) + " ");
        }
        page.html().said("p", said);
    }
}

void group_method(Page& page, const GroupView& view) {
    const Words& words = page.words();
    page.section(words("method"));
    method_rules(page, view.framework);
    page.paragraph(words("method.scope"));
    page.paragraph(words("method.group"));
    page.paragraph(words("method.agreement"));
    page.paragraph(words("method.agenda"));
    page.paragraph(words("assurance"));
    form_definitions(page);
}

} // namespace ketenspiegel::report
