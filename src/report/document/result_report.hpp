#pragma once

#include "core/display_date.hpp"
#include "core/questionnaire.hpp"
#include "core/result_file.hpp"

#include <string>
#include <string_view>

namespace ketenspiegel::report {

/// The report on one result: a whole HTML document, after the structure of the report's chapter 3.
/// `language`: one of report_languages. `offset`: the clock by which its day is told. The same file
/// gives the same bytes on the same clock.
std::string result_report(const ResultFile& file, const Questionnaire& questionnaire,
                          std::string_view language, UtcOffset offset = no_utc_offset);

} // namespace ketenspiegel::report
