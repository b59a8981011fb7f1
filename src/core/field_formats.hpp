#pragma once

#include <string_view>

namespace ketenspiegel {

/// Whether the text is a UUID of version 4 (RFC 9562), in lower case as files spell it: two
/// spellings of one id would count as two respondents.
bool is_uuid(std::string_view text);

/// The whole number that the digits spell: at most nine of them, and nothing but digits.
int value_of_digits(std::string_view digits);

/// Whether the text is a moment in UTC as 2026-11-01T09:00:00Z (RFC 3339), a date that exists,
/// with up to 9 decimals of a second.
bool is_utc_time(std::string_view text);

} // namespace ketenspiegel
