#include "app/commands.hpp"

#include "app/answering.hpp"
#include "app/charts.hpp"
#include "app/data_key.hpp"
#include "app/dialogs.hpp"
#include "app/directing.hpp"
#include "app/display.hpp"
#include "app/editing.hpp"
#include "app/file_name.hpp"
#include "app/files.hpp"
#include "app/flow.hpp"
#include "app/hand_in.hpp"
#include "app/languages.hpp"
#include "app/mirroring.hpp"
#include "app/own_questionnaires.hpp"
#include "app/profile.hpp"
#include "app/whose.hpp"

#include <algorithm>
#include <array>

namespace ketenspiegel::app {

namespace {

bool go_next(App& app, int direction) {
    if (!app.open()) return false;
    if (const auto place = neighbour(app.place, direction, app.framework())) {
        go_to(app, *place);
        return true;
    }
    if (direction < 0 && app.place.screen != Screen::start) {
        go_to(app, {});
        return true;
    }
    return false;
}

bool go_step(App& app, const KeyParts& parts) {
    if (!app.open()) return false;
    const auto place = place_of_step(parts[1], app.framework());
    if (!place) return false;
    go_to(app, *place);
    return true;
}

bool jump_to_unanswered(App& app) {
    const Assessment* assessment = app.open();
    if (!assessment) return false;
    const bool on_aspect = app.place.screen == Screen::aspect;
    const std::size_t from =
        on_aspect ? app.framework().aspects[app.place.aspect].points.front() : 0;
    const auto point = assessment->first_unanswered(from);
    if (!point) return false;
    go_to_point(app, *point);
    return true;
}

bool set_shortcuts(App& app, std::string_view state) {
    if (state != "on" && state != "off") return false;
    app.preferences.shortcuts = state == "on";
    app.effects.setting("shortcuts", state);
    return true;
}

// What disappears when it is pressed hands the focus on, so that keyboards do not fall back to the
// top.

void dismiss(App& app) {
    const std::string under = app.message ? app.message->under : "";
    app.message.reset();
    app.effects.focus(under.empty() ? "title" : under);
}

/// How an answer was given.
enum class Given {
    passing, ///< on the way to another, as with the arrow keys
    pressed, ///< on the page, where it is seen
    by_key   ///< wherever the page is by now
};

/// A first answer goes on to the next open point; another one is a second thought, and stays. What
/// a key answers is on the screen, wherever the page was.
bool answer_in_flow(App& app, std::string_view point, std::string_view choice, Given given) {
    const auto index = app.framework().find_point(point);
    const bool first = index && app.open() && !app.open()->result().answers[*index].answered();
    if (!answer(app, point, choice)) return false;
    const std::string chosen = "answer/" + std::string(point) + "/" + std::string(choice);
    if (first && given == Given::by_key) app.effects.scroll_to(chosen, "nearest");
    if (first && given != Given::passing) {
        move_on(app, point);
    } else if (given == Given::by_key) {
        app.effects.focus(chosen);
    }
    return true;
}

bool clear_with_button(App& app, std::string_view point) {
    if (!clear_answer(app, point)) return false;
    app.effects.focus("point/" + std::string(point) + "/statement");
    return true;
}

bool remove_initiative_with_button(App& app, std::string_view number) {
    if (!remove_initiative(app, number)) return false;
    app.message = Message{.kind = Message::Kind::info,
                          .title = "initiative.removed",
                          .action = "undo/removal",
                          .under = "initiatives"};
    return true;
}

void download_quarantine(App& app) {
    const std::string name = file_name("", today(app) + "-quarantine", ".json");
    app.effects.add({{"effect", "download_quarantine"}, {"name", name}});
}

bool resume(App& app, std::string_view local_id) {
    if (!app.find(local_id)) return false;
    open_assessment(app, std::string(local_id));
    return true;
}

} // namespace

namespace {

/// What is asked beside the points, and what is opened to read.
bool perform_beside_answers(App& app, std::string_view key, const KeyParts& parts) {
    const std::string_view verb = parts[0];
    if (verb == "placement") return place_aspect(app, parts[1], parts[2]);
    if (verb == "clear-placement") return clear_placement(app, parts[1]);
    if (verb == "trait") return recognise(app, parts[1], parts[2]);
    if (verb == "clear-trait") return clear_trait(app, parts[1]);
    if (verb == "traits") return show_traits(app, parts[1]);
    if (verb == "context") return set_context(app, parts[1], parts[2]);
    if (verb == "clear-context") return clear_context(app, parts[1]);
    if (verb == "target") return set_target(app, parts[1], parts[2]);
    if (verb == "add-initiative") return add_initiative(app);
    if (verb == "remove-initiative") return remove_initiative_with_button(app, parts[1]);
    if (verb == "initiative-aspect") return choose_initiative(app, parts[1], "aspect", parts[2]);
    if (verb == "initiative-status") return choose_initiative(app, parts[1], "status", parts[2]);
    if (verb == "chart" && parts[2] != "table") return save_chart(app, parts[1], parts[2]);
    constexpr std::array to_read{"term", "explain", "figure", "advice", "stay", "chart"};
    if (std::ranges::find(to_read, verb) == to_read.end() || parts[1].empty()) return false;
    return fold(app, key), true;
}

} // namespace

namespace {

/// The organisation as somebody picks it; what is chosen on the way to another is not asked about.
bool pick_organisation(App& app, std::string_view id, bool pressed) {
    if (!choose_profile(app, "organisation", id)) return false;
    if (pressed) ask_whose_answers(app, false);
    return true;
}

bool perform_key(App& app, std::string_view key, bool moves_on) {
    const KeyParts parts = split_key(key);
    const std::string_view verb = parts[0];
    if (app.dialog && verb != "confirm" && verb != "cancel") return false;
    // What the whole program offers.
    if (verb == "home") return go_to(app, {}), true;
    if (verb == "language") return speak(app, parts[1]);
    if (verb == "display") return toggle_display(app), true;
    if (verb == "theme") return choose_theme(app, parts[1]);
    if (verb == "text-size") return choose_text_size(app, parts[1]);
    if (verb == "motion") return choose_motion(app, parts[1]);
    if (verb == "shortcuts") return set_shortcuts(app, parts[1]);
    if (verb == "steps") return app.steps_shown = !app.steps_shown, true;
    if (verb == "agenda") return app.agenda_whole = !app.agenda_whole, true;
    if (verb == "dismiss") return dismiss(app), true;
    if (verb == "confirm") return confirm(app, parts[1]);
    if (verb == "cancel") return cancel(app), true;
    // Assessments on this machine, and files.
    if (verb == "new") return start_new(app), true;
    if (verb == "example") return open_example(app), true;
    if (verb == "discard") return discard_example(app);
    if (verb == "resume") return resume(app, parts[1]);
    if (verb == "rename") return ask(app, Dialog::Kind::rename, parts[1]);
    if (verb == "delete") return ask(app, Dialog::Kind::remove, parts[1]);
    if (verb == "open") return pick_file(app), true;
    if (verb == "group") return app.effects.add({{"effect", "go"}, {"to", "group"}}), true;
    if (verb == "questionnaire") return choose_questionnaire(app, parts[1]);
    if (verb == "forget-questionnaire") return ask_to_forget(app, parts[1]);
    if (verb == "save") return save_file(app);
    if (verb == "leave-out") return toggle_comments(app);
    if (verb == "quarantine") return download_quarantine(app), true;
    // The way through.
    if (verb == "next") return go_next(app, +1);
    if (verb == "back") return go_next(app, -1);
    if (verb == "step") return go_step(app, parts);
    if (verb == "jump") return jump_to_unanswered(app);
    if (verb == "goto") {
        const auto point = app.framework().find_point(parts[1]);
        return point && app.open() ? (go_to_point(app, *point), true) : false;
    }
    if (verb == "undo") return undo(app, !moves_on);
    if (verb == "redo") return redo(app, !moves_on);
    if (verb == "answer") {
        return answer_in_flow(app, parts[1], parts[2], moves_on ? Given::pressed : Given::passing);
    }
    if (verb == "clear") return clear_with_button(app, parts[1]);
    if (verb == "mark") return toggle_mark(app, parts[1], parts[2]);
    if (verb == "add-comment") return show_comment(app, parts[1]);
    if (verb == "organisation") return pick_organisation(app, parts[1], moves_on);
    return perform_beside_answers(app, key, parts) || choose_profile(app, verb, parts[1]);
}

} // namespace

bool perform(App& app, std::string_view key, bool moves_on) {
    const bool about = app.place.screen == Screen::about;
    const bool done = perform_key(app, key, moves_on);
    // What was chosen there by the arrow keys is asked about when one goes on.
    if (about && app.place.screen != Screen::about) ask_whose_answers(app, false);
    return done;
}

bool type(App& app, std::string_view key, std::string_view text) {
    const KeyParts parts = split_key(key);
    if (parts[0] == "comment") return comment(app, parts[1], text);
    if (parts[0] == "field" && parts[1] == "name" && app.dialog) {
        app.dialog->text = text;
        return true;
    }
    if (parts[0] == "field") return type_profile(app, parts[1], text);
    if (parts[0] == "consideration") return type_consideration(app, parts[1], text);
    if (parts[0] == "initiative-title") return type_initiative(app, parts[1], "title", text);
    if (parts[0] == "initiative-note") return type_initiative(app, parts[1], "note", text);
    return false;
}

void end_typing(App& app, std::string_view key) {
    if (Assessment* assessment = app.open()) assessment->end_typing();
    if (key == "field/organisation") ask_whose_answers(app, false);
}

std::string_view point_of_node(std::string_view node) {
    for (const std::string_view prefix :
         {"point/", "answer/", "clear/", "mark/", "add-comment/", "term/"}) {
        if (!node.starts_with(prefix)) continue;
        const std::string_view rest = node.substr(prefix.size());
        return rest.substr(0, rest.find('/'));
    }
    return {};
}

bool press(App& app, const KeyPress& key) {
    if (key.alt) return false;
    if (key.ctrl) {
        if (key.key == "z" || key.key == "Z")
            return perform(app, key.shift ? "redo" : "undo", true);
        if (key.key == "y") return perform(app, "redo", true);
        return false;
    }
    if (key.key == "Escape") {
        if (app.dialog) return perform(app, "cancel");
        if (app.steps_shown) return perform(app, "steps");
        if (app.display_shown) return perform(app, "display");
        return false;
    }
    if (key.key == "Enter" && app.dialog && key.node.starts_with("field/"))
        return perform(app, "confirm");
    if (key.key == "Delete" && app.preferences.shortcuts && !app.dialog &&
        key.node.starts_with("trait/")) {
        const std::string_view trait = key.node.substr(6);
        return clear_trait(app, trait.substr(0, trait.find('/')));
    }
    const std::string point(point_of_node(key.node));
    if (point.empty() || !app.preferences.shortcuts || app.dialog) return false;
    if (key.key.size() == 1 && key.key[0] >= '1' && key.key[0] <= '4') {
        return answer_in_flow(app, point, key.key, Given::by_key);
    }
    if (key.key == "0") return answer_in_flow(app, point, "unknown", Given::by_key);
    if (key.key == "-") return answer_in_flow(app, point, "not_applicable", Given::by_key);
    if (key.key == "Enter") return go_to_next_open(app, point);
    if (key.key == "Delete") {
        return key.node.starts_with("clear/") ? clear_with_button(app, point)
                                              : clear_answer(app, point);
    }
    return false;
}

} // namespace ketenspiegel::app
