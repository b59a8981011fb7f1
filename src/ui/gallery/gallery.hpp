#pragma once

#include "app/app.hpp"
#include "ui/ui.hpp"

namespace ketenspiegel::ui {

/// A developer's page instead of the product's: every token and every widget in all its states, in
/// the theme of the day. It is a program of its own (assets/gallery-….wasm, opened with ?gallery),
/// so that nobody else loads it. Returns the height of the page, as draw_page does.
float draw_gallery(Ui& ui, const app::App& app);

} // namespace ketenspiegel::ui
