#pragma once

#include "ui/ui.hpp"
#include "ui/widgets/icon.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ketenspiegel::ui {

/// Three ranks: the one thing to do next, what one may do, what is there when needed.
enum class Rank { primary, secondary, quiet };

struct Button {
    std::string key{};
    std::string label{};
    Rank rank = Rank::secondary;
    Icon icon = Icon::none;
    bool icon_after = false;
    std::optional<bool> pressed{};  ///< a toggle
    std::optional<bool> expanded{}; ///< shows or hides something
    std::string
        name{}; ///< what it is called where the label alone says too little; holds the label
    bool danger = false;
    std::string lang{}; ///< of the label, where it differs from the page's
};

/// How wide a button is on one line.
float button_width(Ui& ui, const Button& button);
/// A button at a place of its own; its label wraps where the place is too narrow for one line.
void button_at(Ui& ui, const Rect& rect, const Button& button);
/// How high the row is in a column of this width, wrapped lines and labels included.
float buttons_height(Ui& ui, const std::vector<Button>& row, float width);
/// Buttons side by side, wrapping; one under the other over the full width on a phone when `stack`.
void buttons(Ui& ui, const std::vector<Button>& row, bool stack = false);

} // namespace ketenspiegel::ui
