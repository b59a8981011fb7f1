#pragma once

#include "app/group/group_state.hpp"
#include "ui/ui.hpp"

#include <cstddef>
#include <string>

/// A point of a group, as several screens show it.
namespace ketenspiegel::ui {

/// How many rate it, how far they agree, the mean and the marks, in a line each.
std::string point_figures(const app::App& app, const GroupPoint& point);

/// The distribution beside those figures and what one can do with the point. `ordinal`: its place
/// in a list, before its statement; 0 for none.
void point_card(Ui& ui, const app::App& app, const app::GroupState& state, std::size_t point,
                std::size_t ordinal);

/// What the files of agreed results say on a point: what others agreed, or this group another time.
void agreed_by_others(Ui& ui, const app::App& app, const app::GroupState& state, std::size_t point);

/// What was written at the point, attributed only where the group allows it. `style`: of what was
/// written.
void point_comments(Ui& ui, const app::App& app, const app::GroupState& state, std::size_t point,
                    const TextStyle& style = type::body);

/// How many comments there are.
std::size_t comment_count(const app::GroupState& state, std::size_t point);

} // namespace ketenspiegel::ui
