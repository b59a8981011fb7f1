#include "report/radar.hpp"

#include "report/letter_key.hpp"
#include "report/radar_layout.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace ketenspiegel::report {

namespace {

struct SeriesLook {
    Stroke line;
    std::size_t corners; ///< of its marks; 0: round and filled
    float radius; ///< of its marks: in the same place, a later one is seen around the earlier
};

/// Lines and marks that differ without their colours.
constexpr std::array<SeriesLook, radar_overlays> looks{{{{Ink::accent, 2}, 0, 4.5f},
                                                        {{Ink::text, 2, 8, 4}, 4, 9},
                                                        {{Ink::form_2, 2, 2, 4}, 3, 14},
                                                        {{Ink::text_muted, 2, 14, 4}, 6, 16}}};

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

void add_disc(Drawing& drawing, Spot at, float radius, Ink ink) {
    drawing.add(Disc{at, radius, Fill{ink}, {}});
}

void add_ring_numbers(Drawing& drawing, const RadarFrame& frame) {
    for (int level = 1; level <= 4; ++level) {
        const Spot at = frame.spot(0, level);
        // On a ground of its own: a line that runs here would strike it out.
        add_disc(drawing, {at.x - 18, at.y - 4}, 8, Ink::surface);
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

void add_mark(Drawing& drawing, Spot at, const SeriesLook& look) {
    if (look.corners == 0) {
        add_disc(drawing, at, look.radius + 1.5f, Ink::surface);
        add_disc(drawing, at, look.radius, look.line.ink);
        return;
    }
    Area area{.fill = Fill{Ink::surface}, .stroke = Stroke{look.line.ink, 2}};
    const RadarFrame frame{at, look.radius, look.corners};
    for (std::size_t i = 0; i < frame.axes; ++i) area.spots.push_back(frame.spot(i, 4));
    drawing.add(std::move(area));
}

void add_marks(Drawing& drawing, const RadarFrame& frame, const RadarSeries& series,
               const SeriesLook& look) {
    for (std::size_t i = 0; i < frame.axes; ++i) {
        if (series.values[i]) {
            add_mark(drawing, frame.spot(i, *series.values[i]), look);
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

/// "A Ambition 2.3" under each other.
void add_axis_list(Drawing& drawing, const RadarChart& chart, const TextWidth& measure) {
    std::vector<std::string> texts = chart.axes;
    for (std::size_t i = 0; i < chart.values.size(); ++i) texts[i] += " " + chart.values[i];
    add_letter_key(drawing, texts, measure);
}

/// Each series' line and mark with its name, side by side where they fit.
void add_series_names(Drawing& drawing, const RadarChart& chart, const TextWidth& measure) {
    constexpr float sample = 56, row = 28;
    float x = 0, y = drawing.height + 20;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const TextBlock name =
            text_block(chart.series[s].name, drawing.width - sample, lettering::body, measure);
        const float width = sample + name.width + 24;
        if (x > 0 && x + width > drawing.width) {
            x = 0;
            y += row;
        }
        const Spot middle{x + 24, y + row / 2};
        drawing.add(Line{{{x + 2, middle.y}, {x + 46, middle.y}}, looks[s].line});
        add_mark(drawing, middle, looks[s]);
        add_text(drawing, name, x + sample, middle.y - line_height(lettering::body) / 2,
                 Anchor::start, Ink::text);
        x += width;
        y += name.height() - line_height(lettering::body);
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
    for (std::size_t s = chart.series.size(); s-- > 0;) {
        add_polygon(drawing, layout.frame, chart.series[s], looks[s].line, s == 0 ? 0.14f : 0);
    }
    add_ring_numbers(drawing, layout.frame);
    for (std::size_t s = chart.series.size(); s-- > 0;) {
        add_marks(drawing, layout.frame, chart.series[s], looks[s]);
    }
    add_names(drawing, layout);
    if (layout.lettered) add_axis_list(drawing, chart, measure);
    if (chart.series.size() > 1) add_series_names(drawing, chart, measure);
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
            heads = std::max(
                heads,
                text_block(chart.series[s].name, panel, lettering::strong, measure).height());
        }
        for (std::size_t s = first; s < last; ++s) {
            const float left = static_cast<float>(s - first) * (panel + gap);
            add_text(drawing, text_block(chart.series[s].name, panel, lettering::strong, measure),
                     left + panel / 2, drawing.height, Anchor::middle, Ink::text);
            RadarLayout layout =
                lay_out_lettered(figures[s], {left + panel / 2, 0}, radius, measure);
            const float top = drawing.height + heads + 8;
            layout.frame.center.y += top;
            for (AxisName& name : layout.names) name.y += top;
            add_grid(drawing, layout.frame);
            add_polygon(drawing, layout.frame, chart.series[s], looks[0].line, 0.14f);
            add_marks(drawing, layout.frame, chart.series[s], looks[0]);
            add_names(drawing, layout);
            bodies = std::max(bodies, layout.height);
        }
        drawing.height += heads + 8 + bodies + 24;
    }
    add_letter_key(drawing, chart.axes, measure);
    return drawing;
}

} // namespace ketenspiegel::report
