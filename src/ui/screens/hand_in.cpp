#include "app/hand_in.hpp"

#include "app/organisation.hpp"
#include "ui/screens/initiatives.hpp"
#include "ui/screens/parts.hpp"
#include "ui/screens/result_parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/facts.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

/// The end of the result: what goes into the file, and the file.
namespace ketenspiegel::ui {

namespace {

using app::App;
using app::Assessment;
using Lines = std::vector<std::string>;

void add(Lines& lines, std::string_view value) {
    if (!value.empty()) lines.emplace_back(value);
}

Lines about_you(const App& app, const Assessment& assessment) {
    const app::Interface& words = *app.words;
    const Result& result = assessment.result();
    const Respondent& respondent = result.respondent;
    const ChoiceLists& ids = app.framework().lists;
    const ChoiceTexts& labels = app.texts().lists;
    Lines lines;
    const std::string name = organisation_name(assessment, words.language());
    const bool other = name != respondent.organisation; // as it was called where it was picked
    add(lines,
        other ? words("file.quote", {{"about", name}, {"text", respondent.organisation}}) : name);
    if (respondent.kind) {
        add(lines, words("about.kind." + std::string(respondent_kind_id(*respondent.kind))));
    }
    if (const auto& partners = result.scope.private_partners) {
        add(lines, words(*partners ? "about.private.yes" : "about.private.no"));
    }
    add(lines, result.scope.chain);
    add(lines, join(words, chosen_names({respondent.role}, ids.role, labels.role)));
    add(lines, respondent.post);
    add(lines, join(words, chosen_names(respondent.relations, ids.relation, labels.relation)));
    add(lines, join(words, chosen_names(respondent.services, ids.service, labels.service)));
    return lines;
}

/// How much of every step, how many marks, and what of the direction.
Lines answers(const App& app, const Assessment& assessment) {
    const app::Interface& words = *app.words;
    Lines lines;
    for (const app::Place& step : app::steps(app.framework())) {
        const auto progress = step_progress(app, step);
        if (!progress || progress->answered == 0) continue;
        lines.push_back(words("recognise.aspect", {{"aspect", step_name(app, step)},
                                                   {"answered", std::to_string(progress->answered)},
                                                   {"total", std::to_string(progress->total)}}));
    }
    const Result& result = assessment.result();
    const auto marks = [&](Mark mark) {
        return std::ranges::count(result.answers, mark, &Answer::mark);
    };
    const auto strengths = marks(Mark::strength), obstacles = marks(Mark::obstacle);
    if (strengths + obstacles > 0) {
        lines.push_back(words("file.marks", {{"strengths", std::to_string(strengths)},
                                             {"obstacles", std::to_string(obstacles)}}));
    }
    const auto given = [](const auto& one) { return one.has_value(); };
    const auto context = std::ranges::count_if(result.context.factors, given);
    const auto targets = std::ranges::count_if(result.targets, given);
    if (context + targets > 0) {
        lines.push_back(words("file.direction", {{"context", std::to_string(context)},
                                                 {"targets", std::to_string(targets)}}));
    }
    return lines;
}

/// Everything that was typed, but for "About you".
Lines own_words(const App& app, const Assessment& assessment) {
    const Result& result = assessment.result();
    Lines lines;
    const auto quote = [&](const std::string& about, const std::string& text) {
        if (!text.empty()) {
            lines.push_back((*app.words)("file.quote", {{"about", about}, {"text", text}}));
        }
    };
    if (!app.comments_left_out) {
        for (std::size_t i = 0; i < result.answers.size(); ++i) {
            quote(app.texts().points[i].statement, result.answers[i].comment);
        }
    }
    for (std::size_t i = 0; i < result.context.considerations.size(); ++i) {
        quote(app.texts().considerations[i], result.context.considerations[i]);
    }
    for (std::size_t i = 0; i < result.initiatives.size(); ++i) {
        const std::string& note = result.initiatives[i].note;
        lines.push_back(initiative_name(app, assessment, i) + (note.empty() ? "" : ": " + note));
    }
    return lines;
}

void preview(Ui& ui, const App& app, const Assessment& assessment) {
    const app::Interface& words = *app.words;
    const auto block = [&](const char* title, const Lines& items) {
        if (items.empty()) return;
        explanation(ui, std::string(words(title)), {}, items);
        ui.gap(space::s);
    };
    block("about.title", about_you(app, assessment));
    block("file.answers", answers(app, assessment));
    block("file.words", own_words(app, assessment));
    muted(ui, words("file.rest"));
    ui.gap(space::s);
}

} // namespace

void hand_in_section(Ui& ui, const App& app, const Assessment& assessment) {
    const app::Interface& words = *app.words;
    heading(ui, 2, words("result.save.title"), "hand-in");
    ui.gap(space::s);
    paragraph(ui, words("result.save.text"));
    ui.gap(space::s);
    const std::string key = "explain/file";
    const bool open = app.unfolded.contains(key);
    disclosure(ui, key, std::string(words("file.preview")), open);
    if (open) {
        ui.gap(space::xs);
        preview(ui, app, assessment);
    }
    if (app::comment_count(assessment) > 0) {
        check_rows(ui, {.group = "leave-out",
                        .labelled_by = "hand-in",
                        .options = {{.key = "leave-out/comments",
                                     .label = std::string(words("file.without")),
                                     .checked = app.comments_left_out}}});
    }
    ui.gap(space::m);
    buttons(ui,
            {{.key = "save", .label = std::string(words("result.save.button")), .icon = Icon::file},
             {.key = "open", .label = std::string(words("result.open.button"))}},
            true);
}

} // namespace ketenspiegel::ui
