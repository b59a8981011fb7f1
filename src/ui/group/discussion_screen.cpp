#include "app/group/agreeing.hpp"
#include "ui/field_limit.hpp"
#include "ui/group/group_parts.hpp"
#include "ui/group/point_parts.hpp"
#include "ui/group/screens.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/field.hpp"
#include "ui/widgets/form_badge.hpp"
#include "ui/widgets/icon.hpp"
#include "ui/widgets/progress.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::GroupState;

/// Type that the back row reads; on a window that is not of a room, that of every page.
struct RoomType {
    TextStyle statement, anchor, count;
};

RoomType room_type(const Ui& ui) {
    if (ui.width < 900) return {type::heading, type::body, type::title};
    return {{40, 50, true}, {22, 32, false}, {32, 40, true}};
}

/// Where one is, and the ways on and out.
void bar(Ui& ui, const App& app, const GroupState& state) {
    const app::Interface& words = *app.words;
    const std::string place =
        words("discussion.place", {{"number", std::to_string(state.discussed + 1)},
                                   {"count", std::to_string(state.topics.size())}});
    std::vector<Button> row;
    if (state.discussed > 0) {
        row.push_back({.key = "back",
                       .label = std::string(words("discussion.previous")),
                       .icon = Icon::arrow_left});
    }
    if (state.discussed + 1 < state.topics.size()) {
        row.push_back({.key = "next",
                       .label = std::string(words("discussion.next")),
                       .rank = Rank::primary,
                       .icon = Icon::arrow_right,
                       .icon_after = true});
    }
    row.push_back({.key = "end-discussion",
                   .label = std::string(words("discussion.end")),
                   .rank = Rank::quiet,
                   .icon = Icon::close});
    const float top = ui.y;
    // Beside them where there is room, else below.
    const float beside = ui.width >= 320 ? history_width + space::s : 0;
    ui.inside(ui.x, ui.width - beside, [&] { buttons(ui, row); });
    if (beside > 0) {
        history_at(ui, app, group_history(state), {ui.x + ui.width - history_width, top});
    } else {
        history_buttons(ui, app, group_history(state));
    }
    ui.gap(space::m);
    progress_bar(ui, static_cast<int>(state.discussed + 1), static_cast<int>(state.topics.size()),
                 std::string(words("discussion.title")), place, 4);
    ui.gap(space::l);
}

/// How many answered so, as a part of all.
void share_bar(Ui& ui, const Rect& track, Form form, float part) {
    const Theme& colors = ui.colors();
    if (colors.outlined) {
        ui.paint.stroke(track, colors.border, 1, radius::small);
    } else {
        ui.paint.fill(track, colors.line, radius::small);
    }
    if (part > 0) {
        ui.paint.fill({track.x, track.y, track.width * part, track.height},
                      colors.form[form_index(form)], radius::small);
    }
}

/// A form: what one sees there, how many of all that rated answered so, and the button to agree on
/// it. In a narrow column the words have its whole width, below the figures.
void anchor_row(Ui& ui, const Choice& choice, const Option& option, Form form, int count, int rated,
                const RoomType& letters) {
    constexpr float badge = 40, bar_height = 28;
    const bool narrow = ui.width < 560;
    const float padding = ui.tight() ? space::m : space::l;
    const float figure_width = narrow ? 44 : 72;
    const float inner = ui.width - 2 * padding;
    const float after_badge = badge + space::l;
    const float bar_width =
        narrow ? std::max(0.0f, inner - after_badge - figure_width - space::m) : ui.width * 0.24f;
    const float text_width =
        narrow ? inner : inner - after_badge - space::l - bar_width - figure_width;
    const TextBlock& text = ui.text.measure(option.label, letters.anchor, text_width);
    const float content = narrow ? badge + space::s + text.height : std::max(text.height, badge);
    const Rect rect = ui.take(content + 2 * padding);
    const Interaction over = ui.item(option.key, rect);
    if (ui.visible(rect)) {
        const Theme& colors = ui.colors();
        ui.paint.fill(rect,
                      option.checked              ? colors.accent_soft
                      : over.hovered || over.held ? colors.surface_hover
                                                  : colors.surface,
                      radius::medium);
        const bool strong = option.checked || over.hovered;
        ui.paint.stroke(rect, strong ? colors.accent : colors.line, option.checked ? 3.0f : 1.0f,
                        radius::medium);
        const float left = rect.x + padding, right = rect.right() - padding;
        const float middle = rect.y + (narrow ? padding + badge / 2 : rect.height / 2);
        form_badge(ui, {left, middle - badge / 2, badge, badge}, form);
        ui.paint.text({narrow ? left : left + after_badge,
                       narrow ? rect.y + padding + badge + space::s : middle - text.height / 2},
                      option.label, letters.anchor, colors.text, text);
        ui.paint.text_centered({right - figure_width, middle - badge / 2, figure_width, badge},
                               std::to_string(count), letters.count, colors.text);
        if (bar_width > 0) {
            const float part =
                rated > 0 ? static_cast<float>(count) / static_cast<float>(rated) : 0;
            share_bar(
                ui,
                {right - figure_width - bar_width, middle - bar_height / 2, bar_width, bar_height},
                form, part);
        }
    }
    add_option(ui, choice, option, rect, Role::radio);
    ui.gap(space::s);
}

void distribution(Ui& ui, const App& app, const GroupState& state, std::size_t point,
                  const RoomType& letters) {
    const app::Interface& words = *app.words;
    const GroupPoint& figures = state.figures->group.points[point];
    const AgreedPoint agreed = app::agreed_on(*state.open(), app.framework().points[point].id);
    const std::string prefix = "agree/" + app.framework().points[point].id + "/";
    Choice choice{.group = prefix + "level", .legend = std::string(words("discussion.choose"))};
    open_group(ui, choice, Role::radiogroup);
    for (const Form form : all_forms) {
        const int level = form_level(form);
        if (level > app::highest_level(state) && figures.counts[form_index(form)] == 0) continue;
        const int count = figures.counts[form_index(form)];
        const Option option{
            .key = prefix + std::to_string(level),
            .label = app.texts().points[point].anchors[form_index(form)],
            .checked = agreed.level == level,
            .hint = words(count == 1 ? "discussion.answered.one" : "discussion.answered",
                          {{"count", std::to_string(count)},
                           {"form", app.texts().forms[form_index(form)].name}})};
        anchor_row(ui, choice, option, form, count, figures.rated, letters);
    }
    ui.semantics.close(ui.y);
    if (agreed.level > 0) {
        buttons(ui, {{.key = prefix + "none",
                      .label = std::string(words("discussion.clear")),
                      .rank = Rank::quiet}});
    }
}

void comments(Ui& ui, const App& app, const GroupState& state, std::size_t point) {
    const app::Interface& words = *app.words;
    heading(ui, 2, words("discussion.comments"));
    ui.gap(space::m);
    if (comment_count(state, point) == 0) {
        muted(ui, words("discussion.comments.none"));
    } else {
        if (state.figures->group.hidden > 0) {
            muted(ui, words("discussion.comments.unattributed"));
            ui.gap(space::s);
        }
        point_comments(ui, app, state, point, ui.width < 900 ? type::body : type::lead);
    }
    ui.gap(space::xl);
}

void agreement(Ui& ui, const App& app, const GroupState& state, std::size_t point) {
    const app::Interface& words = *app.words;
    const std::string& id = app.framework().points[point].id;
    heading(ui, 2, words("discussion.agreed"));
    ui.gap(space::s);
    text_field(ui, with_limit(app, {.key = "agreement/" + id,
                                    .label = std::string(words("discussion.agreed.label")),
                                    .hint = std::string(words("discussion.agreed.hint")),
                                    .value = app::agreed_on(*state.open(), id).text,
                                    .multiline = true,
                                    .lines = 3,
                                    .max_length = 4000,
                                    .max_width = 720}));
    ui.gap(space::m);
    agreed_by_others(ui, app, state, point);
    Node status;
    status.role = Role::status;
    status.id = "status";
    text_block(ui, std::move(status), app.status, type::body, ui.colors().text_muted);
    ui.gap(space::xl);
}

} // namespace

void discussion_screen(Ui& ui, const App& app, const GroupState& state) {
    const app::Interface& words = *app.words;
    if (!state.figures || state.discussed >= state.topics.size() ||
        state.figures->group.points.empty()) {
        group_head(ui, app, state, words("discussion.title"), "");
        ui.gap(space::l);
        buttons(ui, {{.key = "end-discussion", .label = std::string(words("discussion.end"))}});
        return;
    }
    const std::size_t point = state.topics[state.discussed];
    const GroupPoint& figures = state.figures->group.points[point];
    const RoomType letters = room_type(ui);
    bar(ui, app, state);
    muted(ui, words("discussion.where",
                    {{"number", std::to_string(state.discussed + 1)},
                     {"count", std::to_string(state.topics.size())},
                     {"aspect", app.texts().aspects[app.framework().points[point].aspect].name}}));
    ui.gap(space::xs);
    Node title;
    title.role = Role::heading;
    title.id = "title";
    title.level = 1;
    title.focusable = true;
    text_block(ui, std::move(title), app.texts().points[point].statement, letters.statement,
               ui.colors().text);
    ui.gap(space::l);
    distribution(ui, app, state, point, letters);
    ui.gap(space::m);
    paragraph(ui, agreement_text(app, figures.agreement.agreement) + ". " +
                      point_figures(app, figures));
    ui.gap(space::xxl);
    agreement(ui, app, state, point);
    comments(ui, app, state, point);
}

} // namespace ketenspiegel::ui
