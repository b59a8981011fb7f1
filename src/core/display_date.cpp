#include "core/display_date.hpp"

#include "core/field_formats.hpp"

#include <chrono>
#include <optional>

namespace ketenspiegel {

namespace {

std::string padded(int value, std::size_t width) {
    const std::string digits = std::to_string(value);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

std::optional<std::chrono::year_month_day> day_of(std::string_view iso, UtcOffset offset) {
    using namespace std::chrono;
    if (!is_utc_time(iso)) return std::nullopt;
    const sys_days day = year(value_of_digits(iso.substr(0, 4))) /
                         month(static_cast<unsigned>(value_of_digits(iso.substr(5, 2)))) /
                         std::chrono::day(static_cast<unsigned>(value_of_digits(iso.substr(8, 2))));
    const sys_seconds utc = day + hours(value_of_digits(iso.substr(11, 2))) +
                            minutes(value_of_digits(iso.substr(14, 2))) +
                            seconds(value_of_digits(iso.substr(17, 2)));
    const auto since_1970 = static_cast<double>(utc.time_since_epoch().count());
    return floor<days>(utc + minutes(offset(since_1970)));
}

} // namespace

std::string local_day(std::string_view iso, UtcOffset offset) {
    const auto day = day_of(iso, offset);
    if (!day) return {};
    return padded(static_cast<int>(day->year()), 4) + "-" +
           padded(static_cast<int>(static_cast<unsigned>(day->month())), 2) + "-" +
           padded(static_cast<int>(static_cast<unsigned>(day->day())), 2);
}

std::string display_date(std::string_view iso, std::string_view pattern, UtcOffset offset) {
    const auto day = day_of(iso, offset);
    if (!day) return {};
    std::string text;
    for (const char c : pattern) {
        if (c == 'd') {
            text += std::to_string(static_cast<unsigned>(day->day()));
        } else if (c == 'm') {
            text += std::to_string(static_cast<unsigned>(day->month()));
        } else if (c == 'y') {
            text += std::to_string(static_cast<int>(day->year()));
        } else {
            text += c;
        }
    }
    return text;
}

} // namespace ketenspiegel
