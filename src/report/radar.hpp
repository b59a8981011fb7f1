#pragma once

#include "report/drawing.hpp"
#include "report/lettering.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ketenspiegel::report {

struct RadarSeries {
    std::string name{};
    std::vector<std::optional<double>> values{}; ///< by axis, 1 to 4; nothing without a verdict
};

/// Figures on a radar: an axis per aspect, a polygon per series.
struct RadarChart {
    std::string title{};
    std::string description{};
    std::vector<std::string> axes{};   ///< what each is called; three or more
    std::vector<std::string> values{}; ///< by axis: what is printed under its name; "" for nothing
    std::vector<RadarSeries> series{};
};

/// Over each other, at most so many; more stand side by side.
inline constexpr std::size_t radar_overlays = 4;

/// Where a radar lies. The first axis points up, the others follow clockwise.
struct RadarFrame {
    Spot center{};
    float radius = 0; ///< of level 4
    std::size_t axes = 0;

    /// Where a level lies: its distance from the centre is level / 4 of the radius.
    Spot spot(std::size_t axis, double level) const;
};

/// A radar with rings 1 to 4, its axes named at their ends. Series (up to radar_overlays) differ by
/// their lines and by the shape of the marks at their corners; several are named below. Where the
/// axes' names find no room at the ends, letters stand there and the names below. The height
/// follows from the width.
Drawing radar(const RadarChart& chart, float width, const TextWidth& measure);

/// Where `radar` puts it, for whoever tests it.
RadarFrame radar_frame(const RadarChart& chart, float width, const TextWidth& measure);

/// A small radar for every series, side by side in rows, each with its figures; axes have letters
/// and are named once below. `figures[series][axis]`: what is printed, "" for nothing.
Drawing radar_multiples(const RadarChart& chart,
                        const std::vector<std::vector<std::string>>& figures, float width,
                        const TextWidth& measure);

} // namespace ketenspiegel::report
