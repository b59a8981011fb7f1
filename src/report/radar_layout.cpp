#include "report/radar_layout.hpp"

#include "report/letter_key.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ketenspiegel::report {

namespace {

constexpr float largest = 170, smallest = 72, step = 7; // radius
constexpr float beside_at_least = 120, around_at_least = 96;
constexpr float tip_gap = 14, name_gap = 8, mark_room = 10;

enum class Way { beside, around };

/// Direction of an axis; nearly 0 is exactly 0, the same on every machine.
Spot direction(std::size_t axis, std::size_t axes) {
    const double angle = -std::numbers::pi / 2 + 2 * std::numbers::pi * static_cast<double>(axis) /
                                                     static_cast<double>(axes);
    const auto clean = [](double v) { return std::abs(v) < 1e-6 ? 0.0f : static_cast<float>(v); };
    return {clean(std::cos(angle)), clean(std::sin(angle))};
}

/// How far the outer ring reaches up and down between two x.
std::pair<float, float> reach(const RadarFrame& frame, float from, float to) {
    float top = frame.center.y, bottom = frame.center.y;
    constexpr int pieces = 24;
    for (std::size_t i = 0; i < frame.axes; ++i) {
        const Spot a = frame.spot(i, 4), b = frame.spot((i + 1) % frame.axes, 4);
        for (int k = 0; k <= pieces; ++k) {
            const float t = static_cast<float>(k) / pieces;
            const float x = a.x + (b.x - a.x) * t, y = a.y + (b.y - a.y) * t;
            if (x < from || x > to) continue;
            top = std::min(top, y);
            bottom = std::max(bottom, y);
        }
    }
    return {top, bottom};
}

AxisName measured(const std::string& name, const std::string& value, float width,
                  const TextWidth& measure) {
    AxisName made{.name = text_block(name, width, lettering::body, measure)};
    if (!value.empty()) made.value = text_block(value, width, lettering::strong, measure);
    made.width = std::max(made.name.width, made.value.width);
    return made;
}

void put_beside(AxisName& name, Spot tip, Spot towards) {
    if (std::abs(towards.x) < 0.25f) {
        name.anchor = Anchor::middle;
        name.x = tip.x - name.width / 2;
        name.y = towards.y < 0 ? tip.y - name.height() : tip.y;
        return;
    }
    name.anchor = towards.x > 0 ? Anchor::start : Anchor::end;
    name.x = towards.x > 0 ? tip.x : tip.x - name.width;
    name.y = tip.y - name.height() / 2 + towards.y * name.height() / 2;
}

void put_around(AxisName& name, const RadarFrame& frame, Spot tip, Spot towards, float width) {
    name.anchor = Anchor::middle;
    name.x = std::clamp(tip.x - name.width / 2, 0.0f, std::max(0.0f, width - name.width));
    const auto [top, bottom] = reach(frame, name.x - name_gap, name.x + name.width + name_gap);
    name.y = towards.y <= 0 ? top - name_gap - name.height() : bottom + name_gap;
}

bool apart(const std::vector<AxisName>& names) {
    constexpr float between = 6;
    for (std::size_t i = 0; i < names.size(); ++i) {
        for (std::size_t k = i + 1; k < names.size(); ++k) {
            const AxisName &a = names[i], &b = names[k];
            if (a.x < b.x + b.width + between && b.x < a.x + a.width + between &&
                a.y < b.y + b.height() && b.y < a.y + a.height()) {
                return false;
            }
        }
    }
    return true;
}

/// Moves everything down so that the top of it is at 0, and tells the height.
void close_up(RadarLayout& layout) {
    float top = layout.frame.center.y, bottom = top;
    for (std::size_t i = 0; i < layout.frame.axes; ++i) {
        const Spot corner = layout.frame.spot(i, 4);
        top = std::min(top, corner.y - name_gap);
        bottom = std::max(bottom, corner.y + name_gap);
    }
    for (const AxisName& name : layout.names) {
        top = std::min(top, name.y);
        bottom = std::max(bottom, name.y + name.height());
    }
    layout.frame.center.y -= top;
    for (AxisName& name : layout.names) name.y -= top;
    layout.height = bottom - top;
}

/// The layout with this radius and way, where it has room.
std::optional<RadarLayout> attempt(const RadarChart& chart, float width, float radius, Way way,
                                   const TextWidth& measure) {
    RadarLayout layout{.frame = {{width / 2, 0}, radius, chart.axes.size()}};
    for (std::size_t i = 0; i < chart.axes.size(); ++i) {
        const Spot towards = direction(i, chart.axes.size());
        const Spot tip{width / 2 + towards.x * (radius + tip_gap), towards.y * (radius + tip_gap)};
        if (std::abs(towards.x) * radius + mark_room > width / 2) return std::nullopt;
        const float side = width / 2 - std::abs(tip.x - width / 2);
        // Around, a name on top stays narrow between those of its neighbours.
        const bool upright = std::abs(towards.x) < 0.25f;
        const float room = way == Way::beside ? std::min(200.0f, upright ? width / 2 : side)
                                              : std::min(200.0f, upright ? 108.0f : width * 0.37f);
        if (room < 24) return std::nullopt;
        const std::string value = i < chart.values.size() ? chart.values[i] : "";
        AxisName name = measured(chart.axes[i], value, room, measure);
        // Beside, a word is not broken for want of room: around there is more of it.
        if (way == Way::beside) {
            put_beside(name, tip, towards);
            const TextBlock natural =
                text_block(chart.axes[i], std::max(room, 132.0f), lettering::body, measure);
            if (room < natural.width && room < 132) return std::nullopt;
        } else {
            put_around(name, layout.frame, tip, towards, width);
        }
        if (name.x < -0.5f || name.x + name.width > width + 0.5f) return std::nullopt;
        layout.names.push_back(std::move(name));
    }
    if (!apart(layout.names)) return std::nullopt;
    close_up(layout);
    return layout;
}

} // namespace

Spot RadarFrame::spot(std::size_t axis, double level) const {
    const Spot towards = direction(axis, axes);
    const float distance = radius * static_cast<float>(level) / 4;
    return {center.x + towards.x * distance, center.y + towards.y * distance};
}

RadarLayout lay_out_radar(const RadarChart& chart, float width, const TextWidth& measure) {
    for (const Way way : {Way::beside, Way::around}) {
        const float least = way == Way::beside ? beside_at_least : around_at_least;
        for (float radius = largest; radius >= least; radius -= step) {
            if (auto layout = attempt(chart, width, radius, way, measure)) return *layout;
        }
    }
    constexpr float letter_room = 20;
    const float least = std::min(smallest, std::max(1.0f, width / 2 - letter_room));
    const float radius = std::clamp(width / 2 - 40, least, largest);
    const std::vector<std::string> none(chart.axes.size());
    return lay_out_lettered(none, {width / 2, 0}, radius, measure);
}

RadarLayout lay_out_lettered(const std::vector<std::string>& values, Spot center, float radius,
                             const TextWidth& measure) {
    RadarLayout layout{.frame = {center, radius, values.size()}, .lettered = true};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Spot towards = direction(i, values.size());
        AxisName name;
        name.name = text_block(letter(i), 1000, lettering::strong, measure);
        if (!values[i].empty()) name.value = text_block(values[i], 1000, lettering::body, measure);
        name.width = std::max(name.name.width, name.value.width);
        put_beside(name, {center.x + towards.x * (radius + 8), center.y + towards.y * (radius + 8)},
                   towards);
        layout.names.push_back(std::move(name));
    }
    close_up(layout);
    return layout;
}

} // namespace ketenspiegel::report
