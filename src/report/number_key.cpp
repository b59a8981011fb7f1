#include "report/number_key.hpp"

#include <algorithm>

namespace ketenspiegel::report {

void add_number(Drawing& drawing, std::size_t number, Spot center) {
    drawing.add(Disc{center, number_radius - 1, Fill{Ink::surface}, Stroke{Ink::accent, 2}});
    drawing.add(Label{.at = center,
                      .text = std::to_string(number),
                      .anchor = Anchor::middle,
                      .lettering = {16, true}});
}

void add_number_key(Drawing& drawing, const std::vector<std::string>& names,
                    const TextWidth& measure) {
    constexpr Lettering body{};
    constexpr float indent = 36, gap = 20, row = 32;
    if (names.empty()) return;
    float longest = 0;
    for (const std::string& name : names) longest = std::max(longest, measure(name, body));
    const auto fitting = static_cast<std::size_t>((drawing.width + gap) / (indent + longest + gap));
    const std::size_t columns = std::clamp<std::size_t>(fitting, 1, names.size());
    const std::size_t rows = (names.size() + columns - 1) / columns;
    const float column = drawing.width / static_cast<float>(columns);
    const float top = drawing.height;
    for (std::size_t c = 0; c * rows < names.size(); ++c) {
        const std::size_t first = c * rows;
        const float x = static_cast<float>(c) * column;
        float y = top;
        for (std::size_t i = first; i < std::min(names.size(), first + rows); ++i) {
            const TextBlock name = text_block(names[i], column - indent, body, measure);
            add_number(drawing, i + 1, {x + number_radius, y + row / 2});
            add_text(drawing, name, x + indent, y + (row - line_height(body)) / 2, Anchor::start,
                     Ink::text);
            y += row + name.height() - line_height(body);
        }
        drawing.height = std::max(drawing.height, y);
    }
}

} // namespace ketenspiegel::report
