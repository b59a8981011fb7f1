#include "report/number_key.hpp"

#include <algorithm>

namespace ketenspiegel::report {

float number_width(std::size_t number) {
    constexpr float per_figure = 8;
    float width = 2 * number_radius;
    for (; number >= 10; number /= 10) width += per_figure;
    return width;
}

void add_number(Drawing& drawing, std::size_t number, Spot center, float most_width) {
    const Fill fill{Ink::surface};
    const Stroke stroke{Ink::accent, 2};
    const float radius = number_radius - 1; // to the middle of the line
    const float half = std::max(radius, std::min(number_width(number), most_width) / 2 - 1);
    if (half > radius) {
        drawing.add(
            Box{center.x - half, center.y - radius, 2 * half, 2 * radius, radius, fill, stroke});
    } else {
        drawing.add(Disc{center, radius, fill, stroke});
    }
    drawing.add(Label{.at = center,
                      .text = std::to_string(number),
                      .anchor = Anchor::middle,
                      .lettering = {16, true}});
}

void add_number_key(Drawing& drawing, std::span<const std::string> names, std::size_t first,
                    const TextWidth& measure) {
    constexpr Lettering body{};
    constexpr float gap = 20, row = 32;
    if (names.empty()) return;
    const float ring = number_width(first + names.size() - 1);
    const float indent = ring + 10;
    float longest = 0;
    for (const std::string& name : names) longest = std::max(longest, measure(name, body));
    const auto fitting = static_cast<std::size_t>((drawing.width + gap) / (indent + longest + gap));
    const std::size_t columns = std::clamp<std::size_t>(fitting, 1, names.size());
    const std::size_t rows = (names.size() + columns - 1) / columns;
    const float column = drawing.width / static_cast<float>(columns);
    const float top = drawing.height;
    for (std::size_t c = 0; c * rows < names.size(); ++c) {
        const std::size_t begin = c * rows;
        const float x = static_cast<float>(c) * column;
        float y = top;
        for (std::size_t i = begin; i < std::min(names.size(), begin + rows); ++i) {
            const TextBlock name = text_block(names[i], column - indent, body, measure);
            add_number(drawing, first + i, {x + ring / 2, y + row / 2}, ring);
            add_text(drawing, name, x + indent, y + (row - line_height(body)) / 2, Anchor::start,
                     Ink::text);
            y += row + name.height() - line_height(body);
        }
        drawing.height = std::max(drawing.height, y);
    }
}

} // namespace ketenspiegel::report
