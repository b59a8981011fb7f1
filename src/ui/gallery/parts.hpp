#pragma once

#include "ui/ui.hpp"

/// The parts of the gallery, each under a heading of its own.
namespace ketenspiegel::ui::gallery {

void tokens(Ui& ui);
void buttons_and_choices(Ui& ui);
void fields_and_tables(Ui& ui);
void messages(Ui& ui);
void charts(Ui& ui);

/// "Normal", "Hover", …: what stands below is shown as if the pointer or the focus were so.
void posed(Ui& ui, const char* name, const Interaction& state, FunctionRef<void()> content);
void part(Ui& ui, const char* title);
void label(Ui& ui, const char* text);

} // namespace ketenspiegel::ui::gallery
