#pragma once

namespace ketenspiegel::cli {

/// The clock of whoever runs the tool: the system's, or that of the environment variable TZ. A
/// UtcOffset, of core/display_date.hpp.
int local_utc_offset(double seconds);

} // namespace ketenspiegel::cli
