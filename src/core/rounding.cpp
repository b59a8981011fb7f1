#include "core/rounding.hpp"

#include "core/verdict.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace ketenspiegel {

namespace {

double scale_of(int decimals) {
    double scale = 1;
    for (int i = 0; i < decimals; ++i) scale *= 10;
    return scale;
}

/// How many of its last decimal the figure is.
double units(double value, int decimals) {
    // A half that a double cannot hold is still a half: 1.005 is stored a little below itself.
    return std::round(sort_key(value * scale_of(decimals)));
}

} // namespace

double rounded(double value, int decimals) {
    return units(value, decimals) / scale_of(decimals);
}

std::string decimal_text(double value, int decimals, std::string_view decimal_sign) {
    const double figure = units(value, decimals);
    constexpr double largest = 1e15; // figures have far fewer digits than a double holds
    const double size = std::min(std::abs(figure), largest);
    std::string text = std::to_string(static_cast<std::int64_t>(size));
    if (const auto places = static_cast<std::size_t>(decimals); places > 0) {
        if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
        text.insert(text.size() - places, decimal_sign);
    }
    if (figure < 0) text.insert(0, 1, '-');
    return text;
}

} // namespace ketenspiegel
