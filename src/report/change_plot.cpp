#include "report/change_plot.hpp"

#include "report/form_axis.hpp"

#include <algorithm>
#include <utility>

namespace ketenspiegel::report {

namespace {

constexpr float radius = 7;                ///< of the open mark
constexpr float above = diamond_reach + 3; ///< the line

/// What the marks are, from left to right.
struct Names {
    std::string first, second;
    float first_width = 0, second_width = 0;
    std::size_t lines = 1; ///< two where they find no room beside each other
};

constexpr float between = 12; ///< two names

Names names_of(const ChangePlot& plot, const FormAxis& axis, const TextWidth& measure) {
    const ChangeRow& row = plot.rows.front();
    Names names{plot.earlier_name, plot.later_name};
    if (row.later < row.earlier) std::swap(names.first, names.second);
    names.first_width = measure(names.first, lettering::body);
    names.second_width = measure(names.second, lettering::body);
    const float both = names.first_width + between + names.second_width;
    if (both > axis.right - axis.left) names.lines = 2;
    return names;
}

/// Above the marks of the first row: each name on its own side, so that neither is on the other
/// however near the marks are, and as far inwards as it needs to stay in the drawing.
void add_names(Drawing& drawing, const ChangeRow& row, const Names& names, const FormAxis& axis,
               float middle) {
    float from = axis.x(std::min(row.earlier, row.later)) + radius - names.first_width;
    float to = axis.x(std::max(row.earlier, row.later)) - radius + names.second_width;
    from = std::max(from, axis.left);
    to = std::min(to, axis.right);
    if (names.lines == 1) {
        to = std::clamp(from + names.first_width + between + names.second_width, to, axis.right);
        from = std::min(from, to - names.second_width - between - names.first_width);
    }
    const float y = middle - above - line_height(lettering::body) / 2;
    const float raised = static_cast<float>(names.lines - 1) * line_height(lettering::body);
    drawing.add(Label{.at = {from, y - raised}, .text = names.first});
    drawing.add(Label{.at = {to, y}, .text = names.second, .anchor = Anchor::end});
}

void add_row(Drawing& drawing, const ChangePlot& plot, const FormAxis& axis, std::size_t r,
             const TextWidth& measure) {
    const ChangeRow& row = plot.rows[r];
    const Names names = names_of(plot, axis, measure);
    const float named = r == 0 ? static_cast<float>(names.lines) * line_height(lettering::body) : 0;
    const float below = diamond_reach + line_height(lettering::strong);
    const float middle = add_axis_row(drawing, axis, row.name, above + named, below, measure);
    if (r == 0) add_names(drawing, row, names, axis, middle);
    const float from = axis.x(row.earlier), to = axis.x(row.later);
    drawing.add(Line{{{from, middle}, {to, middle}}, {Ink::accent, 4}});
    drawing.add(Disc{{from, middle}, radius, Fill{Ink::surface}, Stroke{Ink::accent, 2}});
    add_diamond(drawing, {to, middle});
    const float half = measure(row.text, lettering::strong) / 2;
    drawing.add(Label{.at = {std::clamp((from + to) / 2, axis.left + half, axis.right - half),
                             middle + below - line_height(lettering::strong) / 2},
                      .text = row.text,
                      .anchor = Anchor::middle,
                      .lettering = lettering::strong});
}

} // namespace

Drawing change_plot(const ChangePlot& plot, float width, const TextWidth& measure) {
    Drawing drawing{.width = width, .title = plot.title, .description = plot.description};
    std::vector<std::string> names;
    for (const ChangeRow& row : plot.rows) names.push_back(row.name);
    const FormAxis axis = form_axis(names, width, measure);
    for (std::size_t r = 0; r < plot.rows.size(); ++r) {
        if (r % rows_per_scale == 0) add_scale(drawing, axis);
        add_row(drawing, plot, axis, r, measure);
    }
    drawing.height += 4;
    add_form_key(drawing, plot.forms, measure);
    return drawing;
}

} // namespace ketenspiegel::report
