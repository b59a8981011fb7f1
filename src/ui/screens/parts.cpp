#include "ui/screens/parts.hpp"

#include "app/mirroring.hpp"
#include "app/problem_lines.hpp"
#include "app/profile.hpp"
#include "ui/frame/foot_bar.hpp"
#include "ui/frame/header.hpp"
#include "ui/widgets/banner.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/form_badge.hpp"
#include "ui/widgets/text.hpp"

namespace ketenspiegel::ui {

using app::Screen;

std::string step_name(const app::App& app, const app::Place& place) {
    switch (place.screen) {
    case Screen::start:
        return std::string((*app.words)("app.name"));
    case Screen::aspect:
        return app.texts().aspects[place.aspect].name;
    default:
        return std::string((*app.words)("steps." + app::step_id(place, app.framework())));
    }
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

void step_head(Ui& ui, const app::App& app, std::string_view title, std::string_view about) {
    notices(ui, app);
    step_position(ui, app);
    screen_title(ui, title);
    ui.gap(space::s);
    lead(ui, about);
}

void form_definitions(Ui& ui, const Texts& texts, int level) {
    constexpr float badge = 28;
    for (const Form form : all_forms) {
        const NamedText& text = texts.forms[form_index(form)];
        form_badge(ui, {ui.x, ui.y, badge, badge}, form);
        ui.inside(ui.x + badge + space::l, ui.width - badge - space::l, [&] {
            ui.gap(2);
            Node name;
            name.role = Role::heading;
            name.level = level;
            text_block(ui, std::move(name), text.name, type::strong, ui.colors().text);
            paragraph(ui, text.definition);
        });
        ui.gap(space::l);
    }
}

std::string join(const app::Interface& words, const std::vector<std::string>& items) {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) text += words(i + 1 == items.size() ? "list.last" : "list.separator");
        text += items[i];
    }
    return text;
}

std::string enough_for_verdict(const app::App& app, const app::Assessment& assessment) {
    const auto& aspects = assessment.score().aspects;
    const auto enough = std::ranges::count_if(aspects, &AspectScore::sufficient);
    const std::size_t needed = least_sufficient(aspects.size());
    return (*app.words)("result.none.text", {{"count", std::to_string(enough)},
                                             {"needed", std::to_string(needed)},
                                             {"total", std::to_string(aspects.size())}});
}

namespace {

/// The first few: who mends a file sees the rest when it is opened again.
std::vector<std::string> problem_lines(const app::App& app, const std::vector<Problem>& problems) {
    constexpr std::size_t most = 5;
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < std::min(most, problems.size()); ++i) {
        for (std::string& line : app::problem_lines(*app.words, problems[i])) {
            lines.push_back(std::move(line));
        }
    }
    if (problems.size() > most) {
        lines.push_back((*app.words)("open.more_problems",
                                     {{"count", std::to_string(problems.size() - most)}}));
    }
    return lines;
}

Button action_button(const app::App& app, const std::string& key) {
    const app::Interface& words = *app.words;
    const std::string label = key == "open/another"          ? "open.failed.action"
                              : key == "step/about/complete" ? "save.incomplete.action"
                              : key == "undo/removal"        ? "undo"
                              : key == "group/several"       ? "group"
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
    shown.lines = problem_lines(app, message.problems);
    shown.lines.insert(shown.lines.end(), message.lines.begin(), message.lines.end());
    if (!message.text.empty()) shown.lines.push_back(words.fill(words(message.text), arguments));
    if (!message.action.empty()) shown.actions.push_back(action_button(app, message.action));
    shown.actions.push_back(
        {.key = "dismiss", .label = std::string(words("message.dismiss")), .rank = Rank::quiet});
    shown.announce = true;
    banner(ui, shown);
    ui.gap(space::xl);
}

/// That answers are kept nowhere, with what saves them.
void unkept_notice(Ui& ui, const app::App& app, const app::Assessment& assessment) {
    // Of what fails once the next try comes by itself.
    if (!save_failed(app) || !assessment.autosave.keeps_failing()) return;
    banner(ui,
           {.tone = Tone::danger,
            .title = save_state(app),
            .lines = why_unkept(app, assessment.autosave.failure()),
            .actions = {{.key = "save/failed", .label = std::string((*app.words)("steps.save"))}},
            .level = 0});
    ui.gap(space::xl);
}

} // namespace

std::vector<std::string> why_unkept(const app::App& app, const std::string& reason) {
    const app::Interface& words = *app.words;
    const bool told = reason == "quota" || reason == "waiting" || reason == "newer";
    std::vector<std::string> lines{std::string(words("unkept." + (told ? reason : "unknown")))};
    if (reason == "waiting") {
        for (const std::string& title : app.storage.windows)
            lines.push_back(words("unkept.window", {{"title", title}}));
    }
    return lines;
}

void unavailable_banner(Ui& ui, const app::App& app, const std::string& reason,
                        const std::string& otherwise) {
    const app::Interface& words = *app.words;
    const bool told = reason == "waiting" || reason == "newer";
    const std::string key = told ? "unavailable." + reason : otherwise;
    Banner shown{.tone = Tone::notice,
                 .title = std::string(words(key + ".title")),
                 .lines = {std::string(words(key + ".text"))}};
    if (reason == "waiting") {
        for (const std::string& title : app.storage.windows)
            shown.lines.push_back(words("unkept.window", {{"title", title}}));
    }
    banner(ui, shown);
    ui.gap(space::xl);
}

void example_notice(Ui& ui, const app::App& app, const std::string& title, const std::string& text,
                    const std::string& close) {
    const bool brief = text.empty();
    Banner shown{.tone = Tone::notice,
                 .title = brief ? std::string((*app.words)("example.reminder")) : title,
                 .actions = {{.key = "discard",
                              .label = close,
                              .rank = brief ? Rank::quiet : Rank::secondary}},
                 .level = 0};
    if (!brief) shown.lines.push_back(text);
    banner(ui, shown);
    ui.gap(space::xl);
}

void notices(Ui& ui, const app::App& app) {
    const app::Interface& words = *app.words;
    message_under(ui, app, "");
    const app::Assessment* assessment = app.open();
    if (assessment) unkept_notice(ui, app, *assessment);
    if (assessment && assessment->example && app.place.screen != Screen::start) {
        // Said in full where the example opens; elsewhere a reminder is enough.
        const bool whole = app.place.screen == Screen::result;
        const auto text = [&](const char* key) { return std::string(words(key)); };
        example_notice(ui, app, text("example.title"), whole ? text("example.text") : "",
                       text("example.discard"));
    }
}

void message_under(Ui& ui, const app::App& app, std::string_view heading) {
    if (app.message && app.message->under == heading) message_banner(ui, app, *app.message);
}

Button onward_button(const app::App& app, bool brief) {
    const app::Interface& words = *app.words;
    const auto next = app::neighbour(app.place, +1, app.framework());
    if (!next) {
        return {.key = "save",
                .label = std::string(words("steps.save")),
                .rank = Rank::primary,
                .icon = Icon::file};
    }
    Button button{.key = "next",
                  .label = words("steps.next", {{"name", step_name(app, *next)}}),
                  .rank = Rank::primary,
                  .icon = Icon::arrow_right,
                  .icon_after = true};
    if (brief) {
        button.name = button.label;
        button.label = words("steps.next.brief");
    }
    return button;
}

void step_buttons(Ui& ui, const app::App& app) {
    const app::Interface& words = *app.words;
    const bool last = !app::neighbour(app.place, +1, app.framework());
    const auto back = app::neighbour(app.place, -1, app.framework());
    std::vector<Button> row;
    // On a phone the bar at the foot has it.
    if (foot_bar_height(ui, app) == 0) {
        row.push_back(onward_button(app, false));
        if (last) row.back().key = "save/end"; // the list of steps has the other one
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

void ask_scope(Ui& ui, const app::App& app, const app::Assessment& assessment) {
    if (assessment.result().scope.private_partners) return;
    heading(ui, 2, (*app.words)("aspect.scope.title"), "aspect/scope");
    muted(ui, (*app.words)("aspect.scope.text"));
    private_partners_choice(ui, app, assessment, "aspect/scope");
    ui.gap(space::xxl);
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
    if (!assessment) return std::nullopt;
    if (place.screen == Screen::aspect) return assessment->progress(place.aspect);
    if (place.screen == Screen::impression) return app::placement_progress(*assessment);
    if (place.screen == Screen::recognise) return app::traits_progress(*assessment);
    return std::nullopt;
}

} // namespace ketenspiegel::ui
