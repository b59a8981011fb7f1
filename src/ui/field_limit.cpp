#include "ui/field_limit.hpp"

#include "core/unicode.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

/// From how many characters before the limit they are counted.
std::size_t counted_from(std::size_t limit) {
    return std::max<std::size_t>(limit / 10, 20);
}

std::string counted(const app::Interface& words, const std::string& key, std::size_t count) {
    if (count == 1) return std::string(words(key + ".one"));
    return words(key, {{"count", std::to_string(count)}});
}

} // namespace

Field with_limit(const app::App& app, Field field) {
    const auto limit = static_cast<std::size_t>(field.max_length);
    const std::size_t left = limit - std::min(limit, count_characters(field.value));
    const auto add = [&](const char* key, std::size_t count) {
        if (!field.note.empty()) field.note += " ";
        field.note += counted(*app.words, key, count);
    };
    const bool typed = app.typed.key == field.key;
    const bool lost = typed && app.typed.cut + app.typed.removed > 0;
    if (typed && app.typed.cut > 0) add("field.cut", app.typed.cut);
    if (typed && app.typed.removed > 0) add("field.removed", app.typed.removed);
    if (left <= counted_from(limit)) add("field.left", left);
    field.warns = lost;
    // A screen reader says it when somebody stops typing, not over every letter.
    field.says = lost || (typed && app.typed.paused(app.now_ms));
    return field;
}

} // namespace ketenspiegel::ui
