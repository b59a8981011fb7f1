#pragma once

#include "app/app.hpp"
#include "core/overview.hpp"
#include "core/scoring.hpp"
#include "ui/ui.hpp"

/// The parts of the result: from the sentence to the figures.
namespace ketenspiegel::ui {

/// The verdict in a sentence, with traces, floor and balance. The chain must have one.
void verdict(Ui& ui, const app::App& app, const Overview& overview);
/// Per aspect the bar of its shares and its figures, each to be opened.
void aspect_results(Ui& ui, const app::App& app, const app::Assessment& assessment);
/// First impressions beside what was answered, and recognised traits; nothing where none was given.
void mirror(Ui& ui, const app::App& app, const app::Assessment& assessment);
/// What was marked as a strength and as an obstacle; nothing where nothing was.
void marked_points(Ui& ui, const app::App& app, const app::Assessment& assessment);
/// Form, mean, coverage and standing of every aspect and the chain.
void figures_table(Ui& ui, const app::App& app, const Score& score);
/// What the file will hold, whether comments go along, and the button that saves it.
void hand_in_section(Ui& ui, const app::App& app, const app::Assessment& assessment);
/// The points to work on; the first ten, or all.
void agenda(Ui& ui, const app::App& app, const Score& score);

} // namespace ketenspiegel::ui
