#include "app/flow.hpp"

#include "app/editing.hpp"

#include <algorithm>

namespace ketenspiegel::app {

namespace {

/// The next point without an answer in the aspect of `point`, after it and then from the start.
std::optional<std::size_t> next_open(const App& app, const Assessment& assessment,
                                     std::size_t point) {
    const Framework& framework = app.framework();
    std::vector<std::size_t> points = framework.aspects[framework.points[point].aspect].points;
    std::ranges::rotate(points, std::ranges::upper_bound(points, point));
    const auto found = std::ranges::find_if(
        points, [&](std::size_t i) { return !assessment.result().answers[i].answered(); });
    return found == points.end() ? std::nullopt : std::optional(*found);
}

/// What a member of the document is changed on.
Screen screen_of(std::string_view member) {
    if (member == "answers") return Screen::aspect;
    if (member == "placement") return Screen::impression;
    if (member == "traits") return Screen::recognise;
    if (member == "context" || member == "targets") return Screen::direction;
    if (member == "initiatives") return Screen::plan;
    return Screen::about;
}

/// The node at which a member of the document is changed: "/targets/culture" at "target/culture";
/// "" for the top of its screen.
std::string node_of(std::string_view member, std::string_view rest) {
    if (member == "placement") return "placement/" + std::string(rest);
    if (member == "traits") return "trait/" + std::string(rest);
    if (member == "targets") return "target/" + std::string(rest);
    if (member == "initiatives") return "initiatives";
    if (member != "context") return "";
    constexpr std::string_view considerations = "considerations/";
    return rest.starts_with(considerations)
               ? "consideration/" + std::string(rest.substr(considerations.size()))
               : "context/" + std::string(rest);
}

/// The radio button by which one comes to a point: its answer's, else the first.
std::string answer_node(const App& app, std::size_t point) {
    const Answer& answer = app.open()->result().answers[point];
    std::string choice = "1";
    if (answer.reason != Reason::none) choice = reason_id(answer.reason);
    const std::string level = answer.level ? std::to_string(*answer.level) : "";
    if (offered_level(app, level)) choice = level;
    return "answer/" + app.framework().points[point].id + "/" + choice;
}

void move_to(App& app, std::size_t point) {
    app.effects.focus_in_place(answer_node(app, point));
    app.effects.scroll_gently("point/" + app.framework().points[point].id);
}

void show_point(App& app, std::string_view id, bool keeps_focus) {
    const auto point = app.framework().find_point(id);
    if (!point) return;
    const Point& changed = app.framework().points[*point];
    if (!app.place.same_screen({.screen = Screen::aspect, .aspect = changed.aspect})) {
        go_to_point(app, *point);
    } else if (keeps_focus) {
        app.effects.scroll_gently("point/" + changed.id);
    } else {
        move_to(app, *point);
    }
}

void show(App& app, std::string_view path, bool keeps_focus) {
    path.remove_prefix(std::min<std::size_t>(1, path.size()));
    const std::string_view member = path.substr(0, path.find('/'));
    const std::string_view rest = path.substr(std::min(member.size() + 1, path.size()));
    const Screen screen = screen_of(member);
    if (screen == Screen::aspect) {
        return show_point(app, rest.substr(0, rest.find('/')), keeps_focus);
    }
    Place place{.screen = screen};
    // Of the traits one aspect at a time may be shown.
    const auto trait = member == "traits" ? app.framework().find_trait(rest) : std::nullopt;
    if (trait) place.aspect = app.framework().traits[*trait].aspect;
    if (trait || app.place.screen != screen) go_to(app, place);
    if (const std::string node = node_of(member, rest); !node.empty()) {
        if (!keeps_focus) app.effects.focus_in_place(node);
        app.effects.scroll_gently(node);
    }
}

bool step(App& app, bool (Assessment::*step_in_time)(double), const char* told, bool keeps_focus) {
    Assessment* assessment = writable(app);
    if (!assessment || !(assessment->*step_in_time)(app.now_ms)) return false;
    const std::string under = app.message ? app.message->under : "";
    if (end_undo_offer(app)) app.effects.focus(under);
    show(app, assessment->last_stepped(), keeps_focus);
    app.toast = {.text = told, .until_ms = app.now_ms + Toast::shown_ms};
    return true;
}

} // namespace

void move_on(App& app, std::string_view point) {
    const auto index = app.framework().find_point(point);
    const Assessment* assessment = app.open();
    if (!index || !assessment) return;
    if (const auto next = next_open(app, *assessment, *index)) return move_to(app, *next);
    app.effects.focus_in_place("next");
    app.effects.scroll_gently("after-points");
}

bool go_to_next_open(App& app, std::string_view point) {
    const auto index = app.framework().find_point(point);
    const Assessment* assessment = app.open();
    if (!index || !assessment) return false;
    if (const auto next = next_open(app, *assessment, *index)) {
        go_to_point(app, *next);
    } else {
        app.effects.scroll_gently("after-points");
        app.effects.focus("next");
    }
    return true;
}

bool undo(App& app, bool keeps_focus) {
    return step(app, &Assessment::undo, "undone", keeps_focus);
}

bool redo(App& app, bool keeps_focus) {
    return step(app, &Assessment::redo, "redone", keeps_focus);
}

} // namespace ketenspiegel::app
