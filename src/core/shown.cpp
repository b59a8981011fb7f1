#include "core/shown.hpp"

#include "core/course.hpp"
#include "core/rounding.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace ketenspiegel {

namespace {

constexpr double hundred = 100;
constexpr int most_decimals = 9;

/// Rounded up or down so that they add up and tell the same; nothing where no way does.
std::optional<std::array<Figure, form_count>> shares_with(const Shares& shares, int decimals) {
    const Profile wanted = make_profile(0, shares);
    const double unit = std::pow(10.0, -decimals);
    std::optional<std::array<Figure, form_count>> best;
    double least = std::numeric_limits<double>::infinity();
    for (unsigned ups = 0; ups < 1U << form_count; ++ups) {
        std::array<Figure, form_count> tried{};
        Shares parts{};
        double sum = 0, error = 0;
        for (std::size_t i = 0; i < form_count; ++i) {
            const double units = sort_key(shares[i] * hundred / unit);
            const bool up = (ups >> i & 1U) != 0;
            tried[i] = {(up ? std::ceil(units) : std::floor(units)) * unit, decimals};
            parts[i] = tried[i].value / hundred;
            sum += tried[i].value;
            error += std::abs(tried[i].value / unit - units);
        }
        if (std::abs(sum - hundred) > tolerance || !(error < least - tolerance)) continue;
        const Profile told = make_profile(0, parts);
        if (told.dominant != wanted.dominant || told.elements != wanted.elements ||
            told.remnants != wanted.remnants || is_narrow(told) != is_narrow(wanted)) {
            continue;
        }
        best = tried;
        least = error;
    }
    return best;
}

} // namespace

double Figure::rounded() const {
    return ketenspiegel::rounded(value, decimals);
}

std::string figure_text(const Figure& figure, std::string_view decimal_sign) {
    const double shown = figure.rounded();
    const std::string size = decimal_text(std::abs(shown), figure.decimals, decimal_sign);
    if (shown < 0) return "−" + size;
    return figure.with_sign && shown > 0 ? "+" + size : size;
}

bool same_side(double shown, double value, std::initializer_list<double> thresholds) {
    return std::ranges::all_of(thresholds, [&](double threshold) {
        return at_least(shown, threshold) == at_least(value, threshold) &&
               at_most(shown, threshold) == at_most(value, threshold);
    });
}

int fewest_decimals(int least, FunctionRef<bool(int)> is_right) {
    int decimals = least;
    while (decimals < most_decimals && !is_right(decimals)) ++decimals;
    return decimals;
}

Figure deciding_figure(double value, std::initializer_list<double> thresholds) {
    return {value, fewest_decimals(2, [&](int decimals) {
                return same_side(rounded(value, decimals), value, thresholds);
            })};
}

Figure percentage(double part, std::initializer_list<double> thresholds) {
    return {part * hundred, fewest_decimals(0, [&](int decimals) {
                return same_side(rounded(part * hundred, decimals) / hundred, part, thresholds);
            })};
}

std::array<Figure, form_count> shown_shares(const Shares& shares) {
    for (int decimals = 0; decimals < most_decimals; ++decimals) {
        if (const auto shown = shares_with(shares, decimals)) return *shown;
    }
    std::array<Figure, form_count> plain{};
    for (std::size_t i = 0; i < form_count; ++i) plain[i] = {shares[i] * hundred, 0};
    return plain;
}

double shown_difference(double from, double less, int decimals) {
    return rounded(rounded(from, decimals) - rounded(less, decimals), decimals);
}

int term_decimals(std::span<const double> terms, double factor, const Figure& result, int least) {
    return fewest_decimals(least, [&](int decimals) {
        double sum = 0;
        for (const double term : terms) sum += rounded(term, decimals);
        return rounded(sum * factor, result.decimals) == result.rounded();
    });
}

} // namespace ketenspiegel
