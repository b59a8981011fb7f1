#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// The little of Unicode that reading files needs. Texts are UTF-8.
namespace ketenspiegel {

/// Offset of the first byte that is not UTF-8 (RFC 3629: no overlong forms, no surrogates), or
/// nothing.
std::optional<std::size_t> find_bad_utf8(std::string_view text);

/// Number of code points; in bad UTF-8 every byte that does not continue a sequence counts.
std::size_t count_characters(std::string_view text);

/// A code point and how many bytes of the text it takes.
struct Character {
    char32_t code = 0;
    std::size_t length = 0; ///< 0: no UTF-8 there
};

/// The code point at an offset within the text.
Character character_at(std::string_view text, std::size_t offset);

/// Adds a code point to a text.
void append_character(std::string& text, char32_t code);

/// Whether the code point has the property White_Space.
bool is_white_space(char32_t code);

/// Whether nothing is drawn for the code point, nor room left: the property
/// Default_Ignorable_Code_Point of Unicode 16. Soft hyphens, zero-width characters, word joiners,
/// marks of direction, variation selectors and fillers are among them.
bool is_invisible(char32_t code);

/// Whether there is nothing to be seen in it: white space (Unicode White_Space), what is_invisible
/// tells, and control characters only.
bool is_blank(std::string_view text);

/// The first `limit` code points, with `…` after them when something was cut off.
std::string shorten(std::string_view text, std::size_t limit);

} // namespace ketenspiegel
