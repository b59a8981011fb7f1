#include "app/display.hpp"

#include "app/app.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>

namespace ketenspiegel::app {

namespace {

std::optional<Display::Theme> theme_of(std::string_view name) {
    const auto* const found = std::ranges::find(theme_names, name);
    if (found == std::end(theme_names)) return std::nullopt;
    return static_cast<Display::Theme>(found - std::begin(theme_names));
}

std::optional<int> text_size_of(std::string_view per_cent) {
    const auto* const found = std::ranges::find_if(
        text_sizes, [&](int size) { return std::to_string(size) == per_cent; });
    if (found == std::end(text_sizes)) return std::nullopt;
    return *found;
}

/// "reduced", or "system".
std::optional<bool> less_motion_of(std::string_view name) {
    if (name != "reduced" && name != "system") return std::nullopt;
    return name == "reduced";
}

void keep_setting(App& app, const char* name, std::string_view value) {
    app.effects.setting(name, value);
}

} // namespace

bool choose_theme(App& app, std::string_view name) {
    const auto theme = theme_of(name);
    if (!theme) return false;
    app.preferences.display.theme = *theme;
    keep_setting(app, "theme", name);
    return true;
}

bool choose_text_size(App& app, std::string_view per_cent) {
    const auto size = text_size_of(per_cent);
    if (!size) return false;
    app.preferences.display.text_size = *size;
    keep_setting(app, "text_size", per_cent);
    // Everything moves; what was pressed stays in sight.
    if (app.display_shown) app.effects.scroll_to("text-size/" + std::string(per_cent), "nearest");
    return true;
}

bool choose_motion(App& app, std::string_view name) {
    const auto less = less_motion_of(name);
    if (!less) return false;
    app.preferences.display.less_motion = *less;
    keep_setting(app, "motion", name);
    return true;
}

void toggle_display(App& app) {
    app.display_shown = !app.display_shown;
    if (app.display_shown) {
        app.effects.scroll_top();
        app.effects.focus("display/title");
    } else {
        app.effects.focus("display");
    }
}

Display read_display(const Json& settings) {
    const auto text = [&](const char* name) {
        const auto member = settings.find(name);
        return member != settings.end() && member->is_string() ? member->get<std::string>()
                                                               : std::string();
    };
    const Display otherwise;
    return {.theme = theme_of(text("theme")).value_or(otherwise.theme),
            .text_size = text_size_of(text("text_size")).value_or(otherwise.text_size),
            .less_motion = less_motion_of(text("motion")).value_or(otherwise.less_motion)};
}

} // namespace ketenspiegel::app
