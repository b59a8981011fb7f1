#include "core/rounding.hpp"

#include "core/verdict.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdio>

namespace ketenspiegel {

std::string decimal_text(double value, int decimals, std::string_view decimal_sign) {
    const double scale = std::pow(10.0, decimals);
    // A half that a double cannot hold is still a half: 1.005 is stored a little below itself.
    double rounded = std::round(sort_key(value * scale)) / scale;
    if (rounded == 0) rounded = std::abs(rounded); // no "-0.0"
    std::array<char, 64> digits{};
    const int length = std::snprintf(digits.data(), digits.size(), "%.*f", decimals, rounded);
    std::string text(digits.data(), static_cast<std::size_t>(std::max(length, 0)));
    const std::size_t point = text.find('.');
    if (point != std::string::npos) text.replace(point, 1, decimal_sign);
    return text;
}

} // namespace ketenspiegel
