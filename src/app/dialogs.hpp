#pragma once

#include "app/app.hpp"

#include <string_view>

/// Questions over the page, and their answers.
namespace ketenspiegel::app {

/// Asks for another name of the assessment, or whether it may go. False where there is none.
bool ask(App& app, Dialog::Kind kind, std::string_view local_id);

/// Does what the open question is about. `which`: of the two answers to the question whose
/// something is, `mine` or `other`; "" to all others. False where it is no answer to what is asked.
bool confirm(App& app, std::string_view which);

/// Closes the question: nothing has changed then, and what it is about is taken back.
void cancel(App& app);

} // namespace ketenspiegel::app
