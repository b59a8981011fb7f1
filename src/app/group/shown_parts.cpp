#include "app/group/shown_parts.hpp"

#include "app/group/group_charts.hpp"

#include <algorithm>

namespace ketenspiegel::app {

namespace {

bool turn_part(std::size_t& first, std::size_t count, std::string_view which) {
    const std::size_t here = first_shown(first, count);
    if (which == "next" && here + rows_together < count) {
        first = here + rows_together;
    } else if (which == "previous" && here > 0) {
        first = here - rows_together;
    } else {
        return false;
    }
    return true;
}

} // namespace

bool show_aspect(App& app, GroupState& state, std::string_view id) {
    const auto aspect = app.framework().find_aspect(id);
    if (!aspect) return false;
    state.aspect = *aspect;
    return true;
}

bool turn_list(App& app, GroupState& state, bool left_out, std::string_view which) {
    const KeptGroup* const group = state.open();
    if (!group || !state.figures) return false;
    const auto count = static_cast<std::size_t>(std::ranges::count_if(
        group->files, [&](const GroupFile& file) { return !file.recorded == left_out; }));
    if (!turn_part(left_out ? state.first_left_out : state.first_file, count, which)) return false;
    app.effects.focus(left_out ? "files/left-out" : "files/title");
    return true;
}

bool turn_partners(App& app, GroupState& state, std::string_view which) {
    if (!state.figures) return false;
    const bool rounds = state.screen == GroupScreen::rounds && state.figures->rounds;
    const std::size_t count =
        rounds ? state.figures->rounds->organisations.size() : state.figures->group.shown.size();
    if (!turn_part(state.first_partner, count, which)) return false;
    app.effects.focus(rounds ? "rounds/organisations" : "chart/heat");
    return true;
}

bool turn_columns(GroupState& state, std::string_view which) {
    if (!state.figures) return false;
    const std::size_t shown = state.figures->group.shown.size();
    if (which == "next" && state.first_column + point_columns < shown) {
        state.first_column += point_columns;
    } else if (which == "previous" && state.first_column > 0) {
        state.first_column -= std::min(point_columns, state.first_column);
    } else {
        return false;
    }
    return true;
}

} // namespace ketenspiegel::app
