#include "report/letter_key.hpp"

namespace ketenspiegel::report {

std::string letter(std::size_t index) {
    return std::string(1, static_cast<char>('A' + index));
}

void add_letter_key(Drawing& drawing, const std::vector<std::string>& texts,
                    const TextWidth& measure) {
    constexpr float indent = 32;
    drawing.height += 12;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        drawing.add(Label{.at = {0, drawing.height + line_height({}) / 2},
                          .text = letter(i),
                          .lettering = {16, true}});
        const TextBlock block = text_block(texts[i], drawing.width - indent, {}, measure);
        add_text(drawing, block, indent, drawing.height, Anchor::start, Ink::text);
        drawing.height += block.height() + 4;
    }
}

} // namespace ketenspiegel::report
