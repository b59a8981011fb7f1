#include "ui/text_layout.hpp"

#include "core/syllables.hpp"

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <functional>
#include <imgui.h>

namespace ketenspiegel::ui {

void TextLayout::begin_frame(float scale) {
    if (scale != scale_) entries_.clear();
    scale_ = scale;
    ++frame_;
    if (frame_ % 64 == 0) {
        std::erase_if(entries_, [&](const auto& item) { return item.second.used + 64 < frame_; });
    }
}

float TextLayout::device_size(const TextStyle& style) const {
    return std::max(1.0f, std::round(style.size * scale_));
}

const TextBlock& TextLayout::measure(std::string_view text, const TextStyle& style, float width) {
    const std::size_t hash = std::hash<std::string_view>{}(text) ^
                             (static_cast<std::size_t>(std::max(0.0f, width) * 16) * 31) ^
                             (static_cast<std::size_t>(style.size) * 131 + style.semibold);
    for (auto [at, end] = entries_.equal_range(hash); at != end; ++at) {
        Entry& entry = at->second;
        if (entry.text == text && entry.style == style && entry.width == width) {
            entry.used = frame_;
            return entry.block;
        }
    }
    Entry entry{std::string(text), style, width, lay_out(text, style, width), frame_};
    return entries_.emplace(hash, std::move(entry))->second.block;
}

namespace {

bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           static_cast<unsigned char>(byte) >= 0xC3; // é and the like; quotes and dashes are below
}

/// Whether a line may begin at `at`: after a space, or after the hyphen within a compound.
bool may_begin(const char* begin, const char* at, const char* end) {
    if (at == begin) return false;
    if (at[-1] == ' ') return true;
    return at[-1] == '-' && at - begin > 1 && at < end && is_letter(at[-2]) && is_letter(*at);
}

/// ImGui also breaks lines after punctuation, as in the middle of "0.8": back to where a line may
/// begin, if that is in the line.
const char* at_gap(const char* begin, const char* stop, const char* end) {
    if (stop == end || *stop == ' ' || may_begin(begin, stop, end)) return stop;
    const char* gap = stop;
    while (gap > begin && !may_begin(begin, gap, end)) --gap;
    return gap > begin ? gap : stop;
}

float width_of(ImFont* font, float size, const char* begin, const char* end) {
    return font->CalcTextSizeA(size, FLT_MAX, 0, begin, end).x;
}

/// A line that a word leaves at least so empty looks torn: the word is broken where it can be.
constexpr float torn = 0.55f;

} // namespace

/// Where the line that begins at `begin` ends: at a space or a hyphen; inside a long word where the
/// line would be torn without it, or the word does not fit a line at all.
TextLayout::Break TextLayout::find_break(ImFont* font, float size, const char* begin,
                                         const char* end, float wrap) const {
    const char* const stop = at_gap(begin, font->CalcWordWrapPosition(size, begin, end, wrap), end);
    if (stop == end) return {end};
    const bool between = stop > begin && (*stop == ' ' || may_begin(begin, stop, end));
    const char* word = between ? stop : begin;
    while (word < end && !is_letter(*word)) ++word;
    if (between && width_of(font, size, begin, word) > wrap * (1 - torn)) return {stop};
    const char* word_end = word;
    while (word_end < end &&
           (is_letter(*word_end) || static_cast<unsigned char>(*word_end) >= 0x80))
        ++word_end;
    const float hyphen = width_of(font, size, "-", nullptr);
    for (const std::size_t offset :
         hyphens_.find({word, static_cast<std::size_t>(word_end - word)})) {
        if (width_of(font, size, begin, word + offset) + hyphen <= wrap)
            return {word + offset, true};
    }
    if (between) return {stop};
    // A word that is in no list, and fits no line.
    const std::string_view whole(word, static_cast<std::size_t>(word_end - word));
    std::size_t place = stop > word ? static_cast<std::size_t>(stop - word) : 0;
    while ((place = syllable_break(whole, place)) > 0) {
        if (width_of(font, size, begin, word + place) + hyphen <= wrap) return {word + place, true};
        --place;
    }
    return {stop};
}

TextBlock TextLayout::lay_out(std::string_view text, const TextStyle& style, float width) const {
    ImFont* font = fonts_.font(style);
    const float size = device_size(style);
    const float wrap = width > 0 ? std::max(1.0f, width * scale_) : FLT_MAX;
    TextBlock block;
    const char* const begin = text.data();
    const char* const end = begin + text.size();
    const char* at = begin;
    do {
        const char* newline = std::find(at, end, '\n');
        const Break line = width > 0 ? find_break(font, size, at, newline, wrap) : Break{newline};
        const char* stop = line.at;
        // Narrower than one letter: still move on, by a whole one.
        if (stop == at && stop < newline) ++stop;
        while (stop < newline && (static_cast<unsigned char>(*stop) & 0xC0U) == 0x80U) ++stop;
        const char* visible_end = stop;
        while (visible_end > at && visible_end[-1] == ' ') --visible_end;
        float line_width = width_of(font, size, at, visible_end) / scale_;
        if (line.hyphen) line_width += width_of(font, size, "-", nullptr) / scale_;
        block.lines.push_back({static_cast<std::size_t>(at - begin),
                               static_cast<std::size_t>(visible_end - begin), line_width,
                               line.hyphen});
        block.width = std::max(block.width, line_width);
        at = stop;
        while (at < newline && *at == ' ') ++at;
        if (at == newline && newline < end) {
            ++at;
            if (at == end) break;
        }
    } while (at < end);
    block.height = static_cast<float>(block.lines.size()) * style.line_height;
    return block;
}

} // namespace ketenspiegel::ui
