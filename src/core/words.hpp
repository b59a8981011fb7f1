#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel {

/// Whether a byte begins a letter or digit: of UTF-8 beyond ASCII only the accented letters (U+00C0
/// to U+07FF), so that a dash or a quotation mark is no word.
bool is_word_byte(char c);

/// Number of words: what stands between white space and is not punctuation only.
std::size_t count_words(std::string_view text);

/// The names in `{name}` placeholders, sorted, each once. A name is lower-case letters, digits and
/// underscores; other braces are text.
std::vector<std::string> find_placeholders(std::string_view text);

/// `a, b, c`: ids as a message lists them.
std::string comma_separated(const std::vector<std::string>& items);

} // namespace ketenspiegel
