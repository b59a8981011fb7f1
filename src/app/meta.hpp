#pragma once

#include "app/assessment.hpp"

namespace ketenspiegel::app {

/// What is kept beside a document in its record: name, times and place, as the host stores it
/// unread.
Json meta_of(const Assessment& assessment);
/// Puts back what meta_of wrote; what is missing or of another shape keeps its default.
void set_meta(Assessment& assessment, const Json& meta);

} // namespace ketenspiegel::app
