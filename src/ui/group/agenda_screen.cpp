#include "app/group/agreeing.hpp"
#include "ui/group/group_parts.hpp"
#include "ui/group/point_parts.hpp"
#include "ui/group/screens.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/facts.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

constexpr std::size_t first_points = 10;

/// Into the discussion: from its beginning, and from where it was left.
void discussion_buttons(Ui& ui, const app::App& app, const app::GroupState& state) {
    const app::Interface& words = *app.words;
    const std::size_t left = app::place_on_agenda(app, state).value_or(0);
    std::vector<Button> row;
    if (left > 0) {
        row.push_back({.key = "continue-discussion",
                       .label = words("agenda.continue", {{"number", std::to_string(left + 1)}})});
    }
    row.push_back({.key = "discuss", .label = std::string(words("agenda.start"))});
    row.front().rank = Rank::primary;
    row.front().icon = Icon::arrow_right;
    row.front().icon_after = true;
    buttons(ui, row, true);
}

/// What was agreed so far, and how to take it along.
void agreement(Ui& ui, const app::App& app, const app::KeptGroup& group) {
    const std::size_t count = app::agreed_count(group);
    if (count == 0) return;
    const app::Interface& words = *app.words;
    heading(ui, 2, words("agreed.title"), "agreed");
    ui.gap(space::s);
    paragraph(ui, words(count == 1 ? "agreed.count.one" : "agreed.count",
                        {{"count", std::to_string(count)}}));
    if (app::agreement_unsaved(app, group)) muted(ui, words("agreed.unsaved"));
    ui.gap(space::m);
    buttons(ui, {{.key = "save-agreement",
                  .label = std::string(words("agreed.save")),
                  .icon = Icon::file}});
    ui.gap(space::xxl);
}

} // namespace

void agenda_screen(Ui& ui, const app::App& app, const app::GroupState& state) {
    const app::Interface& words = *app.words;
    group_head(ui, app, state, words("agenda.title"), words("agenda.lead"));
    ui.gap(space::l);
    if (!has_figures(ui, app, state)) return group_step_buttons(ui, app, state);
    const auto& agenda = state.figures->group.agenda;
    if (agenda.empty()) {
        paragraph(ui, words("agenda.none"));
        ui.gap(space::xl);
        return group_step_buttons(ui, app, state);
    }
    discussion_buttons(ui, app, state);
    ui.gap(space::m);
    const std::string why = "explain/agenda";
    disclosure(ui, why, std::string(words("agenda.order")), app.unfolded.contains(why));
    if (app.unfolded.contains(why)) {
        explanation(ui, "", {std::string(words("agenda.order.text"))});
    }
    ui.gap(space::xl);
    agreement(ui, app, *state.open());
    hidden_note(ui, app, state);
    heading(ui, 2, words("agenda.points", {{"count", std::to_string(agenda.size())}}));
    ui.gap(space::xs);
    muted(ui, words("point.legend"));
    ui.gap(space::m);
    const bool all = app.unfolded.contains("agenda/all");
    const std::size_t shown = all ? agenda.size() : std::min(agenda.size(), first_points);
    for (std::size_t i = 0; i < shown; ++i) point_card(ui, app, state, agenda[i], i + 1);
    if (agenda.size() > first_points) {
        buttons(ui,
                {{.key = "agenda/all",
                  .label = all ? std::string(words("agenda.less"))
                               : words("agenda.all", {{"count", std::to_string(agenda.size())}}),
                  .expanded = all}});
        ui.gap(space::xl);
    }
    group_step_buttons(ui, app, state);
}

} // namespace ketenspiegel::ui
