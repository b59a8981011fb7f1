#pragma once

#include "app/app.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/button.hpp"

#include <optional>
#include <string>
#include <vector>

/// What several screens share.
namespace ketenspiegel::ui {

/// The name of a step: "About you", an aspect's name, "Result".
std::string step_name(const app::App& app, const app::Place& place);
/// "Step 3 of 11" above a screen's title.
void step_position(Ui& ui, const app::App& app);
/// How a step begins: what there is to tell, its number, its title and what it is for.
void step_head(Ui& ui, const app::App& app, std::string_view title, std::string_view about);
/// The four forms with their number, name and definition; `level`: of the names as headings.
void form_definitions(Ui& ui, const Texts& texts, int level);
/// Lines that say why something could not be kept (a reason as in web/protocol.ts), and what helps.
std::vector<std::string> why_unkept(const app::App& app, const std::string& reason);
/// That nothing can be kept here, and why; `otherwise`: the key of the words where the reason says
/// nothing to a person.
void unavailable_banner(Ui& ui, const app::App& app, const std::string& reason,
                        const std::string& otherwise);
/// That an example is open, and the button that closes it. `text`: what it is; "" where a reminder
/// is enough.
void example_notice(Ui& ui, const app::App& app, const std::string& title, const std::string& text,
                    const std::string& close);
/// What there is to tell (app.message), the example's banner; in this order on top of a screen.
void notices(Ui& ui, const app::App& app);
/// What there is to tell, where it is about what stands under this heading.
void message_under(Ui& ui, const app::App& app, std::string_view heading);
/// The button to the next step; at the last one, the button that saves the file. `brief`: with as
/// few words as fit a phone's bar.
Button onward_button(const app::App& app, bool brief);
/// Back and next at the foot of a step.
void step_buttons(Ui& ui, const app::App& app);
/// "a, b and c" in the interface's language.
std::string join(const app::Interface& words, const std::vector<std::string>& items);
/// What a verdict on the chain takes, and how much of it there is.
std::string enough_for_verdict(const app::App& app, const app::Assessment& assessment);
/// Whether private partners belong to the chain: the radio buttons, wherever it is asked.
void private_partners_choice(Ui& ui, const app::App& app, const app::Assessment& assessment,
                             const std::string& labelled_by);
/// Asks whether private partners belong to the chain, where that is not known yet and decides what
/// is offered.
void ask_scope(Ui& ui, const app::App& app, const app::Assessment& assessment);
/// Answered of total for a step; nothing for steps without points.
std::optional<app::Progress> step_progress(const app::App& app, const app::Place& place);

/// Whether a step asks nothing more: what a file needs is told, every point answered.
bool step_done(const app::App& app, const app::Place& place);

} // namespace ketenspiegel::ui
