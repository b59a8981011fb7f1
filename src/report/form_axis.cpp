#include "report/form_axis.hpp"

#include <algorithm>

namespace ketenspiegel::report {

namespace {

constexpr float narrow_axis = 560; ///< below it a row's name stands above its line
constexpr float axis_edge = 14;    ///< from the lines' room to 1 and 4
constexpr float axis_badge = 24;
constexpr float beside = 16; ///< between a name and its line

} // namespace

float FormAxis::x(double value) const {
    return left + axis_edge + static_cast<float>((value - 1) / 3) * (right - left - 2 * axis_edge);
}

FormAxis form_axis(std::span<const std::string> names, float width, const TextWidth& measure) {
    FormAxis axis{.left = 0, .right = width};
    if (width < narrow_axis) return axis;
    for (const std::string& name : names)
        axis.left = std::max(axis.left, measure(name, lettering::strong));
    axis.left = std::min(axis.left, width * 0.3f) + beside;
    return axis;
}

void add_scale(Drawing& drawing, const FormAxis& axis) {
    for (const Form form : all_forms) {
        add_form_badge(drawing, form, {axis.x(form_level(form)), drawing.height + axis_badge / 2},
                       axis_badge);
    }
    drawing.height += axis_badge + 4;
}

float add_axis_row(Drawing& drawing, const FormAxis& axis, std::string_view name, float above,
                   float below, const TextWidth& measure) {
    const float room = axis.names_above() ? axis.right : axis.left - beside;
    const TextBlock block = text_block(name, room, lettering::strong, measure);
    drawing.add(Line{{{0, drawing.height}, {axis.right, drawing.height}}, {Ink::line, 1}});
    drawing.height += 8;
    if (axis.names_above()) {
        add_text(drawing, block, 0, drawing.height, Anchor::start, Ink::text);
        drawing.height += block.height() + 6;
    }
    const float top = drawing.height;
    const float middle = top + above;
    for (const Form form : all_forms) {
        const float x = axis.x(form_level(form));
        drawing.add(Line{{{x, top}, {x, middle + diamond_reach}}, {Ink::line, 1}});
    }
    drawing.add(Line{{{axis.x(1), middle}, {axis.x(4), middle}}, {Ink::border, 2}});
    drawing.height = middle + below + 8;
    if (!axis.names_above()) {
        const float centred = std::max(top, middle - block.height() / 2);
        add_text(drawing, block, 0, centred, Anchor::start, Ink::text);
        drawing.height = std::max(drawing.height, centred + block.height() + 8);
    }
    return middle;
}

void add_diamond(Drawing& drawing, Spot at) {
    constexpr float reach = diamond_reach;
    drawing.add(Area{
        {{at.x, at.y - reach}, {at.x + reach, at.y}, {at.x, at.y + reach}, {at.x - reach, at.y}},
        Fill{Ink::text},
        Stroke{Ink::surface, 2}});
}

} // namespace ketenspiegel::report
