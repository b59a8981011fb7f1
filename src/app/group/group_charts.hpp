#pragma once

#include "app/group/group_state.hpp"
#include "report/drawing.hpp"
#include "report/lettering.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// A group's figures as charts, the same on the screen and in a file. What the group hides is in
/// none of them.
namespace ketenspiegel::app {

enum class GroupChart : std::uint8_t {
    ladder,  ///< the chain's shares by form
    shares,  ///< by aspect
    balance, ///< the aspects' means on a line
    heat,    ///< organisations by aspect
    radar,   ///< organisations over each other, or side by side where they are many
    spread,  ///< where everyone stands on every aspect
    points,  ///< points of an aspect by organisation
    rounds   ///< the aspects in both rounds
};

/// As data-keys and file names have it.
std::string_view group_chart_id(GroupChart chart);
std::optional<GroupChart> group_chart_from_id(std::string_view id);

/// The chart in the interface's language; nothing where there are too few figures for it. `width`
/// in CSS pixels; the height follows.
std::optional<report::Drawing> group_chart(const App& app, const GroupState& state,
                                           GroupChart chart, float width,
                                           const report::TextWidth& measure);

/// The organisations that lists and charts of them show now: thousands would fill no screen that
/// anybody reads.
std::span<const GroupOrganisation> partners_shown(const GroupState& state);

/// An organisation's mean for an aspect, or that it is hidden, or that there is none.
std::string organisation_figure(const App& app, const OrganisationAspect& aspect);

/// How often each form was answered at a point.
report::Drawing point_distribution(const App& app, const GroupPoint& figures, std::size_t point,
                                   float width, const report::TextWidth& measure);

/// Offers that as a file: `distribution-<point>`. False where the format is neither svg nor png.
bool offer_point_distribution(App& app, const KeptGroup& group, const GroupPoint& figures,
                              std::size_t point, std::string_view format);

/// How many organisations the map of points shows beside each other in a file.
inline constexpr std::size_t point_columns = 12;

/// Offers the chart as a file. False where there is none, or the format is neither svg nor png.
bool save_group_chart(App& app, const GroupState& state, std::string_view chart,
                      std::string_view format);

} // namespace ketenspiegel::app
