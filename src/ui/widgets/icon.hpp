#pragma once

#include "ui/ui.hpp"

namespace ketenspiegel::ui {

enum class Icon {
    none,
    check,
    arrow_right,
    arrow_left,
    chevron_down,
    chevron_up,
    plus,
    star,
    flag,
    warning,
    info,
    file,
    close,
    undo,
    redo
};

/// Draws an icon of line work, centred in the rectangle, about 20 CSS pixels large. It is
/// decoration: what it says stands beside it in words.
void icon(Ui& ui, Icon which, const Rect& rect, Color color);

/// The product's mark: two links of a chain, one the mirror image of the other.
void product_mark(Ui& ui, const Rect& rect);

} // namespace ketenspiegel::ui
