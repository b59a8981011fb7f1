#pragma once

#include "app/group/group_charts.hpp"
#include "app/group/group_state.hpp"
#include "ui/frame/history.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/banner.hpp"
#include "ui/widgets/table.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What several screens of the group's program have alike.
namespace ketenspiegel::ui {

/// A screen of the group as the steps and the title name it.
std::string group_screen_name(const app::App& app, app::GroupScreen screen);

/// Runs `content` in a column that can be read, where the screen is wider.
void in_reading_width(Ui& ui, FunctionRef<void()> content);

/// What is told on top of a screen, the screen's title, and a line about it.
void group_head(Ui& ui, const app::App& app, const app::GroupState& state, std::string_view title,
                std::string_view about);

/// Which of so many organisations are shown, and the ones before and after them; nothing where that
/// is all of them.
void partner_buttons(Ui& ui, const app::App& app, const app::GroupState& state, std::size_t count);

/// How far the reading of files is, and a way to stop it.
void reading_progress(Ui& ui, const app::App& app, const app::Reading& reading);

/// How far the figures are. It takes a second at most, and there is nothing to show without them:
/// it cannot be stopped.
void working_progress(Ui& ui, const app::App& app, const app::WorkingOut& working);

/// Whether there are figures to show; says what is missing where there are none: they are being
/// read, there are no results yet, or too few to show any.
bool has_figures(Ui& ui, const app::App& app, const app::GroupState& state);

/// That organisations are hidden, where some are: what is seen is not all.
void hidden_note(Ui& ui, const app::App& app, const app::GroupState& state);

/// That some figures of organisations which are shown are hidden.
void hidden_figures_note(Ui& ui, const app::App& app);

/// A chart with its title and a line about it, the table of its figures, and its files.
void chart_section(Ui& ui, const app::App& app, const app::GroupState& state, app::GroupChart chart,
                   const std::function<Table()>& figures);

/// What can be undone in the open group, for the buttons of it.
HistorySteps group_history(const app::GroupState& state);

/// To the next and the previous screen.
void group_step_buttons(Ui& ui, const app::App& app, const app::GroupState& state);

/// A word of the interface, as a text of its own.
std::string word(const app::App& app, std::string_view key);

/// A cell of a table that nothing can be done with.
Cell cell(std::string text);

/// A figure with one decimal, or the sign for none.
std::string figure(const app::App& app, const std::optional<double>& value);

/// How far a point is agreed on, in words and as a tone.
std::string agreement_text(const app::App& app, Agreement agreement);
Tone agreement_tone(Agreement agreement);

} // namespace ketenspiegel::ui
