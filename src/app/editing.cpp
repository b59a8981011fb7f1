#include "app/editing.hpp"

namespace ketenspiegel::app {

Assessment* writable(App& app) {
    Assessment* assessment = app.open();
    return assessment && assessment->writable ? assessment : nullptr;
}

bool set_member(App& app, std::string path, Json value, Autosave::Pace pace) {
    Assessment* assessment = writable(app);
    return assessment && assessment->change({.path = std::move(path), .value = std::move(value)},
                                            pace, app.now_ms);
}

bool remove_member(App& app, std::string path) {
    Assessment* assessment = writable(app);
    return assessment && assessment->change({.path = std::move(path), .value = std::nullopt},
                                            Autosave::Pace::at_once, app.now_ms);
}

bool type_member(App& app, std::string path, std::string_view text) {
    Assessment* assessment = writable(app);
    if (!assessment) return false;
    Change change{.path = std::move(path), .value = std::nullopt};
    if (!text.empty()) change.value = Json(text);
    return assessment->change(change, Autosave::Pace::typing, app.now_ms);
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
