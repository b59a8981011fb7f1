#include "core/verdict.hpp"

#include <algorithm>
#include <cmath>

namespace ketenspiegel {

namespace {

constexpr double element_share = 0.10;
constexpr double balanced_spread = 0.5;
constexpr double uneven_spread = 1.0;
constexpr double standing_deviation = 0.5;
constexpr int needed_context = 2;

constexpr std::array<std::string_view, 3> balance_ids{"balanced", "uneven", "unbalanced"};
constexpr std::array<std::string_view, 3> standing_ids{"leading", "level", "lagging"};
constexpr std::array<std::string_view, 3> scenario_ids{"develop", "stabilise", "ease"};
constexpr std::array<std::string_view, 2> limit_ids{"private_partners", "readiness"};

} // namespace

double sort_key(double value) {
    return std::round(value * 1e9) / 1e9;
}

Profile make_profile(double mean, const Shares& shares) {
    Profile profile{.mean = mean, .shares = shares};
    const double largest = std::ranges::max(shares);
    const auto share = [&shares](Form form) { return shares[form_index(form)]; };
    profile.dominant =
        *std::ranges::find_if(all_forms, [&](Form form) { return at_least(share(form), largest); });
    for (const Form form : all_forms) {
        if (form == profile.dominant || !at_least(share(form), element_share)) continue;
        (form > profile.dominant ? profile.elements : profile.remnants).push_back(form);
    }
    return profile;
}

Balance balance_of(double spread) {
    if (at_most(spread, balanced_spread)) return Balance::balanced;
    return at_most(spread, uneven_spread) ? Balance::uneven : Balance::unbalanced;
}

Standing standing_of(double deviation) {
    if (at_least(deviation, standing_deviation)) return Standing::leading;
    return at_most(deviation, -standing_deviation) ? Standing::lagging : Standing::level;
}

Scenario scenario_of(Form desired, Form dominant) {
    if (desired > dominant) return Scenario::develop;
    return desired == dominant ? Scenario::stabilise : Scenario::ease;
}

std::string_view balance_id(Balance balance) {
    return balance_ids[static_cast<std::size_t>(balance)];
}
std::string_view standing_id(Standing standing) {
    return standing_ids[static_cast<std::size_t>(standing)];
}
std::string_view scenario_id(Scenario scenario) {
    return scenario_ids[static_cast<std::size_t>(scenario)];
}
std::string_view limit_id(Limit limit) {
    return limit_ids[static_cast<std::size_t>(limit)];
}

Desired desired_form(const DesiredInput& input) {
    double sum = 0;
    int given = 0;
    for (const auto& value : {input.interdependence, input.importance, input.added_value}) {
        if (!value) continue;
        sum += *value;
        ++given;
    }
    Desired desired;
    if (given < needed_context) return desired;

    desired.need = sum / given;
    Form form = level_form(static_cast<int>(std::ceil(*desired.need - 0.5 - tolerance)));
    if (form == Form::chain && !input.private_partners) {
        form = Form::system;
        desired.limited_by.push_back(Limit::private_partners);
    }
    if (input.readiness && !at_least(*input.readiness, form_level(form))) {
        desired.limited_by.push_back(Limit::readiness);
    }
    desired.form = form;
    if (input.dominant) desired.scenario = scenario_of(form, *input.dominant);
    return desired;
}

} // namespace ketenspiegel
