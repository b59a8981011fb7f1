#pragma once

#include "app/app.hpp"

#include <string>

/// How every command alters the open assessment: a member of its document, named by JSON pointer.
namespace ketenspiegel::app {

/// The open assessment where it may be changed; null where there is none or another tab has the
/// pen.
Assessment* writable(App& app);

/// Sets or removes a member of the open assessment's document. False, and nothing changed, where it
/// may not be changed or the outcome would not be a valid draft.
bool set_member(App& app, std::string path, Json value,
                Autosave::Pace pace = Autosave::Pace::at_once);
bool remove_member(App& app, std::string path);
/// Sets a text as it is typed; an empty one is removed.
bool type_member(App& app, std::string path, std::string_view text);

/// Takes away a message that offers to undo, for there is a newer change; whether there was one.
bool end_undo_offer(App& app);

/// "1" … "4" as a level that may be chosen here: 4 only with private partners in scope. Nothing for
/// anything else.
std::optional<int> offered_level(const App& app, std::string_view text);

} // namespace ketenspiegel::app
