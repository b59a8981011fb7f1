#pragma once

#include <string_view>

namespace ketenspiegel::report {

/// The style sheet of a report: a column of reading width on the screen, A4 on paper.
std::string_view style();

} // namespace ketenspiegel::report
