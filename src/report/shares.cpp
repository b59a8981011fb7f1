#include "report/shares.hpp"

#include <algorithm>

namespace ketenspiegel::report {

namespace {

constexpr float bar_height = 32;

} // namespace

void add_shares_bar(Drawing& drawing, const SharesRow& row, const TextWidth& measure) {
    std::string untold;
    float x = 0;
    const float top = drawing.height;
    for (const Form form : all_forms) {
        const auto i = form_index(form);
        const float part = static_cast<float>(row.shares[i]) * drawing.width;
        if (part <= 0) continue;
        // A gap keeps neighbours apart without their colours.
        const float gap = x > 0 ? std::min(part / 2, 2.0f) : 0;
        drawing.add(Box{x + gap, top, part - gap, bar_height, 0, Fill{form_ink(form)}, {}});
        const std::string number = std::to_string(form_level(form));
        const std::string full = number + " · " + row.percentages[i];
        const bool fits = measure(full, lettering::strong) + 10 <= part;
        if (fits || measure(number, lettering::strong) + 6 <= part) {
            drawing.add(Label{.at = {x + part / 2, top + bar_height / 2},
                              .text = fits ? full : number,
                              .ink = on_form_ink(form),
                              .anchor = Anchor::middle,
                              .lettering = lettering::strong});
        }
        if (!fits) untold += (untold.empty() ? "" : "; ") + full;
        x += part;
    }
    drawing.height += bar_height;
    if (untold.empty()) return;
    const TextBlock small = text_block(untold, drawing.width, lettering::body, measure);
    add_text(drawing, small, 0, drawing.height + 2, Anchor::start, Ink::text_muted);
    drawing.height += small.height() + 2;
}

Drawing shares_bars(const SharesChart& chart, float width, const TextWidth& measure) {
    Drawing drawing{.width = width, .title = chart.title, .description = chart.description};
    for (const SharesRow& row : chart.rows) {
        const TextBlock name = text_block(row.name, width, lettering::strong, measure);
        add_text(drawing, name, 0, drawing.height, Anchor::start, Ink::text);
        drawing.height += name.height() + 4;
        add_shares_bar(drawing, row, measure);
        drawing.height += 16;
    }
    add_form_key(drawing, chart.forms, measure);
    return drawing;
}

} // namespace ketenspiegel::report
