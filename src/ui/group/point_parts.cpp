#include "ui/group/point_parts.hpp"

#include "app/group/agreeing.hpp"
#include "app/group/group_charts.hpp"
#include "core/shown.hpp"
#include "ui/charts/drawing_view.hpp"
#include "ui/group/group_parts.hpp"
#include "ui/screens/chart_foot.hpp"
#include "ui/screens/form_words.hpp"
#include "ui/widgets/badge.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/facts.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

using app::App;
using app::GroupState;

namespace {

constexpr float chart_width = 240;

/// What one person or partner said, with a line beside it as quotations have.
void quote(Ui& ui, std::string_view text, std::string_view by, const TextStyle& style) {
    const float top = ui.y;
    ui.inside(ui.x + space::l, ui.width - space::l, [&] {
        Node said;
        said.role = Role::listitem;
        said.rect = {ui.x, ui.y, ui.width, 0};
        ui.semantics.open(std::move(said));
        Node words;
        words.role = Role::paragraph;
        text_block(ui, std::move(words), text, style, ui.colors().text);
        if (!by.empty()) muted(ui, "– " + std::string(by));
        ui.semantics.close(ui.y);
    });
    ui.paint.fill({ui.x, top, 3, ui.y - top}, ui.colors().accent_soft);
    ui.gap(space::m);
}

} // namespace

std::string point_figures(const App& app, const GroupPoint& point) {
    const app::Interface& words = *app.words;
    std::string text =
        words(point.rated == 1 ? "point.rated.one" : "point.rated",
              {{"count", std::to_string(point.rated)}, {"mean", figure(app, point.mean)}});
    const auto add = [&](const char* key, int count) {
        if (count > 0) text += " " + words(key, {{"count", std::to_string(count)}});
    };
    add("point.count.unknown", point.unknown);
    add("point.count.not_applicable", point.not_applicable);
    add("point.count.strength", point.strength);
    add("point.count.obstacle", point.obstacle);
    return text;
}

std::size_t comment_count(const GroupState& state, std::size_t point) {
    return state.figures->comments.count(point);
}

void point_comments(Ui& ui, const App& app, const GroupState& state, std::size_t point,
                    const TextStyle& style) {
    Node list;
    list.role = Role::list;
    list.rect = {ui.x, ui.y, ui.width, 0};
    ui.semantics.open(std::move(list));
    for (const GroupComment& comment : state.figures->comments.at(point)) {
        std::string_view by;
        if (comment.organisation)
            by = state.figures->group.shown[*comment.organisation].name.in(app.texts());
        quote(ui, comment.text, by, style);
    }
    ui.semantics.close(ui.y);
}

namespace {

/// What was agreed on a point; nothing where nothing was. `name`: of the agreed result, "" for what
/// is being agreed here.
void agreed_by(Ui& ui, const App& app, const AgreedPoint& agreed, const std::string& name) {
    if (agreed.is_empty()) return;
    const app::Interface& words = *app.words;
    const float top = ui.y;
    ui.inside(ui.x + space::l, ui.width - space::l, [&] {
        Node title;
        title.role = Role::paragraph;
        const std::string said =
            agreed.level == 0
                ? std::string(words("agreed.words"))
                : words("agreed.form",
                        {{"form", app.texts().forms[form_index(level_form(agreed.level))].name}});
        text_block(ui, std::move(title), said, type::strong, ui.colors().text);
        if (!agreed.text.empty()) paragraph(ui, agreed.text);
        if (!name.empty()) muted(ui, words("agreed.by", {{"name", name}}));
    });
    ui.paint.fill({ui.x, top, 3, ui.y - top}, ui.colors().accent);
    ui.gap(space::m);
}

} // namespace

void agreed_by_others(Ui& ui, const App& app, const GroupState& state, std::size_t point) {
    for (const AgreedResult* agreed : app::agreed_elsewhere(state)) {
        agreed_by(ui, app, agreed->points[point], agreed->name);
    }
}

namespace {

/// The statement, how far it is agreed on, and the figures in words.
void facts_of(Ui& ui, const App& app, const GroupPoint& figures, const std::string& title) {
    Node head;
    head.role = Role::heading;
    head.level = 3;
    text_block(ui, std::move(head), title, type::strong, ui.colors().text);
    ui.gap(space::s);
    const Rect agreed = badge(ui, {ui.x, ui.y}, agreement_text(app, figures.agreement.agreement),
                              agreement_tone(figures.agreement.agreement));
    ui.gap(agreed.height + space::s);
    muted(ui, point_figures(app, figures));
    if (figures.agreement.consensus) {
        const auto shown = [&](const std::optional<double>& value) {
            return figure_text(app, deciding_figure(value.value_or(0), {0.5, 0.7}));
        };
        muted(ui,
              (*app.words)("point.agreement", {{"rwg", shown(figures.agreement.rwg)},
                                               {"consensus", shown(figures.agreement.consensus)}}));
    }
}

void actions(Ui& ui, const App& app, const GroupState& state, std::size_t point,
             const std::string& statement) {
    const app::Interface& words = *app.words;
    const std::string& id = app.framework().points[point].id;
    const std::size_t comments = comment_count(state, point);
    const std::string key = "comments/" + id;
    const bool open = app.unfolded.contains(key);
    std::vector<Button> row{{.key = "discuss/" + id,
                             .label = std::string(words("point.discuss")),
                             .rank = Rank::quiet,
                             .name = std::string(words("point.discuss")) + ": " + statement}};
    if (comments > 0) {
        const std::string label = words(comments == 1 ? "point.comments.one" : "point.comments",
                                        {{"count", std::to_string(comments)}});
        row.push_back({.key = key,
                       .label = label,
                       .rank = Rank::quiet,
                       .expanded = open,
                       .name = label + ": " + statement});
    }
    for (Button& button : chart_buttons(app, "distribution-" + id, statement))
        row.push_back(std::move(button));
    buttons(ui, row);
    if (comments > 0 && open) {
        ui.gap(space::s);
        in_reading_width(ui, [&] { point_comments(ui, app, state, point); });
    }
}

} // namespace

void point_card(Ui& ui, const App& app, const GroupState& state, std::size_t point,
                std::size_t ordinal) {
    const GroupPoint& figures = state.figures->group.points[point];
    const std::string& statement = app.texts().points[point].statement;
    const std::string title = ordinal == 0 ? statement : std::to_string(ordinal) + ". " + statement;
    rule(ui);
    ui.gap(space::l);
    const bool beside = ui.width >= 560;
    const float top = ui.y;
    const float words_width =
        std::min(layout::column, beside ? ui.width - chart_width - space::xl : ui.width);
    ui.inside(ui.x, words_width, [&] {
        facts_of(ui, app, figures, title);
        ui.gap(space::m);
        agreed_by(ui, app, app::agreed_on(*state.open(), app.framework().points[point].id), "");
        agreed_by_others(ui, app, state, point);
    });
    float bottom = ui.y;
    const report::Drawing chart =
        point_distribution(app, figures, point, std::min(chart_width, ui.width), text_width(ui));
    if (beside) {
        ui.y = top;
        ui.inside(ui.x + words_width + space::xl, chart_width, [&] { show(ui, chart); });
    } else {
        show(ui, chart);
    }
    bottom = std::max(bottom, ui.y);
    ui.y = bottom + space::s;
    actions(ui, app, state, point, statement);
    ui.gap(space::l);
}

} // namespace ketenspiegel::ui
