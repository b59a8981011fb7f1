#pragma once

#include "core/group.hpp"
#include "core/questionnaire.hpp"

#include <string>

namespace ketenspiegel::cli {

/// A group for people to read on a terminal: who is in it, the verdict, aspects, the organisations
/// that are shown, the direction, and what to talk about. Figures have one decimal. Of a protected
/// group only who is in it.
std::string group_text(const Group& group, const Questionnaire& questionnaire);

} // namespace ketenspiegel::cli
