#include "ui/group/group_page.hpp"

#include "app/group/agreeing.hpp"
#include "ui/field_limit.hpp"
#include "ui/frame/footer.hpp"
#include "ui/frame/header.hpp"
#include "ui/frame/overlay.hpp"
#include "ui/group/group_parts.hpp"
#include "ui/group/screens.hpp"
#include "ui/page.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/display.hpp"
#include "ui/widgets/fold_button.hpp"
#include "ui/widgets/step_list.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::GroupScreen;
using app::GroupState;

constexpr float room_column = 1240; ///< what a room can read from left to right

struct GroupPageLayout {
    bool side = false; ///< the steps stand beside the column
    float side_x = 0;
    float x = 0;
    float width = 0;
};

/// Screens of figures of many partners take what width there is.
bool is_wide(GroupScreen screen) {
    return screen == GroupScreen::partners || screen == GroupScreen::points ||
           screen == GroupScreen::rounds;
}

GroupPageLayout lay_out(const Ui& ui, const GroupState& state) {
    GroupPageLayout page;
    const bool discussion = state.screen == GroupScreen::discussion;
    page.side = ui.wide() && state.open() && state.screen != GroupScreen::groups && !discussion;
    const float margin = ui.phone() ? space::l : space::xl;
    const float room =
        ui.viewport_width - 2 * margin - (page.side ? layout::side + layout::side_gap : 0);
    const float most = discussion              ? room_column
                       : is_wide(state.screen) ? layout::matrix
                                               : layout::column;
    page.width = std::min(most, room);
    if (page.side) {
        // As if every screen were wide: the steps stay where they are from one to the next.
        const float total = layout::side + layout::side_gap + std::min(layout::matrix, room);
        page.side_x = (ui.viewport_width - total) / 2;
        page.x = page.side_x + layout::side + layout::side_gap;
    } else {
        page.x = (ui.viewport_width - page.width) / 2;
    }
    return page;
}

std::vector<Step> step_items(const App& app, const GroupState& state) {
    std::vector<Step> items;
    for (const GroupScreen screen : app::group_steps) {
        const std::string name = group_screen_name(app, screen);
        items.push_back({.key = "step/" + std::string(app::group_screen_id(screen)),
                         .label = name,
                         .current = screen == state.screen,
                         .name = name});
    }
    return items;
}

Node group_navigation(const App& app, const Rect& rect) {
    Node node;
    node.role = Role::navigation;
    node.id = "steps/navigation";
    node.name = (*app.words)("group.steps");
    node.rect = rect;
    return node;
}

void side_steps(Ui& ui, const App& app, const GroupState& state, float left) {
    const std::vector<Step> items = step_items(app, state);
    const float top = layout::header + space::xxl;
    Node node = group_navigation(app, {left, layout::header, layout::side, 0});
    // Where the window is too low for all of them they scroll with the page.
    node.fixed = ui.begin_fixed_layer(top + step_list_height(ui, items, layout::side) +
                                      layout::target + space::s);
    ui.semantics.open(std::move(node));
    ui.y = top;
    ui.inside(left, layout::side, [&] {
        step_list(ui, items);
        ui.gap(space::s);
        history_buttons(ui, app, group_history(state));
    });
    ui.semantics.close(ui.y);
    ui.end_layer();
}

/// Where there is no room beside the column: one button that unfolds them.
void folded_steps(Ui& ui, const App& app, const GroupState& state) {
    ui.semantics.open(group_navigation(app, {ui.x, ui.y, ui.width, 0}));
    const std::string label = group_screen_name(app, state.screen);
    // Beside it where there is room, else below.
    const float beside = ui.width >= 320 ? history_width + space::s : 0;
    Rect rect = ui.take(fold_button_height(ui, label, ui.width - beside));
    rect.width -= beside;
    fold_button(ui, rect, "steps", label, (*app.words)("group.steps.toggle", {{"name", label}}),
                state.steps_shown);
    if (beside > 0) {
        history_at(ui, app, group_history(state), {rect.right() + space::s, rect.y});
    } else {
        history_buttons(ui, app, group_history(state));
    }
    if (state.steps_shown) {
        ui.gap(space::s);
        step_list(ui, step_items(app, state));
    }
    ui.semantics.close(ui.y);
    ui.gap(space::xl);
}

void screen(Ui& ui, const App& app, const GroupState& state) {
    if (!state.open()) return groups_screen(ui, app, state);
    switch (state.screen) {
    case GroupScreen::groups:
        return groups_screen(ui, app, state);
    case GroupScreen::files:
        return files_screen(ui, app, state);
    case GroupScreen::chain:
        return chain_screen(ui, app, state);
    case GroupScreen::partners:
        return partners_screen(ui, app, state);
    case GroupScreen::points:
        return points_screen(ui, app, state);
    case GroupScreen::agenda:
        return agenda_screen(ui, app, state);
    case GroupScreen::rounds:
        return rounds_screen(ui, app, state);
    case GroupScreen::report:
        return report_screen(ui, app, state);
    case GroupScreen::discussion:
        return discussion_screen(ui, app, state);
    }
}

std::string question_key(app::GroupDialog::Kind kind) {
    switch (kind) {
    case app::GroupDialog::Kind::remove:
        return "group.remove";
    case app::GroupDialog::Kind::remove_file:
        return "group.remove_file";
    case app::GroupDialog::Kind::unprotect:
        return "group.unprotect";
    case app::GroupDialog::Kind::rename:
        break;
    }
    return "group.rename";
}

/// What would be lost with the group, after a space; "" for nothing.
std::string unsaved_agreement(const App& app, const app::KeptGroup& group) {
    if (!app::agreement_unsaved(app, group)) return "";
    const std::size_t count = app::agreed_count(group);
    return " " + (*app.words)(count == 1 ? "group.remove.unsaved.one" : "group.remove.unsaved",
                              {{"count", std::to_string(count)}});
}

DialogBox box_of(const App& app, const GroupState& state) {
    const app::GroupDialog& open = *state.dialog;
    const app::Interface& words = *app.words;
    DialogBox box;
    if (open.kind == app::GroupDialog::Kind::rename) {
        box = {.title = std::string(words("group.rename.title")),
               .field = with_limit(app, Field{.key = "field/name",
                                              .label = std::string(words("group.rename.label")),
                                              .value = open.text,
                                              .max_length = 200}),
               .actions = {{.key = "confirm",
                            .label = std::string(words("dialog.rename.confirm")),
                            .rank = Rank::primary}}};
    } else {
        const std::string kind = question_key(open.kind);
        box = {.title = words(kind + ".title", {{"name", open.text}}),
               .text = std::string(words(kind + ".text")),
               .actions = {{.key = "confirm",
                            .label = std::string(words(kind + ".confirm")),
                            .rank = Rank::primary,
                            .danger = true}}};
        if (open.kind == app::GroupDialog::Kind::remove)
            box.text += unsaved_agreement(app, *state.find(open.subject));
    }
    box.actions.push_back({.key = "cancel", .label = std::string(words("dialog.cancel"))});
    return box;
}

} // namespace

float group_header_height(const Ui& ui, const GroupState& state) {
    return state.screen == GroupScreen::discussion ? 0 : header_height(ui);
}

std::string group_page_title(const App& app, const GroupState& state) {
    std::string title = group_screen_name(app, state.screen);
    if (const app::KeptGroup* group = state.open(); group && state.screen != GroupScreen::groups)
        title += " – " + app::group_name(app, *group);
    return title + " – " + std::string((*app.words)("app.name"));
}

float draw_group_page(Ui& ui, const App& app, const GroupState& state) {
    ui.set_blocked(state.dialog.has_value());
    const GroupPageLayout page = lay_out(ui, state);
    const bool framed = state.screen != GroupScreen::discussion;
    if (framed) header(ui, app);
    ui.y = 0;
    if (page.side) side_steps(ui, app, state, page.side_x);
    const float side_end = ui.y;

    const float top = group_header_height(ui, state);
    ui.begin_page_layer({0, top, ui.viewport_width, ui.viewport_height - top});
    ui.y = (framed ? layout::header : 0) + (ui.phone() || !framed ? space::l : space::xxl);
    ui.inside(page.x, page.width, [&] {
        if (framed) {
            status_in_page(ui, app);
            if (!page.side && state.open() && state.screen != GroupScreen::groups)
                folded_steps(ui, app, state);
            display_choices(ui, app);
        }
        Node main;
        main.role = Role::main;
        main.id = "main";
        main.rect = {ui.x, ui.y, ui.width, 0};
        ui.semantics.open(std::move(main));
        screen(ui, app, state);
        ui.semantics.close(ui.y);
        if (framed) in_reading_width(ui, [&] { footer(ui, app); });
    });
    const float height = std::max(ui.y, side_end);
    ui.end_layer();

    if (state.dialog) {
        ui.set_blocked(false);
        dialog(ui, box_of(app, state));
    }
    overlay(ui, app, 0);
    return height;
}

} // namespace ketenspiegel::ui
