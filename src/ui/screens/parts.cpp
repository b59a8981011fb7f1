#include "ui/screens/parts.hpp"

#include "app/profile.hpp"
#include "ui/widgets/banner.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/text.hpp"

namespace ketenspiegel::ui {

using app::Screen;

std::string step_name(const app::App& app, const app::Place& place) {
    switch (place.screen) {
    case Screen::start:
        return std::string((*app.words)("app.name"));
    case Screen::about:
        return std::string((*app.words)("steps.about"));
    case Screen::aspect:
        return app.texts().aspects[place.aspect].name;
    case Screen::result:
        return std::string((*app.words)("steps.result"));
    }
    return {};
}

void step_position(Ui& ui, const app::App& app) {
    if (!ui.wide()) return; // the folded step list above says it
    const auto all = app::steps(app.framework());
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!all[i].same_screen(app.place)) continue;
        muted(ui, (*app.words)("steps.position", {{"number", std::to_string(i + 1)},
                                                  {"total", std::to_string(all.size())}}));
    }
    ui.gap(space::xs);
}

std::string join(const app::Interface& words, const std::vector<std::string>& items) {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) text += words(i + 1 == items.size() ? "list.last" : "list.separator");
        text += items[i];
    }
    return text;
}

namespace {

std::vector<std::string> problem_lines(const app::App& app, const Problem& problem) {
    const app::Interface& words = *app.words;
    std::vector<std::string> lines;
    lines.push_back(
        fill_placeholders(words("problem." + std::string(problem_code_id(problem.code))), problem));
    if (problem.line > 0) {
        lines.push_back(words("open.line", {{"line", std::to_string(problem.line)},
                                            {"column", std::to_string(problem.column)}}));
    } else if (!problem.pointer.empty()) {
        lines.push_back(words("open.place", {{"pointer", problem.pointer}}));
    }
    return lines;
}

Button action_button(const app::App& app, const std::string& key) {
    const app::Interface& words = *app.words;
    const std::string label = key == "open/another"          ? "open.failed.action"
                              : key == "step/about/complete" ? "save.incomplete.action"
                                                             : key;
    return {.key = key, .label = std::string(words(label)), .rank = Rank::secondary};
}

void message_banner(Ui& ui, const app::App& app, const app::Message& message) {
    const app::Interface& words = *app.words;
    std::vector<app::Argument> arguments;
    for (const auto& [name, value] : message.arguments) arguments.emplace_back(name, value);
    Banner shown{.tone = message.kind == app::Message::Kind::error     ? Tone::danger
                         : message.kind == app::Message::Kind::success ? Tone::success
                                                                       : Tone::info,
                 .id = "message",
                 .title = words.fill(words(message.title), arguments)};
    if (message.problem) shown.lines = problem_lines(app, *message.problem);
    if (!message.text.empty()) shown.lines.push_back(words.fill(words(message.text), arguments));
    if (!message.action.empty()) shown.actions.push_back(action_button(app, message.action));
    shown.actions.push_back(
        {.key = "dismiss", .label = std::string(words("message.dismiss")), .rank = Rank::quiet});
    shown.announce = true;
    banner(ui, shown);
    ui.gap(space::xl);
}

} // namespace

void notices(Ui& ui, const app::App& app) {
    const app::Interface& words = *app.words;
    if (app.message) message_banner(ui, app, *app.message);
    const app::Assessment* assessment = app.open();
    if (assessment && assessment->example && app.place.screen != Screen::start) {
        banner(ui, {.tone = Tone::notice,
                    .title = std::string(words("example.title")),
                    .lines = {std::string(words("example.text"))},
                    .actions = {{.key = "discard", .label = std::string(words("example.discard"))}},
                    .level = 0});
        ui.gap(space::xl);
    }
}

void step_buttons(Ui& ui, const app::App& app) {
    const app::Interface& words = *app.words;
    const auto next = app::neighbour(app.place, +1, app.framework());
    const auto back = app::neighbour(app.place, -1, app.framework());
    std::vector<Button> row;
    if (next) {
        row.push_back({.key = "next",
                       .label = words("steps.next", {{"name", step_name(app, *next)}}),
                       .rank = Rank::primary,
                       .icon = Icon::arrow_right,
                       .icon_after = true});
    }
    row.push_back({.key = "back",
                   .label = std::string(words(back ? "steps.back" : "steps.back.start")),
                   .rank = Rank::secondary});
    buttons(ui, row, true);
}

void private_partners_choice(Ui& ui, const app::App& app, const app::Assessment& assessment,
                             const std::string& labelled_by) {
    const app::Interface& words = *app.words;
    const std::optional<bool> chosen = assessment.result().scope.private_partners;
    radio_rows(ui, {.group = "private",
                    .legend = std::string(words("about.private")),
                    .labelled_by = labelled_by,
                    .options = {{.key = "private/yes",
                                 .label = std::string(words("about.private.yes")),
                                 .checked = chosen == true},
                                {.key = "private/no",
                                 .label = std::string(words("about.private.no")),
                                 .checked = chosen == false}}});
}

bool step_done(const app::App& app, const app::Place& place) {
    const app::Assessment* assessment = app.open();
    if (!assessment) return false;
    if (place.screen == Screen::about) return app::missing_profile(*assessment).empty();
    const auto progress = step_progress(app, place);
    return progress && progress->answered == progress->total;
}

std::optional<app::Progress> step_progress(const app::App& app, const app::Place& place) {
    const app::Assessment* assessment = app.open();
    if (!assessment || place.screen != Screen::aspect) return std::nullopt;
    return assessment->progress(app.framework(), place.aspect);
}

} // namespace ketenspiegel::ui
