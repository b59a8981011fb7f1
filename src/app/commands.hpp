#pragma once

#include "app/app.hpp"

#include <string_view>

namespace ketenspiegel::app {

/// Does what acting on the thing with this data-key means, whether it was pressed on the drawing,
/// clicked in the mirror or reached by a shortcut. The keys are listed in src/ui/docs/data-keys.md.
/// `moves_on`: it was pressed, not chosen with the arrows, so that a first answer may go on to the
/// next open point. False where the key means nothing here and now; nothing has changed
/// then.
bool perform(App& app, std::string_view key, bool moves_on = false);

/// What is typed in the text field with this data-key. False where there is no such field.
bool type(App& app, std::string_view key, std::string_view text);

/// The field with this data-key was left: what is typed next is a step of its own to undo. Another
/// organisation may raise a question.
void end_typing(App& app, std::string_view key = {});

/// A key pressed while the focus is inside the node `node` of the mirror and not in a text field:
/// the answer keys and Enter inside a point, undo and redo everywhere, Escape in a dialog.
struct KeyPress {
    std::string_view key; ///< as in KeyboardEvent.key
    bool ctrl = false, shift = false, alt = false;
    std::string_view node; ///< id of the focused mirror node; "" for none
};
bool press(App& app, const KeyPress& key);

/// Which point a mirror node belongs to: the id after "point/", "answer/" and the like; "" for
/// none.
std::string_view point_of_node(std::string_view node);

} // namespace ketenspiegel::app
