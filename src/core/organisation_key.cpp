#include "core/organisation_key.hpp"

#include "core/unicode.hpp"

#include <cstddef>

namespace ketenspiegel {

namespace {

constexpr bool within(char32_t code, char32_t first, char32_t last) {
    return code >= first && code <= last;
}

/// The small letter of a capital. In Latin Extended-A the two stand side by side; in two stretches
/// of it the capitals have the odd numbers.
char32_t folded(char32_t code) {
    if (within(code, U'A', U'Z')) return code + 0x20;
    if (within(code, 0xC0, 0xDE) && code != 0xD7) return code + 0x20; // × lies between the letters
    if (within(code, 0x100, 0x137) || within(code, 0x14A, 0x177)) {
        const bool dotted_or_dotless_i = within(code, 0x130, 0x131);
        return dotted_or_dotless_i ? code : code | 1U;
    }
    if (within(code, 0x139, 0x148) || within(code, 0x179, 0x17E)) return code + code % 2;
    if (code == 0x178) return 0xFF; // Ÿ
    if (code == 0x17F) return U's'; // ſ
    return code;
}

/// What a code point counts as: dashes as a hyphen, curly quotation marks as straight ones.
char32_t plain(char32_t code) {
    if (within(code, 0x2010, 0x2015) || code == 0x2212) return U'-';
    if (within(code, 0x2018, 0x201B)) return U'\'';
    if (within(code, 0x201C, 0x201F)) return U'"';
    return folded(code);
}

} // namespace

std::string organisation_key(std::string_view name) {
    std::string key;
    bool after_space = false;
    for (std::size_t offset = 0; offset < name.size();) {
        const auto [code, length] = character_at(name, offset);
        if (length == 0) break; // readers let no such text through
        offset += length;
        if (is_invisible(code)) continue;
        if (is_white_space(code)) {
            after_space = true;
            continue;
        }
        const char32_t counted = plain(code);
        if (after_space && !key.empty() && key.back() != '-' && counted != U'-') key += ' ';
        after_space = false;
        append_character(key, counted);
    }
    return key;
}

} // namespace ketenspiegel
