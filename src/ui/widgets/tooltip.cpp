#include "ui/widgets/tooltip.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

void tooltip(Ui& ui, const Rect& anchor, std::string_view text) {
    constexpr float distance = 6;
    const float width = ui.text.width(text, type::body) + 2 * space::m;
    const float height = type::body.line_height + 2 * space::xs;
    const float middle = anchor.x + anchor.width / 2;
    const float x = std::clamp(middle - width / 2, space::s,
                               std::max(space::s, ui.viewport_width - space::s - width));
    const float below = anchor.bottom() + distance;
    const bool fits = below + height <= ui.viewport_height;
    const Rect panel{x, fits ? below : anchor.y - distance - height, width, height};
    ui.paint.shadow(panel, elevation::shadow, radius::small, elevation::low);
    ui.paint.fill(panel, ui.colors().text, radius::small);
    ui.paint.text_centered(panel, text, type::body, ui.colors().surface);
}

} // namespace ketenspiegel::ui
