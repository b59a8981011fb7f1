#include "core/terms.hpp"

#include "core/ascii.hpp"
#include "core/words.hpp"

#include <algorithm>

namespace ketenspiegel {

namespace {

/// Whether the character of which this byte is the last is a letter or digit: bytes that continue a
/// sequence belong to what leads it.
bool word_ends_at(std::string_view text, std::size_t index) {
    if ((static_cast<unsigned char>(text[index]) & 0xC0U) != 0x80U || index == 0) {
        return is_word_byte(text[index]);
    }
    return is_word_byte(text[index - 1]);
}

/// Both in lower case.
bool occurs(std::string_view text, std::string_view form) {
    if (form.empty()) return false;
    for (std::size_t begin = text.find(form); begin != std::string_view::npos;
         begin = text.find(form, begin + 1)) {
        const std::size_t end = begin + form.size();
        if ((begin == 0 || !word_ends_at(text, begin - 1)) &&
            (end == text.size() || !is_word_byte(text[end]))) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<std::size_t> terms_in(std::string_view text, const std::vector<Term>& terms) {
    const std::string plain = ascii_lowered(text);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (std::ranges::any_of(terms[i].forms, [&](const std::string& form) {
                return occurs(plain, ascii_lowered(form));
            })) {
            found.push_back(i);
        }
    }
    return found;
}

void note_terms(Texts& texts) {
    std::vector<std::size_t> counts(texts.terms.size());
    for (PointTexts& point : texts.points) {
        std::string all = point.statement + "\n" + point.why;
        for (const std::string& anchor : point.anchors) all += "\n" + anchor;
        point.terms = terms_in(all, texts.terms);
        for (const std::size_t term : point.terms) ++counts[term];
    }
    for (std::size_t term = 0; term < counts.size(); ++term) {
        if (3 * counts[term] > texts.points.size()) texts.general_terms.push_back(term);
    }
    for (PointTexts& point : texts.points) {
        std::erase_if(point.terms, [&](std::size_t term) {
            return std::ranges::find(texts.general_terms, term) != texts.general_terms.end();
        });
    }
}

} // namespace ketenspiegel
