#pragma once

#include "report/drawing.hpp"
#include "report/lettering.hpp"

#include <array>

namespace ketenspiegel::report {

struct LadderStep {
    std::string name{};
    double share = 0;         ///< 0 to 1
    std::string percentage{}; ///< the share as text
    std::string note{};       ///< "dominant form"; "" for none
    bool emphasised = false;
};

struct LadderChart {
    std::string title{};
    std::string description{};
    std::array<LadderStep, form_count> steps{}; ///< by form
};

/// The ladder of forms, highest on top, each with its share as a bar from zero; 1 fills the track.
Drawing ladder(const LadderChart& chart, float width, const TextWidth& measure);

} // namespace ketenspiegel::report
