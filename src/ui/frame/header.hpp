#pragma once

#include "app/app.hpp"
#include "ui/ui.hpp"

#include <string>

namespace ketenspiegel::ui {

/// The bar that stays on top: the product's name, what is told of saving, display and languages.
void header(Ui& ui, const app::App& app);
/// Whether the open assessment's answers could not be kept, and what is told of saving.
bool save_failed(const app::App& app);
std::string save_state(const app::App& app);
/// That something is not kept, for a reason as in web/protocol.ts.
std::string failed_status(const app::App& app, const std::string& reason);

/// What is told of saving, where the bar has no room for it.
void status_in_page(Ui& ui, const app::App& app);
/// The languages, likewise.
void languages_in_page(Ui& ui, const app::App& app);

} // namespace ketenspiegel::ui
