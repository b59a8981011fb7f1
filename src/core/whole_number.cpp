#include "core/whole_number.hpp"

#include <algorithm>
#include <cmath>

namespace ketenspiegel {

std::optional<std::int64_t> whole_number(const Json& value) {
    if (!value.is_number()) return std::nullopt;
    return whole_number_of(value.get<double>());
}

std::optional<std::int64_t> whole_number_of(double number) {
    if (number != std::trunc(number)) return std::nullopt;
    constexpr auto bound = static_cast<double>(largest_whole + 1);
    return static_cast<std::int64_t>(std::clamp(number, -bound, bound));
}

} // namespace ketenspiegel
