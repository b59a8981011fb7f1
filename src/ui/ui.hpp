#pragma once

#include "core/function_ref.hpp"
#include "ui/geometry.hpp"
#include "ui/painter.hpp"
#include "ui/semantics.hpp"
#include "ui/text_layout.hpp"
#include "ui/theme.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ketenspiegel::ui {

/// What the widgets need to know of pointer and keyboard.
struct Input {
    std::string focused{}; ///< id or data-key of the mirror node that has the focus; "" for none
    bool focus_visible = false;  ///< the focus came from the keyboard, so a ring is drawn
    bool coarse_pointer = false; ///< touch: nothing hovers, targets are larger
};

/// How a widget that can be acted on stands to pointer and focus.
struct Interaction {
    bool hovered = false;
    bool held = false;
    bool focused = false;
};

/// The context of a frame: everything widgets draw and describe themselves with, and the column
/// they flow down in. Coordinates are CSS pixels: in the page layer from the page's top left
/// corner, in the fixed layer from the viewport's.
class Ui {
  public:
    Ui(Painter& painter, TextLayout& text_layout, Semantics& tree)
        : paint(painter), text(text_layout), semantics(tree) {}

    void begin_frame(const Theme& theme, float viewport_width, float viewport_height, float scroll,
                     Input input);

    /// The part of the viewport in which the page layer shows; below fixed bars.
    void begin_page_layer(Rect visible_in_viewport);
    void begin_fixed_layer();
    /// The one over the page where the window is so high, else a part of the page, which scrolls.
    /// Returns whether it stays.
    bool begin_fixed_layer(float window_from);
    void end_layer();

    // The column that widgets stand in, one under the other.
    float x = 0, y = 0, width = 0;
    void gap(float height) { y += height; }
    /// The next `height` pixels of the column.
    Rect take(float height);
    /// Runs `content` in a part of the column, from the present y; y ends where the content ends.
    void inside(float left, float part_width, FunctionRef<void()> content);

    /// Whether any of the rectangle shows, so that it is worth drawing.
    bool visible(const Rect& rect) const;
    bool wide() const { return viewport_width >= layout::wide_from; }
    bool phone() const { return viewport_width < 600; }
    /// Whether the column has no room for anything beside a text.
    bool tight() const { return width < layout::tight; }

    /// Something one can act on: hover and press are ImGui's, and a press on the drawing is
    /// reported by `take_pressed`. The caller adds the node with the same key.
    Interaction item(std::string_view key, const Rect& rect, float corner = radius::medium);
    /// Shown and to be focused, but to no effect at present: it has the ring alone.
    Interaction unusable_item(std::string_view key, const Rect& rect, float corner);
    /// The keys pressed on the drawing (not through the mirror) since the last call.
    std::vector<std::string> take_pressed() { return std::exchange(pressed_, {}); }
    bool focused(std::string_view id) const {
        return !input.focused.empty() && input.focused == id;
    }
    /// From now on everything one can act on stands so to pointer and focus, for whoever shows how
    /// that looks; nothing: as it does.
    void pose(std::optional<Interaction> state) { posed_ = state; }
    /// What a thing without words is, told over the page while the pointer or the keyboard's focus
    /// is on it; `rect` in the coordinates of its layer.
    void tell(const Rect& rect, std::string words);
    struct Hint {
        Rect rect{}; ///< in the viewport
        std::string text{};
    };
    const std::optional<Hint>& hint() const { return hint_; }
    /// While a dialog is open, nothing behind it hovers or presses.
    void set_blocked(bool blocked) { blocked_ = blocked; }

    const Theme& colors() const { return *theme_; }

    Painter& paint;
    TextLayout& text;
    Semantics& semantics;
    Input input;
    float viewport_width = 0, viewport_height = 0, scroll = 0;

  private:
    struct Ring {
        Rect rect{};
        float corner = 0;
    };

    const Theme* theme_ = nullptr;
    Rect visible_{};
    bool fixed_ = false;
    bool blocked_ = false;
    std::optional<Interaction> posed_{};
    std::optional<Hint> hint_{};
    std::vector<Ring> rings_{};
    std::vector<std::string> pressed_{};
};

} // namespace ketenspiegel::ui
