#include "core/course.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace ketenspiegel {

namespace {

constexpr double narrow_lead = 0.05;
constexpr std::array<std::string_view, 4> course_ids{"develop", "carry_through", "stabilise",
                                                     "ease"};

} // namespace

Form runner_up(const Profile& profile) {
    const auto share = [&](Form form) {
        return form == profile.dominant ? -1 : profile.shares[form_index(form)];
    };
    return *std::ranges::max_element(all_forms, {}, share);
}

bool is_narrow(const Profile& profile) {
    const auto share = [&](Form form) { return profile.shares[form_index(form)]; };
    return !at_least(share(profile.dominant) - share(runner_up(profile)), narrow_lead);
}

Course course_of(const Profile& profile, double target) {
    const int level = form_level(profile.dominant);
    if (!at_least(level, target)) return Course::develop;
    if (!at_least(profile.mean, target)) return Course::carry_through;
    return at_least(level - 1, target) ? Course::ease : Course::stabilise;
}

Form at_or_above(double target) {
    return level_form(std::clamp(static_cast<int>(std::ceil(target - tolerance)), 1, 4));
}

std::string_view course_id(Course course) {
    return course_ids[static_cast<std::size_t>(course)];
}

} // namespace ketenspiegel
