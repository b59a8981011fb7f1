#include "core/words.hpp"

#include "core/sorting.hpp"

#include <algorithm>

namespace ketenspiegel {

namespace {

bool is_name_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

} // namespace

bool is_word_byte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (byte >= 0xC3 && byte <= 0xDF);
}

std::size_t count_words(std::string_view text) {
    std::size_t words = 0;
    bool counted = false; // the word that is passed now
    for (const char c : text) {
        if (c == ' ' || c == '\n' || c == '\t') {
            counted = false;
        } else if (!counted && is_word_byte(c)) {
            ++words;
            counted = true;
        }
    }
    return words;
}

std::vector<std::string> find_placeholders(std::string_view text) {
    std::vector<std::string> names;
    for (std::size_t open = text.find('{'); open != std::string_view::npos;
         open = text.find('{', open + 1)) {
        const std::size_t close = text.find('}', open);
        if (close == std::string_view::npos) break;
        const std::string_view name = text.substr(open + 1, close - open - 1);
        if (!name.empty() && std::ranges::all_of(name, is_name_character)) names.emplace_back(name);
    }
    sort_by(names);
    names.erase(std::ranges::unique(names).begin(), names.end());
    return names;
}

std::string comma_separated(const std::vector<std::string>& items) {
    std::string line;
    for (const std::string& item : items) {
        if (!line.empty()) line += ", ";
        line += item;
    }
    return line;
}

} // namespace ketenspiegel
