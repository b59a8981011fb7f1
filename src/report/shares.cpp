#include "report/shares.hpp"

namespace ketenspiegel::report {

namespace {

constexpr Lettering body{}, strong{.size = 16, .bold = true};
constexpr float bar_height = 32;

/// Adds the bar; returns what found no room in it, as "1: 4.5%".
std::string add_bar(Drawing& drawing, const SharesRow& row, float top, const TextWidth& measure) {
    std::string untold;
    float x = 0;
    for (const Form form : all_forms) {
        const auto i = form_index(form);
        const float part = static_cast<float>(row.shares[i]) * drawing.width;
        if (part <= 0) continue;
        drawing.add(Box{x, top, part, bar_height, 0, Fill{form_ink(form)}, {}});
        // A gap in the colour of the ground keeps neighbours apart without their colours.
        if (x > 0) drawing.add(Box{x - 1, top, 2, bar_height, 0, Fill{Ink::surface}, {}});
        const std::string number = std::to_string(form_level(form));
        const std::string full = number + " · " + row.percentages[i];
        const bool fits = measure(full, strong) + 10 <= part;
        if (fits || measure(number, strong) + 6 <= part) {
            drawing.add(Label{.at = {x + part / 2, top + bar_height / 2},
                              .text = fits ? full : number,
                              .ink = on_form_ink(form),
                              .anchor = Anchor::middle,
                              .lettering = strong});
        }
        if (!fits) untold += (untold.empty() ? "" : "   ") + full;
        x += part;
    }
    return untold;
}

} // namespace

Drawing shares_bars(const SharesChart& chart, float width, const TextWidth& measure) {
    Drawing drawing{.width = width, .title = chart.title, .description = chart.description};
    for (const SharesRow& row : chart.rows) {
        const TextBlock name = text_block(row.name, width, strong, measure);
        add_text(drawing, name, 0, drawing.height, Anchor::start, Ink::text);
        drawing.height += name.height() + 4;
        const std::string untold = add_bar(drawing, row, drawing.height, measure);
        drawing.height += bar_height + 2;
        if (!untold.empty()) {
            const TextBlock small = text_block(untold, width, body, measure);
            add_text(drawing, small, 0, drawing.height, Anchor::start, Ink::text_muted);
            drawing.height += small.height();
        }
        drawing.height += 14;
    }
    add_form_key(drawing, chart.forms, measure);
    return drawing;
}

} // namespace ketenspiegel::report
