#pragma once

#include "ui/ui.hpp"
#include "ui/widgets/button.hpp"

#include <string>
#include <vector>

namespace ketenspiegel::ui {

/// What stands where there is nothing yet: why, and what brings it about.
struct EmptyState {
    Icon icon = Icon::info;
    std::string title{}; ///< "" for none
    std::string text{};
    std::vector<Button> actions{};
};

void empty_state(Ui& ui, const EmptyState& state);

} // namespace ketenspiegel::ui
