#pragma once

#include "ui/ui.hpp"

#include <string>
#include <vector>

namespace ketenspiegel::ui {

struct Tab {
    std::string key{};
    std::string label{};
    bool chosen = false;
};

/// Views of one thing beside each other, of which one shows below; in two rows where they find no
/// room in one. `name`: what they are views of. To a screen reader they are toggle buttons, for
/// nothing but the page below changes.
void tabs(Ui& ui, const std::vector<Tab>& row, const std::string& name);

} // namespace ketenspiegel::ui
