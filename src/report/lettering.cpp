#include "report/lettering.hpp"

#include "core/syllables.hpp"

#include <algorithm>
#include <array>

namespace ketenspiegel::report {

namespace {

/// Advances of Helvetica from U+0020 to U+007E, in thousandths of the em.
constexpr std::array<std::uint16_t, 95> advances{
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584};

/// Bytes of the UTF-8 character that begins at `at`.
std::size_t character_bytes(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) ++end;
    return end - at;
}

/// How many bytes of a word fit; at least one character.
std::size_t fitting_part(std::string_view word, float width, const Lettering& lettering,
                         const TextWidth& measure) {
    std::size_t end = character_bytes(word, 0);
    while (end < word.size()) {
        const std::size_t next = end + character_bytes(word, end);
        if (measure(word.substr(0, next), lettering) > width) break;
        end = next;
    }
    return end;
}

} // namespace

float usual_width(std::string_view text, const Lettering& lettering) {
    float thousandths = 0;
    for (std::size_t at = 0; at < text.size(); at += character_bytes(text, at)) {
        const auto byte = static_cast<unsigned char>(text[at]);
        // Latin with accents is about as wide as without; what comes after Hangul Jamo is square.
        const bool square = byte >= 0xe1 && byte != 0xe2;
        thousandths += byte >= 0x20 && byte < 0x7f ? static_cast<float>(advances[byte - 0x20u])
                       : square                    ? 1000.0f
                                                   : 600.0f;
    }
    // So much wider are words in DejaVu Sans, the widest that stands in where others are missing.
    return thousandths / 1000 * lettering.size * (lettering.bold ? 1.31f : 1.15f);
}

std::vector<std::string> wrap(std::string_view text, float width, const Lettering& lettering,
                              const TextWidth& measure) {
    std::vector<std::string> lines(1);
    while (!text.empty()) {
        const std::size_t space = text.find(' ');
        std::string_view word = text.substr(0, space);
        text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
        if (word.empty()) continue;
        const std::string longer =
            lines.back().empty() ? std::string(word) : lines.back() + " " + std::string(word);
        if (measure(longer, lettering) <= width) {
            lines.back() = longer;
            continue;
        }
        if (!lines.back().empty()) lines.emplace_back();
        while (measure(word, lettering) > width) {
            std::size_t part = fitting_part(word, width, lettering, measure);
            if (part == word.size()) break;
            const float room = width - measure("-", lettering);
            const std::size_t syllable =
                syllable_break(word, fitting_part(word, room, lettering, measure));
            if (syllable > 0) part = syllable;
            lines.back() = word.substr(0, part);
            if (syllable > 0 && !lines.back().ends_with('-')) lines.back() += '-';
            lines.emplace_back();
            word.remove_prefix(part);
        }
        lines.back() = word;
    }
    return lines;
}

std::string shortened(std::string_view text, float width, const Lettering& lettering,
                      const TextWidth& measure) {
    constexpr std::string_view ellipsis = "…";
    if (measure(text, lettering) <= width) return std::string(text);
    const float room = width - measure(ellipsis, lettering);
    std::string_view part = text.substr(0, fitting_part(text, room, lettering, measure));
    while (part.ends_with(' ')) part.remove_suffix(1);
    return std::string(part) + std::string(ellipsis);
}

TextBlock text_block(std::string_view text, float width, const Lettering& lettering,
                     const TextWidth& measure) {
    TextBlock block{.lines = wrap(text, width, lettering, measure), .lettering = lettering};
    for (const std::string& line : block.lines) {
        block.width = std::max(block.width, measure(line, lettering));
    }
    return block;
}

void add_text(Drawing& drawing, const TextBlock& block, float x, float top, Anchor anchor,
              Ink ink) {
    const float step = line_height(block.lettering);
    float middle = top + step / 2;
    for (const std::string& line : block.lines) {
        drawing.add(Label{.at = {x, middle},
                          .text = line,
                          .ink = ink,
                          .anchor = anchor,
                          .lettering = block.lettering});
        middle += step;
    }
}

void add_form_badge(Drawing& drawing, Form form, Spot center, float size) {
    drawing.add(Box{.x = center.x - size / 2,
                    .y = center.y - size / 2,
                    .width = size,
                    .height = size,
                    .corner = 4,
                    .fill = Fill{form_ink(form)}});
    drawing.add(Label{.at = center,
                      .text = std::to_string(form_level(form)),
                      .ink = on_form_ink(form),
                      .anchor = Anchor::middle,
                      .lettering = {std::max(16.0f, size / 2), true}});
}

} // namespace ketenspiegel::report
