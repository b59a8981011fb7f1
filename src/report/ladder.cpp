#include "report/ladder.hpp"

#include <algorithm>

namespace ketenspiegel::report {

Drawing ladder(const LadderChart& chart, float width, const TextWidth& measure) {
    constexpr float badge = 28, bar = 16, gap = 12, narrow = 560;
    Drawing drawing{.width = width, .title = chart.title, .description = chart.description};
    const bool stacked = width < narrow;
    float names = 0, figures = 0;
    for (const LadderStep& step : chart.steps) {
        names = std::max(names, measure(step.name, lettering::strong));
        figures = std::max(figures, measure(step.percentage, lettering::strong));
        if (!stacked && !step.note.empty()) {
            figures =
                std::max(figures, measure(step.percentage + " · " + step.note, lettering::strong));
        }
    }
    names = std::min(names, width / 3);
    for (std::size_t i = form_count; i-- > 0;) {
        const LadderStep& step = chart.steps[i];
        const Form form = all_forms[i];
        const Lettering& lettering = step.emphasised ? lettering::strong : lettering::body;
        const float left = badge + gap;
        const std::string note = step.note.empty() ? "" : " · " + step.note;
        const TextBlock name = stacked
                                   ? text_block(step.name + note, width - left, lettering, measure)
                                   : text_block(step.name, names, lettering, measure);
        const std::string figure = step.percentage + (stacked ? "" : note);
        const float top = drawing.height + 8;
        // Under the name on a narrow page, beside it on a wide one.
        const float bar_x = stacked ? left : left + names + gap;
        const float bar_width = std::max(24.0f, width - bar_x - gap - figures);
        const float middle =
            stacked ? top + name.height() + 14 : top + std::max(name.height(), badge) / 2;
        add_form_badge(drawing, form, {badge / 2, stacked ? top + badge / 2 - 3 : middle}, badge);
        add_text(drawing, name, left, stacked ? top : middle - name.height() / 2, Anchor::start,
                 Ink::text);
        drawing.add(Box{bar_x, middle - bar / 2, bar_width, bar, 3, Fill{Ink::border, 0.2f}, {}});
        const float part = static_cast<float>(std::clamp(step.share, 0.0, 1.0)) * bar_width;
        if (part >= 0.5f) {
            drawing.add(Box{bar_x,
                            middle - bar / 2,
                            part,
                            bar,
                            std::min(3.0f, part / 2),
                            Fill{form_ink(form)},
                            {}});
        }
        drawing.add(
            Label{.at = {bar_x + bar_width + gap, middle}, .text = figure, .lettering = lettering});
        drawing.height = (stacked ? middle + 12 : top + std::max(name.height(), badge)) + 8;
        if (i > 0) drawing.add(Line{{{0, drawing.height}, {width, drawing.height}}, {Ink::line}});
    }
    return drawing;
}

} // namespace ketenspiegel::report
