#include "app/directing.hpp"

#include "app/editing.hpp"
#include "core/limits.hpp"

#include <algorithm>
#include <charconv>

namespace ketenspiegel::app {

namespace {

bool is_factor(std::string_view id) {
    return std::ranges::find(all_context_factors, id, context_factor_id) !=
           all_context_factors.end();
}

/// The initiatives as the document has them, with whatever other software put there.
Json initiatives_of(const Assessment& assessment) {
    const auto list = assessment.document().find("initiatives");
    return list != assessment.document().end() && list->is_array() ? *list : Json::array();
}

std::optional<std::size_t> index_of(const Json& list, std::string_view number) {
    std::size_t value = 0;
    const auto [rest, failed] =
        std::from_chars(number.data(), number.data() + number.size(), value);
    if (failed != std::errc() || rest != number.data() + number.size()) return std::nullopt;
    if (value < 1 || value > list.size()) return std::nullopt;
    return value - 1;
}

bool put_initiatives(App& app, Json list, Autosave::Pace pace = Autosave::Pace::at_once) {
    if (list.empty()) return remove_member(app, "/initiatives");
    return set_member(app, "/initiatives", std::move(list), pace);
}

} // namespace

bool set_context(App& app, std::string_view factor, std::string_view level) {
    if (!is_factor(factor) || level.size() != 1 || level[0] < '1' || level[0] > '4') return false;
    return set_member(app, "/context/" + std::string(factor), level[0] - '0');
}

bool clear_context(App& app, std::string_view factor) {
    if (!is_factor(factor) || !remove_member(app, "/context/" + std::string(factor))) return false;
    app.effects.focus("context/" + std::string(factor));
    return true;
}

bool type_consideration(App& app, std::string_view consideration, std::string_view text) {
    const auto& known = app.framework().considerations;
    if (std::ranges::find(known, consideration) == known.end()) return false;
    return type_member(app, "/context/considerations/" + std::string(consideration), text);
}

bool set_target(App& app, std::string_view aspect, std::string_view level) {
    if (!app.framework().find_aspect(aspect)) return false;
    const std::string path = "/targets/" + std::string(aspect);
    if (level == "desired") return remove_member(app, path);
    const auto chosen = offered_level(app, level);
    return chosen && set_member(app, path, *chosen);
}

bool add_initiative(App& app) {
    const Assessment* assessment = writable(app);
    if (!assessment) return false;
    Json list = initiatives_of(*assessment);
    if (list.size() >= limits::initiatives) return false;
    list.push_back({{"title", ""}, {"status", "running"}});
    const std::string number = std::to_string(list.size());
    if (!put_initiatives(app, std::move(list))) return false;
    app.effects.focus("initiative-title/" + number);
    return true;
}

bool remove_initiative(App& app, std::string_view number) {
    const Assessment* assessment = writable(app);
    if (!assessment) return false;
    Json list = initiatives_of(*assessment);
    const auto index = index_of(list, number);
    if (!index) return false;
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(*index));
    if (!put_initiatives(app, std::move(list))) return false;
    app.effects.focus("initiatives");
    return true;
}

bool choose_initiative(App& app, std::string_view number, std::string_view field,
                       std::string_view value) {
    const Assessment* assessment = writable(app);
    if (!assessment) return false;
    Json list = initiatives_of(*assessment);
    const auto index = index_of(list, number);
    if (!index || !list[*index].is_object()) return false;
    const bool known = field == "aspect"
                           ? app.framework().find_aspect(value).has_value()
                           : value == "planned" || value == "running" || value == "done";
    if (!known) return false;
    list[*index][std::string(field)] = value;
    return put_initiatives(app, std::move(list));
}

bool type_initiative(App& app, std::string_view number, std::string_view field,
                     std::string_view text) {
    const Assessment* assessment = writable(app);
    if (!assessment) return false;
    Json list = initiatives_of(*assessment);
    const auto index = index_of(list, number);
    if (!index || !list[*index].is_object()) return false;
    list[*index][std::string(field)] = text;
    if (field == "note" && text.empty()) list[*index].erase("note");
    return put_initiatives(app, std::move(list), Autosave::Pace::typing);
}

} // namespace ketenspiegel::app
