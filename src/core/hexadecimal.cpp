#include "core/hexadecimal.hpp"

#include <algorithm>

namespace ketenspiegel {

namespace {
constexpr unsigned no_digit = 16;

unsigned value_of(char c) {
    if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a') + 10U;
    return no_digit;
}
} // namespace

std::string hexadecimal(std::span<const std::uint8_t> bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : bytes) {
        text += digits[byte >> 4U];
        text += digits[byte & 0xFU];
    }
    return text;
}

void read_hexadecimal(std::string_view text, std::span<std::uint8_t> bytes) {
    std::ranges::fill(bytes, std::uint8_t{0});
    std::size_t digit = 0;
    for (const char c : text) {
        const unsigned value = value_of(c);
        if (value == no_digit) continue;
        if (digit / 2 == bytes.size()) return;
        std::uint8_t& byte = bytes[digit / 2];
        byte = static_cast<std::uint8_t>(digit % 2 == 0 ? value << 4U : byte | value);
        ++digit;
    }
}

} // namespace ketenspiegel
