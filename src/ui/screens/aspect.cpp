#include "app/commands.hpp"
#include "core/limits.hpp"
#include "ui/field_limit.hpp"
#include "ui/screens/parts.hpp"
#include "ui/screens/screen.hpp"
#include "ui/widgets/banner.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/facts.hpp"
#include "ui/widgets/field.hpp"
#include "ui/widgets/progress.hpp"
#include "ui/widgets/text.hpp"

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::Assessment;

/// One attention point on the screen.
struct PointView {
    const App& app;
    const Assessment& assessment;
    std::size_t index;

    const Point& point() const { return app.framework().points[index]; }
    const PointTexts& texts() const { return app.texts().points[index]; }
    const Answer& answer() const { return assessment.result().answers[index]; }
    std::string key(const char* verb) const { return std::string(verb) + "/" + point().id; }
    std::string number() const { return std::to_string(point().number); }
    const app::Interface& words() const { return *app.words; }
};

void answer_cards(Ui& ui, const PointView& view) {
    const bool with_chain = view.assessment.result().scope.private_partners.value_or(false);
    const Answer& answer = view.answer();
    Choice cards{.group = view.key("answer"),
                 .legend = view.texts().statement,
                 .labelled_by = view.key("point") + "/statement",
                 .disabled = !view.assessment.writable};
    for (const Form form : all_forms) {
        if (form == Form::chain && !with_chain) continue;
        const int level = form_level(form);
        cards.options.push_back({.key = view.key("answer") + "/" + std::to_string(level),
                                 .label = view.texts().anchors[form_index(form)],
                                 .checked = answer.level == level,
                                 .number = level});
    }
    choice_cards(ui, cards,
                 {{.key = view.key("answer") + "/unknown",
                   .label = std::string(view.words()("point.unknown")),
                   .checked = answer.reason == Reason::unknown},
                  {.key = view.key("answer") + "/not_applicable",
                   .label = std::string(view.words()("point.not_applicable")),
                   .checked = answer.reason == Reason::not_applicable}});
    if (answer.level == 4 && !with_chain) {
        ui.gap(space::xs);
        muted(ui, view.words()("point.beyond_scope"));
    }
}

Button mark_button(const PointView& view, Mark mark, const char* id, Icon icon) {
    const std::string label = std::string("point.mark.") + id;
    return {.key = view.key("mark") + "/" + id,
            .label = std::string(view.words()(label)),
            .rank = Rank::secondary,
            .icon = icon,
            .pressed = view.answer().mark == mark,
            .name = view.words()(label + ".name", {{"number", view.number()}})};
}

void extras(Ui& ui, const PointView& view) {
    const bool commenting =
        !view.answer().comment.empty() || view.app.comments_shown.contains(view.point().id);
    std::vector<Button> row{mark_button(view, Mark::strength, "strength", Icon::star),
                            mark_button(view, Mark::obstacle, "obstacle", Icon::flag)};
    if (!commenting) {
        row.push_back(
            {.key = view.key("add-comment"),
             .label = std::string(view.words()("point.comment.add")),
             .rank = Rank::quiet,
             .icon = Icon::plus,
             .name = view.words()("point.comment.add.name", {{"number", view.number()}})});
    }
    if (view.answer().answered()) {
        row.push_back({.key = view.key("clear"),
                       .label = std::string(view.words()("point.clear")),
                       .rank = Rank::quiet,
                       .name = view.words()("point.clear.name", {{"number", view.number()}})});
    }
    buttons(ui, row);
    if (commenting) {
        ui.gap(space::l);
        text_field(ui,
                   with_limit(view.app, {.key = view.key("comment"),
                                         .label = std::string(view.words()("point.comment")),
                                         .hint = std::string(view.words()("point.comment.hint")),
                                         .value = view.answer().comment,
                                         .multiline = true,
                                         .lines = 3,
                                         .max_length = static_cast<int>(limits::text)}));
    }
}

/// A term's explanation is opened where the term stands. `label`: of a button, with the term in it;
/// `about`: what stands before all of them.
void term_buttons(Ui& ui, const App& app, const std::vector<std::size_t>& terms,
                  const std::string& key, const char* label, std::string_view about = {}) {
    if (terms.empty()) return;
    std::vector<Button> row;
    std::vector<const Term*> opened;
    for (const std::size_t index : terms) {
        const Term& term = app.texts().terms[index];
        const std::string button = key + "/" + app.framework().terms[index];
        const bool open = app.unfolded.contains(button);
        row.push_back(disclosure_button(button, (*app.words)(label, {{"term", term.term}}), open));
        if (open) opened.push_back(&term);
    }
    about.empty() ? buttons(ui, row) : buttons_after(ui, about, row);
    for (const Term* term : opened) {
        ui.gap(space::xs);
        explanation(ui, term->term, {term->explanation});
    }
    if (!opened.empty()) ui.gap(space::s);
}

void point_block(Ui& ui, const PointView& view, std::size_t count) {
    Node group;
    group.role = Role::group;
    group.id = view.key("point");
    group.labelled_by = view.key("point") + "/statement";
    group.rect = {ui.x, ui.y, ui.width, 0};
    const float top = ui.y;
    ui.semantics.open(std::move(group));
    muted(ui, view.words()("point.number",
                           {{"number", view.number()}, {"total", std::to_string(count)}}));
    heading(ui, 2, view.texts().statement, view.key("point") + "/statement");
    ui.gap(space::xs);
    muted(ui, view.texts().why);
    ui.gap(space::xs);
    term_buttons(ui, view.app, view.texts().terms, view.key("term"), "term.point");
    ui.gap(view.texts().terms.empty() ? space::m : space::s);
    answer_cards(ui, view);
    ui.gap(space::s);
    extras(ui, view);
    ui.semantics.close(ui.y);
    // Keys answer this one, wherever in it the focus is.
    if (ui.input.focus_visible && app::point_of_node(ui.input.focused) == view.point().id) {
        ui.paint.fill({ui.x - space::m, top, 3, ui.y - top}, ui.colors().accent);
    }
}

void keys_hint(Ui& ui, const App& app) {
    if (ui.input.coarse_pointer) return;
    const bool on = app.preferences.shortcuts;
    buttons_after(ui, (*app.words)(on ? "aspect.keys" : "aspect.keys.are_off"),
                  {{.key = on ? "shortcuts/off" : "shortcuts/on",
                    .label = std::string((*app.words)(on ? "aspect.keys.off" : "aspect.keys.on")),
                    .rank = Rank::quiet}});
}

} // namespace

void aspect_screen(Ui& ui, const App& app, const Assessment& assessment) {
    const app::Interface& words = *app.words;
    const Aspect& aspect = app.framework().aspects[app.place.aspect];
    const NamedText& texts = app.texts().aspects[app.place.aspect];
    const app::Progress progress = assessment.progress(app.place.aspect);
    const std::string so_far =
        words("aspect.progress", {{"answered", std::to_string(progress.answered)},
                                  {"total", std::to_string(progress.total)}});
    step_head(ui, app, texts.name, texts.definition);
    ui.gap(space::l);
    progress_bar(ui, progress.answered, progress.total, std::string(words("aspect.progress.name")),
                 so_far);
    ui.gap(space::s);
    muted(ui, so_far);
    ui.gap(space::s);
    keys_hint(ui, app);
    term_buttons(ui, app, app.texts().general_terms, "explain/term", "term.label",
                 words("term.general"));
    ui.gap(space::l);
    ask_scope(ui, app, assessment);

    for (const std::size_t point : aspect.points) {
        point_block(ui, {app, assessment, point}, aspect.points.size());
        ui.gap(space::xxl);
        rule(ui);
        ui.gap(space::xxl);
    }

    Node end;
    end.role = Role::group;
    end.id = "after-points";
    end.labelled_by = "after-points/text"; // heard by whom the last answer brings here
    end.rect = {ui.x, ui.y, ui.width, 0};
    ui.semantics.open(std::move(end));
    const int open = progress.total - progress.answered;
    Node text;
    text.role = Role::paragraph;
    text.id = "after-points/text";
    text_block(ui, std::move(text),
               open > 0 ? words("aspect.open_points", {{"count", std::to_string(open)}})
                        : std::string(words("aspect.complete")),
               type::body, ui.colors().text);
    if (open > 0) {
        ui.gap(space::s);
        buttons(ui, {{.key = "jump/unanswered", .label = std::string(words("aspect.jump"))}});
    }
    ui.gap(space::xl);
    step_buttons(ui, app);
    ui.semantics.close(ui.y);
}

} // namespace ketenspiegel::ui
