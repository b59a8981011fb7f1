#pragma once

#include "app/app.hpp"

#include <string_view>

/// Moving on while one answers, and back and forth in time. The focus goes where the view goes, so
/// that the next key answers what is seen.
namespace ketenspiegel::app {

/// Goes on after an answer, gently: to the next point of the aspect that has none, to the first one
/// where that was the last, to what stands below the points where all have one.
void move_on(App& app, std::string_view point);
/// Goes there, with the focus. False where the point does not exist or nothing is open.
bool go_to_next_open(App& app, std::string_view point);

/// Takes the last change back, or makes it once more, and shows where it was, with the focus unless
/// `keeps_focus`: on the button that was pressed, say. False where there is nothing to take back,
/// or the assessment is not ours to write.
bool undo(App& app, bool keeps_focus = false);
bool redo(App& app, bool keeps_focus = false);

} // namespace ketenspiegel::app
