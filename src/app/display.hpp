#pragma once

#include "core/json.hpp"

#include <string_view>

/// How the program looks and moves on this machine: what was set by hand. The system's wishes stand
/// beside it in Preferences.
namespace ketenspiegel::app {

struct App;

/// What the system asks of colours.
enum class Contrast {
    normal,
    more,
    forced ///< the system's own colours take the place of the page's
};

struct Display {
    enum class Theme { system, light, dark, contrast };
    Theme theme = Theme::system;
    int text_size = 100;      ///< per cent: 100, 125, 150 or 200
    bool less_motion = false; ///< else as the system has it
};

/// The commands "theme/…", "text-size/…" and "motion/…". False where there is no such choice.
bool choose_theme(App& app, std::string_view name);
bool choose_text_size(App& app, std::string_view per_cent);
bool choose_motion(App& app, std::string_view name);
/// Shows the place where these are chosen, on top of the page, or closes it.
void toggle_display(App& app);

/// What was stored by the commands above; what cannot be read keeps its default.
Display read_display(const Json& settings);

/// The names of the choices, as they stand in the keys, in the order in which they are offered.
inline constexpr std::string_view theme_names[] = {"system", "light", "dark", "contrast"};
inline constexpr int text_sizes[] = {100, 125, 150, 200};

} // namespace ketenspiegel::app
