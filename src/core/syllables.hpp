#pragma once

#include <cstddef>
#include <string_view>

namespace ketenspiegel {

/// Where a word that fits no line is best broken: after the hyphen of a compound, else where a
/// syllable begins by the rule that Dutch and English spelling share for most words, that a
/// consonant goes with the vowel after it. The last such place of at most `most` bytes; 0 for none.
/// At least four bytes stay on either side, and never is a character broken.
std::size_t syllable_break(std::string_view word, std::size_t most);

} // namespace ketenspiegel
