#pragma once

#include "core/verdict.hpp"

#include <cstdint>
#include <string_view>

/// What shares and means say about the way to a target.
namespace ketenspiegel {

/// The form whose share comes after the main form's; of equal ones the lowest.
Form runner_up(const Profile& profile);

/// Whether the main form leads the next by less than 5 points of a hundred: said as *narrowly*.
bool is_narrow(const Profile& profile);

/// What to do about a target, by main form and mean: develop further while the main form is below
/// it; carry through while the mean is; else stabilise, or ease off from a form above it. Files
/// have Scenario, which goes by the forms alone.
enum class Course : std::uint8_t { develop, carry_through, stabilise, ease };

/// `target`: 1 to 4, a mean in a group. Nobody eases off to below it.
Course course_of(const Profile& profile, double target);

/// The lowest form whose level is a target's or more.
Form at_or_above(double target);

/// `develop`, …: as texts about them are keyed.
std::string_view course_id(Course course);

} // namespace ketenspiegel
