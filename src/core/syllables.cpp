#include "core/syllables.hpp"

#include "core/ascii.hpp"

#include <algorithm>

namespace ketenspiegel {

namespace {

constexpr std::size_t least = 4; ///< bytes on either side of a break

bool is_letter(char byte) {
    const char small = ascii_lower(byte);
    return small >= 'a' && small <= 'z';
}

bool is_vowel(char byte) {
    return std::string_view("aeiouy").find(ascii_lower(byte)) != std::string_view::npos;
}

/// Whether the consonant at `at` begins a syllable; an h may be the end of a ch, ph, sh or th.
bool begins(std::string_view word, std::size_t at) {
    const char before = ascii_lower(word[at - 1]);
    if (!is_letter(before) || !is_letter(word[at]) || is_vowel(word[at])) return false;
    if (!is_vowel(word[at + 1])) return false;
    return ascii_lower(word[at]) != 'h' ||
           std::string_view("cpst").find(before) == std::string_view::npos;
}

} // namespace

std::size_t syllable_break(std::string_view word, std::size_t most) {
    if (word.size() < 2 * least) return 0;
    const std::size_t last = std::min(most, word.size() - least);
    for (std::size_t at = last; at >= least; --at) {
        if (word[at - 1] == '-' && is_letter(word[at - 2]) && is_letter(word[at])) return at;
    }
    for (std::size_t at = last; at >= least; --at) {
        if (begins(word, at)) return at;
    }
    return 0;
}

} // namespace ketenspiegel
