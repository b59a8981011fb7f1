#pragma once

#include "embed/data_files.hpp"

#include <string>
#include <vector>

namespace ketenspiegel::embed {

/// What is wrong with the data, one line each that names file and place, none when all is well:
/// `data/questionnaire/nl.json: points/governance.09: …`. The rules are the core's for
/// any questionnaire, and those of builtin_checks.hpp.
std::vector<std::string> check_data(const DataFiles& files);

} // namespace ketenspiegel::embed
