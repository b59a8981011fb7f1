#include "core/shown_text.hpp"

#include "core/unicode.hpp"

#include <algorithm>

namespace ketenspiegel {

namespace {

bool breaks_line(char32_t code) {
    return (code >= 0x0A && code <= 0x0D) || code == 0x85 || code == 0x2028 || code == 0x2029;
}

/// Control characters, and the two code points that are no characters and yet get into files.
bool is_no_sign(char32_t code) {
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0xFFFE || code == 0xFFFF;
}

/// Whether a character that is not shown as it is may begin with this byte: most texts hold none.
bool may_change(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value < 0x20 || value == 0x7F || value == 0xC2 || value == 0xE2 || value == 0xEF;
}

std::string shown(std::string_view text, std::string_view line_break, std::string_view tab) {
    if (std::ranges::none_of(text, may_change)) return std::string(text);
    std::string out;
    out.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        const auto [code, length] = character_at(text, offset);
        const std::string_view written = text.substr(offset, length == 0 ? 1 : length);
        if (code == '\t') {
            out += tab;
        } else if (breaks_line(code)) {
            out += line_break;
            if (text.substr(offset).starts_with("\r\n")) ++offset;
        } else if (length == 0 || !is_no_sign(code)) {
            out += written;
        }
        offset += written.size();
    }
    return out;
}

} // namespace

std::string shown_text(std::string_view text) {
    return shown(text, "\n", "\t");
}

std::string shown_line(std::string_view text) {
    return shown(text, " ", " ");
}

} // namespace ketenspiegel
