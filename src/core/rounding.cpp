#include "core/rounding.hpp"

#include "core/verdict.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace ketenspiegel {

std::string decimal_text(double value, int decimals, std::string_view decimal_sign) {
    double scale = 1;
    for (int i = 0; i < decimals; ++i) scale *= 10;
    // A half that a double cannot hold is still a half: 1.005 is stored a little below itself.
    const double rounded = std::round(sort_key(value * scale));
    constexpr double largest = 1e15; // figures have far fewer digits than a double holds
    const double size = std::min(std::abs(rounded), largest);
    std::string text = std::to_string(static_cast<std::int64_t>(size));
    if (const auto places = static_cast<std::size_t>(decimals); places > 0) {
        if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
        text.insert(text.size() - places, decimal_sign);
    }
    if (rounded < 0) text.insert(0, 1, '-');
    return text;
}

} // namespace ketenspiegel
