#pragma once

#include "ui/ui.hpp"
#include "ui/widgets/icon.hpp"

#include <optional>
#include <string>
#include <string_view>
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
    std::string lang{};    ///< of the label, where it differs from the page's
    std::string tip{};     ///< of an icon_button: its name, and the keys that do the same
    bool disabled = false; ///< of an icon_button: shown, said, and without effect
};

/// How wide a button is on one line.
float button_width(Ui& ui, const Button& button);
/// How high a button of this width is: its label wraps where it must.
float button_height(Ui& ui, const Button& button, float width);
/// A button at a place of its own.
void button_at(Ui& ui, const Rect& rect, const Button& button);
/// A button of an icon alone; `name` says it.
void icon_button(Ui& ui, const Rect& rect, const Button& button);
/// How high the row is in a column of this width, wrapped lines included.
float buttons_height(Ui& ui, const std::vector<Button>& row, float width);
/// Buttons side by side, wrapping; one under the other over the full width on a phone when `stack`.
void buttons(Ui& ui, const std::vector<Button>& row, bool stack = false);
/// Quiet buttons on the line of the text that they go with, where there is room, else below it.
void buttons_after(Ui& ui, std::string_view text, const std::vector<Button>& row);

} // namespace ketenspiegel::ui
