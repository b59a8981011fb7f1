#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel {

/// Number of words: what stands between white space and is not punctuation only.
std::size_t count_words(std::string_view text);

/// The names in `{name}` placeholders, sorted, each once. A name is lower-case letters, digits and
/// underscores; other braces are text.
std::vector<std::string> find_placeholders(std::string_view text);

/// `a, b, c`: ids as a message lists them.
std::string comma_separated(const std::vector<std::string>& items);

} // namespace ketenspiegel
