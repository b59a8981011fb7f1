#include "report/radar.hpp"

#include "report/radar_layout.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace ketenspiegel::report {

namespace {

constexpr Lettering body{}, strong{.size = 16, .bold = true};

struct SeriesLook {
    Ink ink;
    float dash, gap;
};

/// Lines that differ without their colours.
constexpr std::array<SeriesLook, radar_overlays> looks{
    {{Ink::accent, 0, 0}, {Ink::text, 8, 4}, {Ink::form_2, 2, 4}, {Ink::text_muted, 14, 4}}};

Stroke stroke_of(std::size_t series) {
    const SeriesLook& look = looks[series % looks.size()];
    return {look.ink, 2, look.dash, look.gap};
}

void add_grid(Drawing& drawing, const RadarFrame& frame) {
    for (int level = 1; level <= 4; ++level) {
        Area ring{.stroke = Stroke{level == 4 ? Ink::border : Ink::line, 1}};
        for (std::size_t i = 0; i < frame.axes; ++i) ring.spots.push_back(frame.spot(i, level));
        drawing.add(std::move(ring));
    }
    for (std::size_t i = 0; i < frame.axes; ++i) {
        drawing.add(Line{{frame.center, frame.spot(i, 4)}, {Ink::line, 1}});
    }
}

void add_ring_numbers(Drawing& drawing, const RadarFrame& frame) {
    for (int level = 1; level <= 4; ++level) {
        const Spot at = frame.spot(0, level);
        drawing.add(Label{.at = {at.x - 13, at.y - 4},
                          .text = std::to_string(level),
                          .ink = Ink::text_muted,
                          .anchor = Anchor::end});
    }
}

/// The polygon; only its sides between axes that both have a value where some have none.
void add_polygon(Drawing& drawing, const RadarFrame& frame, const RadarSeries& series,
                 const Stroke& stroke, float opacity) {
    const auto value = [&](std::size_t i) {
        return i < series.values.size() ? series.values[i] : std::nullopt;
    };
    bool whole = true;
    for (std::size_t i = 0; i < frame.axes; ++i) whole = whole && value(i).has_value();
    if (whole) {
        Area area{.stroke = stroke};
        if (opacity > 0) area.fill = Fill{stroke.ink, opacity};
        for (std::size_t i = 0; i < frame.axes; ++i) area.spots.push_back(frame.spot(i, *value(i)));
        drawing.add(std::move(area));
        return;
    }
    for (std::size_t i = 0; i < frame.axes; ++i) {
        const std::size_t next = (i + 1) % frame.axes;
        if (!value(i) || !value(next)) continue;
        drawing.add(Line{{frame.spot(i, *value(i)), frame.spot(next, *value(next))}, stroke});
    }
}

void add_dot(Drawing& drawing, Spot at) {
    drawing.add(Disc{at, 6, Fill{Ink::surface}, {}});
    drawing.add(Disc{at, 4.5f, Fill{Ink::accent}, {}});
}

/// A series' number on its corner. Readable on every ink of a line: a light ground, a dark number.
void add_number(Drawing& drawing, Spot at, std::size_t series) {
    drawing.add(Disc{at, 11, Fill{Ink::surface}, Stroke{stroke_of(series).ink, 2}});
    drawing.add(Label{.at = at,
                      .text = std::to_string(series + 1),
                      .anchor = Anchor::middle,
                      .lettering = strong});
}

/// Corners of several series; one that would lie on another is moved aside, across its axis.
void add_numbers(Drawing& drawing, const RadarFrame& frame, const std::vector<RadarSeries>& all) {
    constexpr float apart = 24;
    for (std::size_t axis = 0; axis < frame.axes; ++axis) {
        std::vector<Spot> taken;
        const Spot end = frame.spot(axis, 4);
        const Spot across{-(end.y - frame.center.y) / frame.radius,
                          (end.x - frame.center.x) / frame.radius};
        for (std::size_t s = 0; s < all.size(); ++s) {
            if (axis >= all[s].values.size() || !all[s].values[axis]) continue;
            Spot at = frame.spot(axis, *all[s].values[axis]);
            const auto covered = [&] {
                return std::ranges::any_of(taken, [&](const Spot& other) {
                    return std::hypot(at.x - other.x, at.y - other.y) < apart - 0.5f;
                });
            };
            while (covered()) at = {at.x + across.x * apart, at.y + across.y * apart};
            taken.push_back(at);
            add_number(drawing, at, s);
        }
    }
}

void add_names(Drawing& drawing, const RadarLayout& layout) {
    for (const AxisName& name : layout.names) {
        add_text(drawing, name.name, name.anchor_x(), name.y, name.anchor, Ink::text);
        add_text(drawing, name.value, name.anchor_x(), name.y + name.name.height(), name.anchor,
                 Ink::text);
    }
}

/// "1 Ambition 2.3" under each other, from `drawing.height` on.
void add_axis_list(Drawing& drawing, const RadarChart& chart, const TextWidth& measure) {
    constexpr float indent = 32;
    drawing.height += 12;
    for (std::size_t i = 0; i < chart.axes.size(); ++i) {
        std::string text = chart.axes[i];
        if (i < chart.values.size() && !chart.values[i].empty()) text += " " + chart.values[i];
        const TextBlock block = text_block(text, drawing.width - indent, body, measure);
        add_text(drawing, text_block(std::to_string(i + 1), indent, strong, measure), 0,
                 drawing.height, Anchor::start, Ink::text);
        add_text(drawing, block, indent, drawing.height, Anchor::start, Ink::text);
        drawing.height += block.height() + 4;
    }
}

/// Each series' line and number with its name, side by side where they fit.
void add_series_names(Drawing& drawing, const RadarChart& chart, const TextWidth& measure) {
    constexpr float sample = 56, row = 28;
    float x = 0, y = drawing.height + 20;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const TextBlock name =
            text_block(chart.series[s].name, drawing.width - sample, body, measure);
        const float width = sample + name.width + 24;
        if (x > 0 && x + width > drawing.width) {
            x = 0;
            y += row;
        }
        const Spot middle{x + 24, y + row / 2};
        drawing.add(Line{{{x + 2, middle.y}, {x + 46, middle.y}}, stroke_of(s)});
        add_number(drawing, middle, s);
        add_text(drawing, name, x + sample, middle.y - line_height(body) / 2, Anchor::start,
                 Ink::text);
        x += width;
        y += name.height() - line_height(body);
    }
    drawing.height = y + row;
}

} // namespace

RadarFrame radar_frame(const RadarChart& chart, float width, const TextWidth& measure) {
    return lay_out_radar(chart, width, measure).frame;
}

Drawing radar(const RadarChart& chart, float width, const TextWidth& measure) {
    const RadarLayout layout = lay_out_radar(chart, width, measure);
    Drawing drawing{.width = width,
                    .height = layout.height,
                    .title = chart.title,
                    .description = chart.description};
    add_grid(drawing, layout.frame);
    const bool one = chart.series.size() == 1;
    for (std::size_t s = chart.series.size(); s-- > 0;) {
        add_polygon(drawing, layout.frame, chart.series[s], stroke_of(s), s == 0 ? 0.14f : 0);
    }
    add_ring_numbers(drawing, layout.frame);
    if (one) {
        for (std::size_t i = 0; i < layout.frame.axes; ++i) {
            const auto& value = chart.series[0].values[i];
            if (value) add_dot(drawing, layout.frame.spot(i, *value));
        }
    } else {
        add_numbers(drawing, layout.frame, chart.series);
    }
    add_names(drawing, layout);
    if (layout.numbered) add_axis_list(drawing, chart, measure);
    if (!one) add_series_names(drawing, chart, measure);
    return drawing;
}

Drawing radar_multiples(const RadarChart& chart,
                        const std::vector<std::vector<std::string>>& figures, float width,
                        const TextWidth& measure) {
    constexpr float gap = 16;
    const float panel_at_least = width < 480 ? 148.0f : 208.0f; // two beside each other on a phone
    Drawing drawing{.width = width, .title = chart.title, .description = chart.description};
    const auto columns = static_cast<std::size_t>(
        std::max(1.0f, std::floor((width + gap) / (panel_at_least + gap))));
    const float panel =
        (width - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    const float radius = std::clamp(panel / 2 - 42, 36.0f, 80.0f);
    for (std::size_t first = 0; first < chart.series.size(); first += columns) {
        const std::size_t last = std::min(first + columns, chart.series.size());
        float heads = 0, bodies = 0;
        for (std::size_t s = first; s < last; ++s) {
            heads =
                std::max(heads, text_block(chart.series[s].name, panel, strong, measure).height());
        }
        for (std::size_t s = first; s < last; ++s) {
            const float left = static_cast<float>(s - first) * (panel + gap);
            add_text(drawing, text_block(chart.series[s].name, panel, strong, measure),
                     left + panel / 2, drawing.height, Anchor::middle, Ink::text);
            RadarLayout layout =
                lay_out_numbered(figures[s], {left + panel / 2, 0}, radius, measure);
            const float top = drawing.height + heads + 8;
            layout.frame.center.y += top;
            for (AxisName& name : layout.names) name.y += top;
            add_grid(drawing, layout.frame);
            add_polygon(drawing, layout.frame, chart.series[s], stroke_of(0), 0.14f);
            for (std::size_t i = 0; i < layout.frame.axes; ++i) {
                const auto& value = chart.series[s].values[i];
                if (value) add_dot(drawing, layout.frame.spot(i, *value));
            }
            add_names(drawing, layout);
            bodies = std::max(bodies, layout.height);
        }
        drawing.height += heads + 8 + bodies + 24;
    }
    RadarChart named = chart;
    named.values.clear();
    add_axis_list(drawing, named, measure);
    return drawing;
}

} // namespace ketenspiegel::report
