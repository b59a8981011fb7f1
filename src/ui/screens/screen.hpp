#pragma once

#include "app/app.hpp"
#include "ui/ui.hpp"

/// The screens: each draws the present state of the program into the column and changes nothing.
/// What people do with it comes back as keys (app/commands.hpp).
namespace ketenspiegel::ui {

void start_screen(Ui& ui, const app::App& app);
void about_screen(Ui& ui, const app::App& app, const app::Assessment& assessment);
void impression_screen(Ui& ui, const app::App& app, const app::Assessment& assessment);
void aspect_screen(Ui& ui, const app::App& app, const app::Assessment& assessment);
void recognise_screen(Ui& ui, const app::App& app, const app::Assessment& assessment);
void result_screen(Ui& ui, const app::App& app, const app::Assessment& assessment);
void direction_screen(Ui& ui, const app::App& app, const app::Assessment& assessment);
void plan_screen(Ui& ui, const app::App& app, const app::Assessment& assessment);

} // namespace ketenspiegel::ui
