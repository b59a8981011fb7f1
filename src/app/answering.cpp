#include "app/answering.hpp"

#include "app/editing.hpp"

namespace ketenspiegel::app {

namespace {

/// The open assessment where it may be changed and has this point.
Assessment* writable(App& app, std::string_view point) {
    return app.framework().find_point(point) ? writable(app) : nullptr;
}

/// The point's entry as the document has it, with whatever other software put there; {} where none.
Json entry_of(const Assessment& assessment, std::string_view point) {
    const auto answers = assessment.document().find("answers");
    if (answers == assessment.document().end() || !answers->is_object()) return Json::object();
    const auto entry = answers->find(point);
    return entry == answers->end() || !entry->is_object() ? Json::object() : *entry;
}

bool put_entry(App& app, Assessment& assessment, std::string_view point, Json entry,
               Autosave::Pace pace) {
    // An entry that says nothing is no entry.
    const bool empty = entry.size() == 1 && entry.contains("level") && entry["level"].is_null();
    Change change{.path = "/answers/" + std::string(point), .value = std::nullopt};
    if (!empty && !entry.empty()) change.value = std::move(entry);
    assessment.place.point = point;
    return assessment.change(change, pace, app.now_ms);
}

void set_or_erase(Json& entry, const char* name, std::string_view value) {
    if (value.empty()) {
        entry.erase(name);
    } else {
        entry[name] = value;
    }
}

} // namespace

bool answer(App& app, std::string_view point, std::string_view choice) {
    Assessment* assessment = writable(app, point);
    if (!assessment) return false;
    Json entry = entry_of(*assessment, point);
    if (choice == "unknown" || choice == "not_applicable") {
        entry["level"] = nullptr;
        entry["reason"] = choice;
    } else if (const auto level = offered_level(app, choice)) {
        entry["level"] = *level;
        entry.erase("reason");
    } else {
        return false;
    }
    return put_entry(app, *assessment, point, std::move(entry), Autosave::Pace::at_once);
}

bool clear_answer(App& app, std::string_view point) {
    Assessment* assessment = writable(app, point);
    if (!assessment) return false;
    Json entry = entry_of(*assessment, point);
    entry["level"] = nullptr;
    entry.erase("reason");
    return put_entry(app, *assessment, point, std::move(entry), Autosave::Pace::at_once);
}

bool toggle_mark(App& app, std::string_view point, std::string_view mark) {
    Assessment* assessment = writable(app, point);
    if (!assessment || (mark != "strength" && mark != "obstacle")) return false;
    Json entry = entry_of(*assessment, point);
    if (!entry.contains("level")) entry["level"] = nullptr;
    const auto now = entry.find("mark");
    const bool same = now != entry.end() && now->is_string() && now->get<std::string>() == mark;
    set_or_erase(entry, "mark", same ? std::string_view() : mark);
    return put_entry(app, *assessment, point, std::move(entry), Autosave::Pace::at_once);
}

bool comment(App& app, std::string_view point, std::string_view text) {
    Assessment* assessment = writable(app, point);
    if (!assessment) return false;
    Json entry = entry_of(*assessment, point);
    if (!entry.contains("level")) entry["level"] = nullptr;
    set_or_erase(entry, "comment", text);
    app.comments_shown.insert(std::string(point));
    return put_entry(app, *assessment, point, std::move(entry), Autosave::Pace::typing);
}

bool show_comment(App& app, std::string_view point) {
    if (!writable(app, point)) return false;
    app.comments_shown.insert(std::string(point));
    app.effects.focus("comment/" + std::string(point));
    return true;
}

} // namespace ketenspiegel::app
