#include "app/identity.hpp"

#include "core/group_record.hpp"
#include "core/sha256.hpp"

#include <chrono>
#include <cmath>

namespace ketenspiegel::app {

std::string Uuids::next() {
    std::string hex = sha256_hex(seed_ + "/" + std::to_string(counter_++)).substr(0, 32);
    hex[12] = '4';
    constexpr std::string_view variants = "89ab";
    const char digit = hex[16];
    hex[16] =
        variants[static_cast<std::size_t>((digit <= '9' ? digit - '0' : digit - 'a' + 10) % 4)];
    return hex.substr(0, 8) + "-" + hex.substr(8, 4) + "-" + hex.substr(12, 4) + "-" +
           hex.substr(16, 4) + "-" + hex.substr(20, 12);
}

namespace {

std::string padded(unsigned value, std::size_t width) {
    std::string digits = std::to_string(value);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

} // namespace

std::string iso_time(double epoch_ms) {
    using namespace std::chrono;
    const sys_seconds time{seconds{static_cast<long long>(std::floor(epoch_ms / 1000))}};
    const sys_days day = floor<days>(time);
    const year_month_day date{day};
    const hh_mm_ss clock{time - day};
    return padded(static_cast<unsigned>(static_cast<int>(date.year())), 4) + "-" +
           padded(static_cast<unsigned>(date.month()), 2) + "-" +
           padded(static_cast<unsigned>(date.day()), 2) + "T" +
           padded(static_cast<unsigned>(clock.hours().count()), 2) + ":" +
           padded(static_cast<unsigned>(clock.minutes().count()), 2) + ":" +
           padded(static_cast<unsigned>(clock.seconds().count()), 2) + "Z";
}

std::string later(std::string_view one, std::string_view other) {
    return std::string(moment_of(one) < moment_of(other) ? other : one);
}

} // namespace ketenspiegel::app
