#pragma once

#include "ui/theme.hpp"

#include <optional>
#include <string_view>

namespace ketenspiegel::ui {

/// The colours that a system with forced colours (Windows' contrast themes) puts in the place of a
/// page's own, by their CSS names. Until the host tells them: black on white.
struct SystemColors {
    Color canvas{0xffffff};
    Color canvas_text{0x000000};
    Color link_text{0x00009f};
    Color button_border{0x000000};
    Color gray_text{0x600000};
};

/// Every role of a theme filled with one of the system's colours. The forms lose their colours: an
/// edge and their number tell them apart.
Theme system_theme(const SystemColors& colors);

/// "rgb(1, 2, 3)" and "rgba(1, 2, 3, 1)", as a browser computes colours; nothing for all else.
std::optional<Color> read_css_color(std::string_view text);

} // namespace ketenspiegel::ui
