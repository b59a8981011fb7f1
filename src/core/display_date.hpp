#pragma once

#include <string>
#include <string_view>

namespace ketenspiegel {

/// The day of an ISO 8601 time as people write it: "2026-11-01T09:00:00Z" by "d-m-y" is
/// "1-11-2026". `pattern`: d, m and y stand for day, month and year, without leading zeros. Empty
/// where it is no such time.
std::string display_date(std::string_view iso, std::string_view pattern);

} // namespace ketenspiegel
