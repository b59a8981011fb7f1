#pragma once

#include "report/radar.hpp"

/// How a radar and the names around it share the room.
namespace ketenspiegel::report {

/// A name at the end of an axis, with the value under it.
struct AxisName {
    TextBlock name{};
    TextBlock value{};
    float x = 0, y = 0, width = 0; ///< top left corner
    Anchor anchor = Anchor::middle;

    float height() const { return name.height() + value.height(); }
    /// Where the text is anchored.
    float anchor_x() const {
        return anchor == Anchor::start ? x : anchor == Anchor::end ? x + width : x + width / 2;
    }
};

struct RadarLayout {
    RadarFrame frame{};
    std::vector<AxisName> names{};
    bool lettered = false; ///< letters at the ends, names elsewhere
    float height = 0;
};

/// Names beside the axes' ends where they fit, else above and below the radar, else letters.
RadarLayout lay_out_radar(const RadarChart& chart, float width, const TextWidth& measure);

/// Letters at the ends, each with its `values` beside it, around a radar of this radius.
RadarLayout lay_out_lettered(const std::vector<std::string>& values, Spot center, float radius,
                             const TextWidth& measure);

} // namespace ketenspiegel::report
