#pragma once

#include <string>
#include <string_view>

namespace ketenspiegel {

/// Rounded half away from zero to `decimals` (0 to 6) decimals; a half that a double cannot hold is
/// still a half.
double rounded(double value, int decimals);

/// A figure as screens and the command line show it: `rounded` to `decimals`, with the language's
/// decimal sign; never a negative zero.
std::string decimal_text(double value, int decimals, std::string_view decimal_sign);

} // namespace ketenspiegel
