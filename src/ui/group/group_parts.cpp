#include "ui/group/group_parts.hpp"

#include "ui/charts/drawing_view.hpp"
#include "ui/screens/chart_foot.hpp"
#include "ui/screens/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/progress.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

using app::App;
using app::GroupScreen;
using app::GroupState;

std::string group_screen_name(const App& app, GroupScreen screen) {
    return std::string((*app.words)("group.step." + std::string(app::group_screen_id(screen))));
}

namespace {

void group_example_notice(Ui& ui, const App& app, const GroupState& state) {
    const app::KeptGroup* const group = state.open();
    if (!group || !group->example) return;
    // Said in full where the example opens; elsewhere a reminder is enough.
    const bool whole = state.screen == GroupScreen::chain;
    example_notice(ui, app, word(app, "group.example.title"),
                   whole ? word(app, "group.example.text") : "",
                   word(app, "group.example.discard"));
}

void elsewhere_notice(Ui& ui, const App& app, const GroupState& state) {
    if (!state.changed_elsewhere) return;
    const app::Interface& words = *app.words;
    banner(ui, {.tone = Tone::notice,
                .title = std::string(words("group.elsewhere.title")),
                .lines = {std::string(words("group.elsewhere.text"))},
                .actions = {{.key = "read-again",
                             .label = std::string(words("group.elsewhere.action"))}},
                .level = 0});
    ui.gap(space::xl);
}

} // namespace

void in_reading_width(Ui& ui, FunctionRef<void()> content) {
    ui.inside(ui.x, std::min(ui.width, layout::column), content);
}

void group_head(Ui& ui, const App& app, const GroupState& state, std::string_view title,
                std::string_view about) {
    in_reading_width(ui, [&] {
        message_under(ui, app, "");
        group_example_notice(ui, app, state);
        elsewhere_notice(ui, app, state);
        const app::KeptGroup* const group = state.open();
        if (group && state.screen != GroupScreen::groups) {
            muted(ui, app::group_name(app, *group));
            ui.gap(space::xs);
        }
        screen_title(ui, title);
        if (about.empty()) return;
        ui.gap(space::s);
        lead(ui, about);
    });
}

namespace {

void progress(Ui& ui, const App& app, std::string_view title, std::size_t done, std::size_t total) {
    const std::string text = (*app.words)(
        "files.reading.state", {{"done", std::to_string(done)}, {"total", std::to_string(total)}});
    heading(ui, 2, title);
    ui.gap(space::s);
    progress_bar(ui, static_cast<int>(done), static_cast<int>(std::max<std::size_t>(1, total)),
                 std::string(title), text);
    ui.gap(space::s);
    muted(ui, text);
    ui.gap(space::l);
}

} // namespace

void reading_progress(Ui& ui, const App& app, const app::Reading& reading) {
    const app::Interface& words = *app.words;
    progress(ui, app, words("files.reading"), reading.done, reading.total);
    buttons(ui, {{.key = "cancel-files", .label = std::string(words("files.cancel"))}});
    ui.gap(space::xxl);
}

void working_progress(Ui& ui, const App& app, const app::WorkingOut& working) {
    progress(ui, app, (*app.words)("files.working"), working.worked(), working.whole_work());
    ui.gap(space::xl);
}

bool has_figures(Ui& ui, const App& app, const GroupState& state) {
    const app::Interface& words = *app.words;
    if (state.reading && !state.figures) {
        reading_progress(ui, app, *state.reading);
        return false;
    }
    if (state.working && !state.figures) {
        working_progress(ui, app, *state.working);
        return false;
    }
    const auto say = [&](const char* key, const std::string& text, const char* action) {
        empty_state(ui, {.title = std::string(words(std::string(key) + ".title")),
                         .text = text,
                         .actions = {{.key = action,
                                      .label = std::string(words(std::string(key) + ".action")),
                                      .rank = Rank::primary}}});
        ui.gap(space::xl);
        return false;
    };
    if (!state.figures || state.figures->group.results == 0)
        return say("group.nothing", std::string(words("group.nothing.text")), "step/files/empty");
    const Group& group = state.figures->group;
    if (group.is_protected) {
        return say(
            "group.protected",
            words("group.protected.text", {{"count", std::to_string(group.results)},
                                           {"least", std::to_string(state.open()->min_group)}}),
            "step/files/empty");
    }
    return true;
}

void hidden_note(Ui& ui, const App& app, const GroupState& state) {
    const Group& group = state.figures->group;
    const bool protects = state.open()->min_group > 1;
    if (group.hidden == 0 && protects) return;
    in_reading_width(ui, [&] {
        if (!protects) return muted(ui, (*app.words)("group.unprotected"));
        muted(ui, (*app.words)(group.hidden == 1 ? "group.hidden.one" : "group.hidden",
                               {{"count", std::to_string(group.hidden)},
                                {"least", std::to_string(state.open()->min_group)}}));
    });
    ui.gap(space::l);
}

void hidden_figures_note(Ui& ui, const App& app) {
    in_reading_width(ui, [&] { muted(ui, (*app.words)("group.figures.hidden")); });
    ui.gap(space::l);
}

void partner_buttons(Ui& ui, const App& app, const GroupState& state, std::size_t count) {
    if (count <= app::rows_together) return;
    const app::Interface& words = *app.words;
    const std::size_t first = app::first_shown(state.first_partner, count);
    const std::size_t last = std::min(first + app::rows_together, count);
    in_reading_width(ui, [&] {
        muted(ui, words("points.columns", {{"first", std::to_string(first + 1)},
                                           {"last", std::to_string(last)},
                                           {"count", std::to_string(count)}}));
    });
    ui.gap(space::s);
    std::vector<Button> row;
    if (first > 0)
        row.push_back({.key = "partners/previous", .label = std::string(words("points.previous"))});
    if (last < count)
        row.push_back({.key = "partners/next", .label = std::string(words("points.next"))});
    buttons(ui, row);
    ui.gap(space::l);
}

void chart_section(Ui& ui, const App& app, const GroupState& state, app::GroupChart chart,
                   const std::function<Table()>& figures) {
    const app::Interface& words = *app.words;
    const auto drawing = app::group_chart(app, state, chart, ui.width, text_width(ui));
    if (!drawing) return;
    const std::string id(app::group_chart_id(chart));
    in_reading_width(ui, [&] {
        heading(ui, 2, drawing->title, "chart/" + id);
        ui.gap(space::xs);
        muted(ui, words("chart." + id + ".about"));
    });
    ui.gap(space::l);
    show(ui, *drawing);
    ui.gap(space::m);
    chart_foot(ui, app, id, drawing->title, [&] { table(ui, figures()); });
    ui.gap(space::xxl);
}

HistorySteps group_history(const GroupState& state) {
    const app::KeptGroup* const group = state.open();
    if (!group) return {};
    return {.back = group->history.can_undo(), .forth = group->history.can_redo()};
}

void group_step_buttons(Ui& ui, const App& app, const GroupState& state) {
    const app::Interface& words = *app.words;
    const auto here = std::ranges::find(app::group_steps, state.screen);
    if (here == app::group_steps.end()) return;
    std::vector<Button> row;
    // Where nothing is shown the way on is not the thing to do.
    const bool empty = !state.figures || state.figures->group.points.empty();
    if (const auto next = here + 1; next != app::group_steps.end()) {
        row.push_back({.key = "next",
                       .label = words("steps.next", {{"name", group_screen_name(app, *next)}}),
                       .rank = empty ? Rank::secondary : Rank::primary,
                       .icon = Icon::arrow_right,
                       .icon_after = true});
    }
    row.push_back({.key = "back",
                   .label = std::string(words(here == app::group_steps.begin() ? "group.back.groups"
                                                                               : "steps.back"))});
    buttons(ui, row, true);
}

std::string word(const App& app, std::string_view key) {
    return std::string((*app.words)(key));
}

Cell cell(std::string text) {
    return {.text = std::move(text), .key = ""};
}

std::string figure(const App& app, const std::optional<double>& value) {
    return value ? app.words->decimal(*value) : std::string((*app.words)("result.table.nothing"));
}

std::string agreement_text(const App& app, Agreement agreement) {
    return std::string((*app.words)("agreement." + std::string(agreement_id(agreement))));
}

Tone agreement_tone(Agreement agreement) {
    switch (agreement) {
    case Agreement::strong:
        return Tone::success;
    case Agreement::moderate:
        return Tone::info;
    case Agreement::weak:
        return Tone::notice;
    case Agreement::too_few:
        break;
    }
    return Tone::info;
}

} // namespace ketenspiegel::ui
