#pragma once

#include "ui/ui.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/field.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ketenspiegel::ui {

/// A question that must be answered before anything else.
struct DialogBox {
    std::string title{};
    std::string text{}; ///< where there is no field
    std::optional<Field> field{};
    std::vector<Button> actions{};
};

/// How high its panel is at this width.
float dialog_height(Ui& ui, const DialogBox& box, float width);
/// The panel, with all that is in it, inside the open node.
void dialog_panel(Ui& ui, const Rect& panel, const DialogBox& box);
/// The dialog in the middle of the window, over everything else.
void dialog(Ui& ui, const DialogBox& box);

} // namespace ketenspiegel::ui
