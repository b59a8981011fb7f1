#pragma once

#include "app/app.hpp"

#include <string_view>

/// Commands on the answers of the open assessment. All return false, changing nothing, where there
/// is none, it is not ours to write, or the point or value does not exist.
namespace ketenspiegel::app {

/// `choice`: "1" … "4", "unknown" or "not_applicable". A 4 needs private partners in scope.
bool answer(App& app, std::string_view point, std::string_view choice);
/// Takes the answer back; comment and mark stay.
bool clear_answer(App& app, std::string_view point);
/// Sets the mark, or takes it away where it stood already.
bool toggle_mark(App& app, std::string_view point, std::string_view mark);
bool comment(App& app, std::string_view point, std::string_view text);
/// Opens the comment field and puts the focus in it.
bool show_comment(App& app, std::string_view point);

} // namespace ketenspiegel::app
