#include "ui/text_layout.hpp"

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
                             (static_cast<std::size_t>(width * 16) * 31) ^
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

/// ImGui also breaks lines after punctuation, as in the middle of "0.8": back to the last space,
/// where there is one in the line.
const char* at_space(const char* begin, const char* stop, const char* end) {
    if (stop == end || *stop == ' ' || (stop > begin && stop[-1] == ' ')) return stop;
    const char* space = stop;
    while (space > begin && space[-1] != ' ') --space;
    return space > begin ? space : stop;
}

} // namespace

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
        const char* stop =
            width > 0 ? font->CalcWordWrapPosition(size, at, newline, wrap) : newline;
        if (width > 0) stop = at_space(at, stop, newline);
        if (stop == at && stop < newline) ++stop; // narrower than one letter: still move on
        const char* visible_end = stop;
        while (visible_end > at && visible_end[-1] == ' ') --visible_end;
        const float line_width = font->CalcTextSizeA(size, FLT_MAX, 0, at, visible_end).x / scale_;
        block.lines.push_back({static_cast<std::size_t>(at - begin),
                               static_cast<std::size_t>(visible_end - begin), line_width});
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
