#pragma once

#include "ui/fonts.hpp"
#include "ui/hyphens.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ketenspiegel::ui {

/// A text broken into lines for a width. Lengths are CSS pixels.
struct TextBlock {
    struct Line {
        std::size_t begin = 0, end = 0; ///< bytes in the text
        float width = 0;                ///< with its hyphen
        bool hyphen = false;            ///< a word goes on in the next line
    };
    std::vector<Line> lines{};
    float width = 0; ///< of the longest line
    float height = 0;
};

/// Breaks texts into lines and remembers the outcome, because the same texts come back every frame.
class TextLayout {
  public:
    explicit TextLayout(const Fonts& fonts) : fonts_(fonts) {}

    /// `scale`: device pixels per CSS pixel. Forgets what was not asked for in the last frame.
    void begin_frame(float scale);
    /// `width` ≤ 0: one line, never broken (but for newlines).
    const TextBlock& measure(std::string_view text, const TextStyle& style, float width);
    /// The width of a text on one line.
    float width(std::string_view text, const TextStyle& style) {
        return measure(text, style, 0).width;
    }
    /// The size in device pixels at which a style is rasterised; whole, so that glyphs stay crisp.
    float device_size(const TextStyle& style) const;

  private:
    struct Entry {
        std::string text{};
        TextStyle style{};
        float width = 0;
        TextBlock block;
        std::uint64_t used = 0;
    };
    TextBlock lay_out(std::string_view text, const TextStyle& style, float width) const;

    struct Break {
        const char* at = nullptr;
        bool hyphen = false;
    };
    Break find_break(ImFont* font, float size, const char* begin, const char* end,
                     float wrap) const;

    const Fonts& fonts_;
    Hyphens hyphens_{embedded_hyphens()};
    float scale_ = 1;
    std::uint64_t frame_ = 0;
    std::unordered_multimap<std::size_t, Entry> entries_;
};

} // namespace ketenspiegel::ui
