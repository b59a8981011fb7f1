#pragma once

#include "app/app.hpp"

#include <string_view>

/// Moving on while one answers, and back and forth in time. Nothing moves that has the focus.
namespace ketenspiegel::app {

/// Brings what comes after an answer gently into view: the next point of the aspect that has none,
/// the first one where that was the last, what stands below the points where all have one.
void show_next_open(App& app, std::string_view point);
/// Goes there, with the focus. False where the point does not exist or nothing is open.
bool go_to_next_open(App& app, std::string_view point);

/// Takes the last change back, or makes it once more, and shows where it was. False where there is
/// nothing to take back, or the assessment is not ours to write.
bool undo(App& app);
bool redo(App& app);

} // namespace ketenspiegel::app
