#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace ketenspiegel {

/// Two lower-case digits for each byte.
std::string hexadecimal(std::span<const std::uint8_t> bytes);

/// Fills the bytes with what lower-case digits stand for. All other characters are passed over, and
/// digits beyond the bytes too; bytes beyond the digits become 0.
void read_hexadecimal(std::string_view text, std::span<std::uint8_t> bytes);

/// The same as a value.
template <std::size_t count>
std::array<std::uint8_t, count> bytes_of_hexadecimal(std::string_view text) {
    std::array<std::uint8_t, count> bytes{};
    read_hexadecimal(text, bytes);
    return bytes;
}

} // namespace ketenspiegel
