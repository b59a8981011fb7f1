#include "report/distribution.hpp"

#include <algorithm>

namespace ketenspiegel::report {

Drawing distribution(const DistributionChart& chart, float width, const TextWidth& measure) {
    constexpr Lettering strong{.size = 16, .bold = true};
    constexpr float badge = 24, gap = 8, widest = 88;
    Drawing drawing{.width = width, .title = chart.title, .description = chart.description};
    const float place = std::min(widest, width / form_count);
    const float base = line_height(strong) + 4 + distribution_height;
    const int most = std::max(1, *std::ranges::max_element(chart.counts));
    for (const Form form : all_forms) {
        const auto i = form_index(form);
        const float left = place * static_cast<float>(i) + gap / 2;
        const float height =
            distribution_height * static_cast<float>(chart.counts[i]) / static_cast<float>(most);
        if (height > 0) {
            drawing.add(Box{left, base - height, place - gap, height, 0, Fill{form_ink(form)}, {}});
        }
        drawing.add(
            Label{.at = {left + (place - gap) / 2, base - height - 2 - line_height(strong) / 2},
                  .text = std::to_string(chart.counts[i]),
                  .anchor = Anchor::middle,
                  .lettering = strong});
        add_form_badge(drawing, form, {left + (place - gap) / 2, base + 6 + badge / 2}, badge);
    }
    drawing.add(Line{{{0, base}, {place * form_count, base}}, {Ink::border, 1}});
    drawing.height = base + 6 + badge;
    if (chart.with_names) {
        drawing.height += 8;
        add_form_key(drawing, chart.forms, measure);
    }
    return drawing;
}

} // namespace ketenspiegel::report
