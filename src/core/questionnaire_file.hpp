#pragma once

#include "core/questionnaire.hpp"

#include <expected>
#include <string_view>
#include <vector>

namespace ketenspiegel {

inline constexpr std::string_view questionnaire_file_format = "ketenspiegel-questionnaire";
inline constexpr int questionnaire_file_version = 1;

/// Reads a questionnaire from one file: `{"format", "version", "framework": a framework document,
/// "texts": [a texts document per language]}` (data/schema/questionnaire.schema.json). The same
/// checks as at build time, listing all that is wrong; pointers are into the file.
std::expected<Questionnaire, std::vector<Problem>> read_questionnaire_file(std::string_view bytes);

} // namespace ketenspiegel
