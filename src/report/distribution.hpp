#pragma once

#include "report/form_key.hpp"

namespace ketenspiegel::report {

/// How often each form was answered at one point.
struct DistributionChart {
    std::string title{};
    std::string description{};
    FormNames forms{};
    std::array<int, form_count> counts{}; ///< 0 or more, by form
    bool with_names = true; ///< the forms' names below; without where many stand on a page
    float text = 16;        ///< size of the numbers; columns, badges and names grow with it
    float height = 96;      ///< of the column of the largest count
};

/// A column per form from zero, the largest count filling the height, each with its number above.
/// The forms' names stand below their columns where all of them fit, else in a key.
Drawing distribution(const DistributionChart& chart, float width, const TextWidth& measure);

} // namespace ketenspiegel::report
