#pragma once

#include <string>
#include <string_view>

namespace ketenspiegel {

/// Minutes by which a clock is ahead of UTC at a moment, which is given in seconds since 1970. The
/// host's to say, for it alone knows where the person is and when clocks there change.
using UtcOffset = int (*)(double seconds);

/// The clock of UTC itself.
inline int no_utc_offset(double) {
    return 0;
}

/// The day of a moment, as 2026-11-01, on the clock that `offset` tells of. `iso`: in UTC, as
/// 2026-11-01T09:00:00Z. Empty where it is no such time.
std::string local_day(std::string_view iso, UtcOffset offset);

/// That day as people write it: "1-11-2026" by the pattern "d-m-y". `pattern`: d, m and y stand for
/// day, month and year, without leading zeros.
std::string display_date(std::string_view iso, std::string_view pattern, UtcOffset offset);

} // namespace ketenspiegel
