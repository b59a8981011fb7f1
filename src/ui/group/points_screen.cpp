#include "ui/group/group_parts.hpp"
#include "ui/group/point_parts.hpp"
#include "ui/group/screens.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/tabs.hpp"
#include "ui/widgets/text.hpp"

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::GroupChart;
using app::GroupState;

Table points_table(const App& app, const GroupState& state) {
    const app::Interface& words = *app.words;
    const Group& group = state.figures->group;
    const auto text = [&](const char* key) { return std::string(words(key)); };
    Table shown{.caption =
                    words("chart.points", {{"aspect", app.texts().aspects[state.aspect].name}}),
                .columns = {{.title = text("table.point"), .part = 4},
                            {.title = "1", .part = 0.6f, .figures = true},
                            {.title = "2", .part = 0.6f, .figures = true},
                            {.title = "3", .part = 0.6f, .figures = true},
                            {.title = "4", .part = 0.6f, .figures = true},
                            {.title = text("result.table.mean"), .part = 1.2f, .figures = true},
                            {.title = text("point.agreement.title"), .part = 1.6f}},
                .rows = {}};
    for (const std::size_t point : app.framework().aspects[state.aspect].points) {
        const GroupPoint& figures = group.points[point];
        std::vector<Cell> row{cell(app.texts().points[point].statement)};
        for (const int count : figures.counts) row.push_back(cell(std::to_string(count)));
        row.push_back(cell(figure(app, figures.mean)));
        row.push_back(cell(agreement_text(app, figures.agreement.agreement)));
        shown.rows.push_back(std::move(row));
    }
    return shown;
}

/// Which organisations the map shows, where they are too many for one.
void column_buttons(Ui& ui, const App& app, const GroupState& state) {
    const std::size_t all = state.figures->group.shown.size();
    if (all <= app::point_columns) return;
    const app::Interface& words = *app.words;
    const std::size_t last = std::min(state.first_column + app::point_columns, all);
    in_reading_width(ui, [&] {
        muted(ui, words("points.columns", {{"first", std::to_string(state.first_column + 1)},
                                           {"last", std::to_string(last)},
                                           {"count", std::to_string(all)}}));
    });
    std::vector<Button> row;
    if (state.first_column > 0)
        row.push_back({.key = "columns/previous", .label = std::string(words("points.previous"))});
    if (last < all)
        row.push_back({.key = "columns/next", .label = std::string(words("points.next"))});
    ui.gap(space::s);
    buttons(ui, row);
    ui.gap(space::l);
}

} // namespace

void points_screen(Ui& ui, const App& app, const GroupState& state) {
    const app::Interface& words = *app.words;
    group_head(ui, app, state, words("points.title"), words("points.lead"));
    ui.gap(space::xl);
    if (!has_figures(ui, app, state)) return group_step_buttons(ui, app, state);
    hidden_note(ui, app, state);
    if (hides_points(state.figures->group)) hidden_figures_note(ui, app);
    std::vector<Tab> row;
    for (std::size_t i = 0; i < app.framework().aspects.size(); ++i) {
        row.push_back({.key = "aspect/" + app.framework().aspects[i].id,
                       .label = app.texts().aspects[i].name,
                       .chosen = i == state.aspect});
    }
    tabs(ui, row, std::string(words("points.aspects")));
    ui.gap(space::xl);
    column_buttons(ui, app, state);
    chart_section(ui, app, state, GroupChart::points, [&] { return points_table(app, state); });
    in_reading_width(ui, [&] {
        heading(ui, 2, words("points.each"));
        ui.gap(space::xs);
        muted(ui, words("point.legend"));
    });
    ui.gap(space::m);
    const auto& points = app.framework().aspects[state.aspect].points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        point_card(ui, app, state, points[i], i + 1);
    }
    group_step_buttons(ui, app, state);
}

} // namespace ketenspiegel::ui
