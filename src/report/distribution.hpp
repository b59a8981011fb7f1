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
};

/// A column per form from zero, the largest count filling the height, each with its number above.
Drawing distribution(const DistributionChart& chart, float width, const TextWidth& measure);

/// Height of the column of the largest count.
inline constexpr float distribution_height = 96;

} // namespace ketenspiegel::report
