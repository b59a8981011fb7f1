#pragma once

#include "core/form.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// The rules that turn figures into words, the same for one result and for a group (scoring).
namespace ketenspiegel {

/// A threshold is reached when it is missed by no more than this, so that rounding in sums of
/// doubles never decides a verdict.
inline constexpr double tolerance = 1e-9;

constexpr bool at_least(double value, double threshold) {
    return value >= threshold - tolerance;
}
constexpr bool at_most(double value, double threshold) {
    return value <= threshold + tolerance;
}

/// A figure as sort key: rounded to 9 decimals, half away from zero.
double sort_key(double value);

/// Parts of a whole at each form; they add up to 1.
using Shares = std::array<double, form_count>;

/// A mean with its shares, and what they amount to.
struct Profile {
    double mean = 0; ///< 1 to 4
    Shares shares{};
    Form dominant = Form::pioneer; ///< the lowest form among those with the largest share
    std::vector<Form> elements{};  ///< forms above it with a share of at least 0.10, rising
    std::vector<Form> remnants{};  ///< forms below it with a share of at least 0.10, rising
};

Profile make_profile(double mean, const Shares& shares);

/// How far the aspects are apart: a spread of at most 0.5, at most 1.0, more.
enum class Balance : std::uint8_t { balanced, uneven, unbalanced };

/// Where an aspect is against the chain: 0.5 or more above, in between, 0.5 or more below.
enum class Standing : std::uint8_t { leading, level, lagging };

/// What reaching the desired form from the present one asks.
enum class Scenario : std::uint8_t { develop, stabilise, ease };

/// Why the desired form is, or will be, held back.
enum class Limit : std::uint8_t { private_partners, readiness };

Balance balance_of(double spread);
Standing standing_of(double deviation);
Scenario scenario_of(Form desired, Form dominant);

/// Ids in files: the enumerators' names.
std::string_view balance_id(Balance balance);
std::string_view standing_id(Standing standing);
std::string_view scenario_id(Scenario scenario);
std::string_view limit_id(Limit limit);

/// What form would fit.
struct Desired {
    std::optional<double> need{}; ///< 1 to 4; nothing below two given values
    std::optional<Form> form{};
    std::vector<Limit> limited_by{};
    std::optional<Scenario> scenario{}; ///< nothing without a verdict on the chain
};

/// The context that counts towards the desired form; means in a group, hence doubles.
struct DesiredInput {
    std::optional<double> interdependence{};
    std::optional<double> importance{};
    std::optional<double> added_value{};
    std::optional<double> readiness{};
    bool private_partners = false;
    std::optional<Form> dominant{}; ///< the chain's
};

/// need = mean of the first three that are given; form = ceil(need − 0.5), so that a half rounds
/// down: more intensive collaboration must be worth its effort (report, 2.2).
Desired desired_form(const DesiredInput& input);

} // namespace ketenspiegel
