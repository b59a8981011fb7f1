#pragma once

#include "core/group.hpp"
#include "core/organisation_directory.hpp"

#include <iosfwd>
#include <optional>
#include <string>

namespace ketenspiegel::cli {

/// Who is who in a group with that questionnaire and the register in a file; `path`: empty for
/// none. Nothing, after saying why, where the register cannot be taken.
std::optional<OrganisationDirectory>
read_directory(const std::string& path, const Questionnaire& questionnaire, std::ostream& err);

/// Tells which ids came from several organisations, a line each.
void tell_passed_on(const Group& group, const Questionnaire& questionnaire, std::ostream& err);

} // namespace ketenspiegel::cli
