#include "core/unicode.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ketenspiegel {

namespace {

unsigned byte_at(std::string_view text, std::size_t offset) {
    return static_cast<unsigned char>(text[offset]);
}

bool continues(unsigned byte) {
    return (byte & 0xC0U) == 0x80U;
}

/// Length of the well-formed sequence at `offset` (Unicode, table 3-7), or 0.
std::size_t sequence_length(std::string_view text, std::size_t offset) {
    const unsigned first = byte_at(text, offset);
    if (first < 0x80) return 1;
    std::size_t length = 0;
    unsigned second_low = 0x80;
    unsigned second_high = 0xBF;
    if (first >= 0xC2 && first <= 0xDF) {
        length = 2;
    } else if (first >= 0xE0 && first <= 0xEF) {
        length = 3;
        if (first == 0xE0) second_low = 0xA0;  // no overlong forms
        if (first == 0xED) second_high = 0x9F; // no surrogates
    } else if (first >= 0xF0 && first <= 0xF4) {
        length = 4;
        if (first == 0xF0) second_low = 0x90;  // no overlong forms
        if (first == 0xF4) second_high = 0x8F; // not beyond U+10FFFF
    }
    if (length == 0 || offset + length > text.size()) return 0;
    const unsigned second = byte_at(text, offset + 1);
    if (second < second_low || second > second_high) return 0;
    for (std::size_t i = 2; i < length; ++i) {
        if (!continues(byte_at(text, offset + i))) return 0;
    }
    return length;
}

/// The code point of a well-formed sequence.
char32_t decode(std::string_view sequence) {
    const unsigned first = byte_at(sequence, 0);
    if (sequence.size() == 1) return first;
    char32_t code = first & (0x7FU >> sequence.size());
    for (std::size_t i = 1; i < sequence.size(); ++i) {
        code = (code << 6U) | (byte_at(sequence, i) & 0x3FU);
    }
    return code;
}

} // namespace

Character character_at(std::string_view text, std::size_t offset) {
    const std::size_t length = sequence_length(text, offset);
    return {length == 0 ? 0 : decode(text.substr(offset, length)), length};
}

void append_character(std::string& text, char32_t code) {
    const auto add = [&text](char32_t byte) { text += static_cast<char>(byte); };
    const auto continuation = [&](unsigned shift) { add(0x80U | ((code >> shift) & 0x3FU)); };
    if (code < 0x80) {
        add(code);
    } else if (code < 0x800) {
        add(0xC0U | (code >> 6U));
        continuation(0);
    } else if (code < 0x10000) {
        add(0xE0U | (code >> 12U));
        continuation(6);
        continuation(0);
    } else {
        add(0xF0U | (code >> 18U));
        continuation(12);
        continuation(6);
        continuation(0);
    }
}

bool is_white_space(char32_t code) {
    return (code >= 0x09 && code <= 0x0D) || code == 0x20 || code == 0x85 || code == 0xA0 ||
           code == 0x1680 || (code >= 0x2000 && code <= 0x200A) || code == 0x2028 ||
           code == 0x2029 || code == 0x202F || code == 0x205F || code == 0x3000;
}

bool is_invisible(char32_t code) {
    constexpr auto ranges = std::to_array<std::pair<char32_t, char32_t>>({
        {0x00AD, 0x00AD},
        {0x034F, 0x034F},
        {0x061C, 0x061C},
        {0x115F, 0x1160},
        {0x17B4, 0x17B5},
        {0x180B, 0x180F},
        {0x200B, 0x200F},
        {0x202A, 0x202E},
        {0x2060, 0x206F},
        {0x3164, 0x3164},
        {0xFE00, 0xFE0F},
        {0xFEFF, 0xFEFF},
        {0xFFA0, 0xFFA0},
        {0xFFF0, 0xFFF8},
        {0x1BCA0, 0x1BCA3},
        {0x1D173, 0x1D17A},
        {0xE0000, 0xE0FFF},
    });
    return std::ranges::any_of(
        ranges, [code](const auto& range) { return code >= range.first && code <= range.second; });
}

std::optional<std::size_t> find_bad_utf8(std::string_view text) {
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t length = sequence_length(text, offset);
        if (length == 0) return offset;
        offset += length;
    }
    return std::nullopt;
}

std::size_t count_characters(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text) {
        if (!continues(static_cast<unsigned char>(c))) ++count;
    }
    return count;
}

bool is_blank(std::string_view text) {
    for (std::size_t offset = 0; offset < text.size();) {
        const auto [code, length] = character_at(text, offset);
        const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
        if (length == 0 || !(control || is_white_space(code) || is_invisible(code))) return false;
        offset += length;
    }
    return true;
}

std::string shorten(std::string_view text, std::size_t limit) {
    std::size_t count = 0;
    for (std::size_t offset = 0; offset < text.size(); ++offset) {
        if (continues(byte_at(text, offset))) continue;
        if (count == limit) return std::string(text.substr(0, offset)) + "…";
        ++count;
    }
    return std::string(text);
}

} // namespace ketenspiegel
