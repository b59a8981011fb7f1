#pragma once

#include "app/app.hpp"
#include "ui/ui.hpp"

namespace ketenspiegel::ui {

/// What lies over every page, last of all: what is told in passing, `foot` above the window's foot,
/// what a thing without words is, and the sign that files hover over the window.
void overlay(Ui& ui, const app::App& app, float foot);

} // namespace ketenspiegel::ui
