#include "app/file_name.hpp"

#include "core/organisation_key.hpp"
#include "core/unicode.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ketenspiegel::app {

namespace {

/// Signs beyond ASCII that are neither letters nor digits, as far as names of organisations have
/// them: first and last of each range.
constexpr auto signs = std::to_array<std::pair<char32_t, char32_t>>({{0x80, 0xA9},
                                                                     {0xAB, 0xB4},
                                                                     {0xB6, 0xB9},
                                                                     {0xBB, 0xBF},
                                                                     {0xD7, 0xD7},
                                                                     {0xF7, 0xF7},
                                                                     {0x2000, 0x206F},
                                                                     {0x3000, 0x3003},
                                                                     {0x3008, 0x3011},
                                                                     {0xE000, 0xF8FF},
                                                                     {0xFF00, 0xFF0F},
                                                                     {0xFF1A, 0xFF20},
                                                                     {0xFF3B, 0xFF40},
                                                                     {0xFF5B, 0xFF65},
                                                                     {0xFFF0, 0x10FFFF}});

bool belongs_in_names(char32_t code) {
    if (code < 0x80) return (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z');
    // Of the planes beyond the first, scripts and signs that are drawn stand in the next three.
    const bool beyond = code >= 0x10000 && code < 0x40000 && (code & 0xFFFE) != 0xFFFE;
    return beyond || std::ranges::none_of(signs, [&](const auto& range) {
               return code >= range.first && code <= range.second;
           });
}

/// In small letters, with single hyphens between; at most so many bytes.
std::string slug(std::string_view text, std::size_t most) {
    const std::string key = organisation_key(text);
    std::string name;
    bool apart = false;
    for (std::size_t offset = 0; offset < key.size();) {
        const auto [code, length] = character_at(key, offset);
        if (length == 0) break;
        const std::string_view character = std::string_view(key).substr(offset, length);
        offset += length;
        if (is_invisible(code)) continue;
        if (!belongs_in_names(code)) {
            apart = true;
            continue;
        }
        const bool hyphen = std::exchange(apart, false) && !name.empty();
        if (name.size() + hyphen + length > most) break;
        if (hyphen) name += '-';
        name += character;
    }
    return name;
}

} // namespace

std::string file_name(std::string_view of, std::string_view rest, std::string_view ending) {
    constexpr std::size_t least_of = 24; // of the first part, whatever the others are
    const std::size_t room = longest_file_name - std::min(ending.size(), longest_file_name / 2);
    std::string tail = slug(rest, room - least_of - 1);
    if (!tail.empty()) tail.insert(0, 1, '-');
    std::string name = slug(of, room - tail.size());
    if (name.empty()) name = "ketenspiegel";
    return name + tail + std::string(ending);
}

} // namespace ketenspiegel::app
