#pragma once

#include "core/json.hpp"

#include <cstdint>
#include <optional>

namespace ketenspiegel {

/// The largest whole number up to which a double holds every one: 2^53 − 1.
inline constexpr std::int64_t largest_whole = (std::int64_t{1} << 53U) - 1;

/// The value of a JSON number without a fraction, 2.0 included (JSON has one kind of number), or
/// nothing. Numbers beyond ±largest_whole come out as one beyond it.
std::optional<std::int64_t> whole_number(const Json& value);

/// The same of a number that another reader of JSON gave.
std::optional<std::int64_t> whole_number_of(double number);

} // namespace ketenspiegel
