#include "core/field_formats.hpp"

#include <algorithm>
#include <cstddef>

namespace ketenspiegel {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// The pattern's `0` stands for a digit, all else for itself.
bool matches(std::string_view text, std::string_view pattern) {
    return std::ranges::equal(text, pattern, [](char c, char expected) {
        return expected == '0' ? is_digit(c) : c == expected;
    });
}

int days_in(int month, int year) {
    if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

} // namespace

int value_of_digits(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

bool is_uuid(std::string_view text) {
    constexpr std::string_view pattern = "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx";
    return std::ranges::equal(text, pattern, [](char c, char expected) {
        if (expected == 'x') return is_digit(c) || (c >= 'a' && c <= 'f');
        if (expected == 'y') return c == '8' || c == '9' || c == 'a' || c == 'b';
        return c == expected;
    });
}

bool is_utc_time(std::string_view text) {
    constexpr std::string_view moment = "0000-00-00T00:00:00";
    constexpr std::size_t most_decimals = 9;
    if (!matches(text.substr(0, moment.size()), moment) || !text.ends_with('Z')) return false;

    const int month = value_of_digits(text.substr(5, 2));
    const int day = value_of_digits(text.substr(8, 2));
    if (month < 1 || month > 12 || day < 1 ||
        day > days_in(month, value_of_digits(text.substr(0, 4)))) {
        return false;
    }
    if (value_of_digits(text.substr(11, 2)) > 23 || value_of_digits(text.substr(14, 2)) > 59 ||
        value_of_digits(text.substr(17, 2)) > 59) {
        return false;
    }
    const std::string_view fraction = text.substr(moment.size(), text.size() - moment.size() - 1);
    if (fraction.empty()) return true;
    return fraction.front() == '.' && fraction.size() > 1 && fraction.size() <= 1 + most_decimals &&
           std::ranges::all_of(fraction.substr(1), is_digit);
}

} // namespace ketenspiegel
