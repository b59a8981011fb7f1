#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace ketenspiegel {

/// The letter in lower case where it is one of A to Z, else the same byte. Knows no other letters,
/// whatever the locale.
constexpr char ascii_lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// The text with A to Z in lower case and every other byte as it is.
inline std::string ascii_lowered(std::string_view text) {
    std::string lowered(text);
    std::ranges::transform(lowered, lowered.begin(), ascii_lower);
    return lowered;
}

} // namespace ketenspiegel
