#pragma once

namespace ketenspiegel::ui {

/// A rectangle in CSS pixels. Whether its origin is the page's or the viewport's top left corner is
/// told by the layer it is drawn in.
struct Rect {
    float x = 0, y = 0, width = 0, height = 0;

    float right() const { return x + width; }
    float bottom() const { return y + height; }
    Rect inset(float by) const { return {x + by, y + by, width - 2 * by, height - 2 * by}; }
    bool operator==(const Rect&) const = default;
};

} // namespace ketenspiegel::ui
