#include "core/terms.hpp"

#include "core/words.hpp"

#include <algorithm>

namespace ketenspiegel {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Whether the character of which this byte is the last is a letter or digit: bytes that continue a
/// sequence belong to what leads it.
bool word_ends_at(std::string_view text, std::size_t index) {
    if ((static_cast<unsigned char>(text[index]) & 0xC0U) != 0x80U || index == 0) {
        return is_word_byte(text[index]);
    }
    return is_word_byte(text[index - 1]);
}

bool occurs(std::string_view text, std::string_view form) {
    const auto same = [](char a, char b) { return lower(a) == b; };
    for (auto from = text.begin();; ++from) {
        from = std::search(from, text.end(), form.begin(), form.end(), same);
        if (from == text.end() || form.empty()) return false;
        const auto begin = static_cast<std::size_t>(from - text.begin());
        const std::size_t end = begin + form.size();
        if ((begin == 0 || !word_ends_at(text, begin - 1)) &&
            (end == text.size() || !is_word_byte(text[end]))) {
            return true;
        }
    }
}

} // namespace

std::vector<std::size_t> terms_in(std::string_view text, const std::vector<Term>& terms) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (std::ranges::any_of(terms[i].forms,
                                [&](const std::string& form) { return occurs(text, form); })) {
            found.push_back(i);
        }
    }
    return found;
}

} // namespace ketenspiegel
