#pragma once

#include "app/app.hpp"

#include <cstddef>

/// What leaves the machine: the file, and what the respondent keeps out of it.
namespace ketenspiegel::app {

/// The document that saving the assessment writes: all of it, or all but the comments on points
/// where App::comments_left_out says so. `scores` and `digest` are added when it is written.
Json document_to_save(const App& app, const Assessment& assessment);

/// How many points have a comment.
std::size_t comment_count(const Assessment& assessment);

/// Leaves the comments on points out of the file that is saved next, or puts them in again.
bool toggle_comments(App& app);

} // namespace ketenspiegel::app
