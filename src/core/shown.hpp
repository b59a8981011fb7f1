#pragma once

#include "core/form.hpp"
#include "core/function_ref.hpp"
#include "core/verdict.hpp"

#include <array>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

/// Figures as they are shown: what stands beside each other adds up, and no rounding tells another
/// verdict than the figure itself. Files keep the unrounded ones.
namespace ketenspiegel {

/// A figure with so many decimals.
struct Figure {
    double value = 0;
    int decimals = 1;
    bool with_sign = false; ///< "+0.6"

    /// The rounded value, half away from zero.
    double rounded() const;
};

/// "2.5", "−0.2" (a real minus), "+0.6"; never a signed zero.
std::string figure_text(const Figure& figure, std::string_view decimal_sign);

/// Whether a figure as shown is at, above or below each threshold as the figure itself is.
bool same_side(double shown, double value, std::initializer_list<double> thresholds);

/// The fewest decimals, `least` or more and 9 at most, with which what is shown is right.
int fewest_decimals(int least, FunctionRef<bool(int decimals)> is_right);

/// A figure that a threshold decides on: two decimals, more where two would tell another verdict.
Figure deciding_figure(double value, std::initializer_list<double> thresholds);

/// A part of a whole, 0 to 1, in percent: whole, with decimals only where it would tell another
/// verdict. `thresholds`: parts of a whole too.
Figure percentage(double part, std::initializer_list<double> thresholds = {});

/// Shares in percent, each rounded up or down so that they add up to 100 and tell the same main
/// form, elements and traces, and how narrowly it leads: whole ones, but where none of them do.
std::array<Figure, form_count> shown_shares(const Shares& shares);

/// from − less, of the two as shown with so many decimals.
double shown_difference(double from, double less, int decimals);

/// With how many decimals, `least` or more, terms are shown so that their sum times `factor`,
/// rounded as the result is, is the result.
int term_decimals(std::span<const double> terms, double factor, const Figure& result, int least);

} // namespace ketenspiegel
