#pragma once

#include "core/questionnaire.hpp"

#include <string>
#include <vector>

namespace ketenspiegel::embed {

/// What the built-in questionnaire must have beyond what any questionnaire must: advice in every
/// language, a source for every point and trait, and no explained term that stands nowhere in the
/// statements, reasons, anchors and traits. A line each, as check_data has them.
std::vector<std::string> check_builtin(const Questionnaire& questionnaire,
                                       const std::string& framework_path);

} // namespace ketenspiegel::embed
