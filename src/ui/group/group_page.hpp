#pragma once

#include "app/group/group_state.hpp"
#include "ui/ui.hpp"

#include <string>

namespace ketenspiegel::ui {

/// The group's program as a page; returns its height in CSS pixels.
float draw_group_page(Ui& ui, const app::App& app, const app::GroupState& state);

/// Height of what stays at the top of the window; a discussion has nothing there.
float group_header_height(const Ui& ui, const app::GroupState& state);

/// The title of the document: the screen, the group and the product.
std::string group_page_title(const app::App& app, const app::GroupState& state);

} // namespace ketenspiegel::ui
