#include "ui/hyphens.hpp"

#include "core/ascii.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

Hyphens::Hyphens(std::string_view words) {
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        std::string word(words.substr(0, end));
        std::erase(word, '-');
        places_.add(word, broken_.size());
        broken_.push_back(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

std::vector<std::size_t> Hyphens::find(std::string_view word) const {
    std::vector<std::size_t> offsets;
    const auto place = places_.find(ascii_lowered(word));
    if (!place) return offsets;
    std::size_t offset = 0;
    for (const char letter : broken_[*place]) {
        if (letter == '-') {
            offsets.push_back(offset);
        } else {
            ++offset;
        }
    }
    std::ranges::reverse(offsets);
    return offsets;
}

} // namespace ketenspiegel::ui
