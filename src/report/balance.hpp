#pragma once

#include "report/form_key.hpp"

#include <vector>

namespace ketenspiegel::report {

/// A mean on the line.
struct BalanceDot {
    std::string name{};
    double mean = 1;    ///< 1 to 4
    std::string text{}; ///< the mean as text
};

struct BalanceChart {
    std::string title{};
    std::string description{};
    FormNames forms{};
    std::vector<BalanceDot> aspects{};
    BalanceDot chain{};
    double band = 0.5; ///< so far from the chain's mean an aspect is level with it
};

/// Every aspect's mean on one line from 1 to 4, with the chain's mean and the band around it. Names
/// are flags on poles: to the right and above the line, those without room there to the left and
/// below; a flag flies above every pole it would cross, so none of them touch. Where it is too
/// narrow for names the flags are letters, with the names below.
Drawing balance(const BalanceChart& chart, float width, const TextWidth& measure);

/// Where a mean is on the line of a drawing of this width.
float balance_x(double mean, float width);

} // namespace ketenspiegel::report
