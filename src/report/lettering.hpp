#pragma once

#include "report/drawing.hpp"

#include <functional>
#include <string_view>

/// Setting text in a drawing whose reader may have another typeface.
namespace ketenspiegel::report {

/// The width in CSS pixels of a text on one line. The screen measures its own typeface.
using TextWidth = std::function<float(std::string_view text, const Lettering& lettering)>;

/// A width that words in the usual sans-serif typefaces stay within: the advances of Helvetica
/// (Adobe Font Metrics 4.1, of which Arial, Liberation Sans and Nimbus Sans have the same), so much
/// wider as DejaVu Sans is. For files, of which nobody knows where they are read.
float usual_width(std::string_view text, const Lettering& lettering);

/// From one line of text to the next.
constexpr float line_height(const Lettering& lettering) {
    return lettering.size * 1.375f;
}

/// The text in lines of at most `width`, broken at spaces, and inside a word only where the word
/// alone is wider. At least one line.
std::vector<std::string> wrap(std::string_view text, float width, const Lettering& lettering,
                              const TextWidth& measure);

/// The text where it is at most `width` wide, else as much of it as leaves room for an ellipsis.
std::string shortened(std::string_view text, float width, const Lettering& lettering,
                      const TextWidth& measure);

/// Several lines of one lettering, to be put somewhere as a whole.
struct TextBlock {
    std::vector<std::string> lines{};
    Lettering lettering{};
    float width = 0; ///< of the longest line

    float height() const { return static_cast<float>(lines.size()) * line_height(lettering); }
};

TextBlock text_block(std::string_view text, float width, const Lettering& lettering,
                     const TextWidth& measure);
/// Adds the block's lines with the top of the first at `top`; `x` is where `anchor` says.
void add_text(Drawing& drawing, const TextBlock& block, float x, float top, Anchor anchor, Ink ink);

/// A form's number on its colour: never the colour alone.
void add_form_badge(Drawing& drawing, Form form, Spot center, float size);

} // namespace ketenspiegel::report
