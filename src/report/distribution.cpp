#include "report/distribution.hpp"

#include <algorithm>

namespace ketenspiegel::report {

Drawing distribution(const DistributionChart& chart, float width, const TextWidth& measure) {
    const Lettering strong{.size = chart.text, .bold = true};
    const float badge = chart.text * 1.5f, gap = chart.text / 2, widest = chart.text * 7;
    Drawing drawing{.width = width, .title = chart.title, .description = chart.description};
    const float place = std::min(chart.text > 16 ? widest : 88, width / form_count);
    const float base = line_height(strong) + 4 + chart.height;
    const int most = std::max(1, *std::ranges::max_element(chart.counts));
    // As large as the longest name lets them.
    Lettering small{.size = chart.text};
    float longest = 1;
    for (const std::string& name : chart.forms) longest = std::max(longest, measure(name, small));
    small.size = std::min(std::max(16.0f, chart.text * 0.7f), small.size * (place - gap) / longest);
    const bool below = chart.with_names && small.size >= 16;
    for (const Form form : all_forms) {
        const auto i = form_index(form);
        const float left = place * static_cast<float>(i) + gap / 2;
        const float middle = left + (place - gap) / 2;
        const float height =
            chart.height * static_cast<float>(chart.counts[i]) / static_cast<float>(most);
        if (height > 0) {
            drawing.add(Box{left, base - height, place - gap, height, 0, Fill{form_ink(form)}, {}});
        }
        drawing.add(Label{.at = {middle, base - height - 2 - line_height(strong) / 2},
                          .text = std::to_string(chart.counts[i]),
                          .anchor = Anchor::middle,
                          .lettering = strong});
        add_form_badge(drawing, form, {middle, base + 6 + badge / 2}, badge);
        if (below) {
            drawing.add(Label{.at = {middle, base + 10 + badge + line_height(small) / 2},
                              .text = chart.forms[i],
                              .anchor = Anchor::middle,
                              .lettering = small});
        }
    }
    drawing.add(Line{{{0, base}, {place * form_count, base}}, {Ink::border, 1}});
    drawing.height = base + 6 + badge;
    if (below) {
        drawing.height += 8 + line_height(small);
    } else if (chart.with_names) {
        drawing.height += 8;
        add_form_key(drawing, chart.forms, measure);
    }
    return drawing;
}

} // namespace ketenspiegel::report
