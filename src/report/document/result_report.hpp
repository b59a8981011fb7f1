#pragma once

#include "core/questionnaire.hpp"
#include "core/result_file.hpp"

#include <string>
#include <string_view>

namespace ketenspiegel::report {

/// The report on one result: a whole HTML document, after the structure of the report's chapter 3.
/// `language`: one of report_languages. The same file gives the same bytes.
std::string result_report(const ResultFile& file, const Questionnaire& questionnaire,
                          std::string_view language);

} // namespace ketenspiegel::report
