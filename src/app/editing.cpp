#include "app/editing.hpp"

namespace ketenspiegel::app {

Assessment* writable(App& app) {
    Assessment* assessment = app.open();
    return assessment && assessment->writable ? assessment : nullptr;
}

namespace {

bool alter(App& app, const Change& change, Autosave::Pace pace) {
    Assessment* assessment = writable(app);
    if (!assessment || !assessment->change(change, pace, app.now_ms)) return false;
    end_undo_offer(app);
    return true;
}

} // namespace

bool set_member(App& app, std::string path, Json value, Autosave::Pace pace) {
    return alter(app, {.path = std::move(path), .value = std::move(value)}, pace);
}

bool remove_member(App& app, std::string path) {
    return alter(app, {.path = std::move(path), .value = std::nullopt}, Autosave::Pace::at_once);
}

bool type_member(App& app, std::string path, std::string_view text) {
    Change change{.path = std::move(path), .value = std::nullopt};
    if (!text.empty()) change.value = Json(text);
    return alter(app, change, Autosave::Pace::typing);
}

bool end_undo_offer(App& app) {
    if (!app.message || app.message->action != "undo/removal") return false;
    app.message.reset();
    return true;
}

std::optional<int> offered_level(const App& app, std::string_view text) {
    const Assessment* assessment = app.open();
    if (!assessment || text.size() != 1 || text[0] < '1' || text[0] > '4') return std::nullopt;
    const int level = text[0] - '0';
    if (level == 4 && !assessment->result().scope.private_partners.value_or(false)) {
        return std::nullopt;
    }
    return level;
}

} // namespace ketenspiegel::app
