#pragma once

#include "core/overview.hpp"
#include "report/document/page.hpp"

#include <cstddef>

namespace ketenspiegel::report {

/// The actions that the questionnaire advises on an aspect for the step to a form; nothing where it
/// gives no advice.
void step_advice(Page& page, std::size_t aspect, Form to);

/// The heading of an aspect among the next steps, and what staying or easing off asks.
void course_advice(Page& page, const Overview& overview, std::size_t aspect);

} // namespace ketenspiegel::report
