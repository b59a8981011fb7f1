#include "app/mirroring.hpp"
#include "ui/screens/form_words.hpp"
#include "ui/screens/parts.hpp"
#include "ui/screens/screen.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/form_badge.hpp"
#include "ui/widgets/progress.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

/// The traits of appendix 3: its whole matrix where there is room, one aspect at a time elsewhere.
namespace ketenspiegel::ui {

namespace {

using app::App;
using app::Assessment;

constexpr float column_gap = space::l;

void trait(Ui& ui, const App& app, const Assessment& assessment, std::size_t index) {
    const app::Interface& words = *app.words;
    const std::string& id = app.framework().traits[index].id;
    const std::string& text = app.texts().traits[index];
    const std::string key = "trait/" + id;
    Node statement;
    statement.role = Role::paragraph;
    statement.id = key;
    statement.focusable = true;
    text_block(ui, std::move(statement), text, type::body, ui.colors().text);
    ui.gap(space::s);
    const auto& answer = assessment.result().traits[index];
    Choice choice{.group = key + "/recognised",
                  .legend = text,
                  .labelled_by = key,
                  .disabled = !assessment.writable};
    for (const Recognition recognition : {Recognition::yes, Recognition::partly, Recognition::no}) {
        const std::string value(recognition_id(recognition));
        choice.options.push_back({.key = key + "/" + value,
                                  .label = std::string(words("recognise." + value)),
                                  .checked = answer == recognition});
    }
    segmented(ui, choice,
              Button{.key = "clear-trait/" + id,
                     .icon = Icon::close,
                     .name = words("recognise.clear.name", {{"trait", text}})});
    ui.gap(space::xl);
}

/// The traits of one aspect at one form.
void traits(Ui& ui, const App& app, const Assessment& assessment, std::size_t aspect, Form form) {
    for (const std::size_t index : app.framework().aspects[aspect].traits[form_index(form)]) {
        trait(ui, app, assessment, index);
    }
}

void form_heading(Ui& ui, const App& app, Form form) {
    constexpr float badge = 28;
    form_badge(ui, {ui.x, ui.y, badge, badge}, form);
    ui.inside(ui.x + badge + space::m, ui.width - badge - space::m,
              [&] { heading(ui, 2, form_name(app, form), "form/" + std::string(form_id(form))); });
    ui.gap(space::l);
}

/// A column's head: the form, and the name that it has for the aspect.
void column_head(Ui& ui, const App& app, std::size_t aspect, Form form) {
    constexpr float badge = 24;
    form_badge(ui, {ui.x, ui.y, badge, badge}, form);
    ui.inside(ui.x + badge + space::s, ui.width - badge - space::s,
              [&] { muted(ui, form_name(app, form)); });
    ui.gap(space::xs);
    heading(ui, 3, app.texts().cells[aspect][form_index(form)]);
}

/// How high the highest head of a row is, so that all traits begin on one line.
float heads_height(Ui& ui, const App& app, std::size_t aspect, float width) {
    float height = 0;
    for (const std::string& title : app.texts().cells[aspect]) {
        height = std::max(height, ui.text.measure(title, type::strong, width).height);
    }
    return type::body.line_height + space::xs + height;
}

void matrix(Ui& ui, const App& app, const Assessment& assessment) {
    constexpr auto columns = static_cast<float>(form_count);
    const float width = (ui.width - (columns - 1) * column_gap) / columns;
    for (std::size_t aspect = 0; aspect < app.framework().aspects.size(); ++aspect) {
        heading(ui, 2, app.texts().aspects[aspect].name,
                "traits/" + app.framework().aspects[aspect].id + "/row");
        ui.gap(space::l);
        const float left = ui.x, top = ui.y;
        const float heads = heads_height(ui, app, aspect, width);
        float bottom = top;
        for (const Form form : all_forms) {
            ui.y = top;
            const float x = left + static_cast<float>(form_index(form)) * (width + column_gap);
            ui.inside(x, width, [&] {
                column_head(ui, app, aspect, form);
                ui.y = top + heads + space::m;
                traits(ui, app, assessment, aspect, form);
            });
            bottom = std::max(bottom, ui.y);
        }
        ui.y = bottom + space::s;
        rule(ui);
        ui.gap(space::xxl);
    }
}

void aspect_buttons(Ui& ui, const App& app, const Assessment& assessment) {
    Node group;
    group.role = Role::group;
    group.id = "traits/aspects";
    group.name = (*app.words)("recognise.aspects");
    group.rect = {ui.x, ui.y, ui.width, 0};
    ui.semantics.open(std::move(group));
    std::vector<Button> row;
    for (std::size_t aspect = 0; aspect < app.framework().aspects.size(); ++aspect) {
        const app::Progress progress = app::traits_progress(assessment, aspect);
        row.push_back({.key = "traits/" + app.framework().aspects[aspect].id,
                       .label = (*app.words)("recognise.aspect",
                                             {{"aspect", app.texts().aspects[aspect].name},
                                              {"answered", std::to_string(progress.answered)},
                                              {"total", std::to_string(progress.total)}}),
                       .rank = Rank::secondary,
                       .pressed = aspect == app.place.aspect});
    }
    buttons(ui, row);
    ui.semantics.close(ui.y);
}

void one_aspect(Ui& ui, const App& app, const Assessment& assessment) {
    aspect_buttons(ui, app, assessment);
    ui.gap(space::xxl);
    for (const Form form : all_forms) {
        form_heading(ui, app, form);
        heading(ui, 3, app.texts().cells[app.place.aspect][form_index(form)]);
        ui.gap(space::m);
        traits(ui, app, assessment, app.place.aspect, form);
        ui.gap(space::l);
    }
}

} // namespace

void recognise_screen(Ui& ui, const App& app, const Assessment& assessment) {
    const app::Interface& words = *app.words;
    const app::Progress progress = app::traits_progress(assessment);
    const std::string so_far =
        words("recognise.progress", {{"answered", std::to_string(progress.answered)},
                                     {"total", std::to_string(progress.total)}});
    const float width = ui.width;
    ui.inside(ui.x, std::min(width, layout::column), [&] {
        step_head(ui, app, words("recognise.title"), words("recognise.lead"));
        ui.gap(space::l);
        progress_bar(ui, progress.answered, progress.total, std::string(words("recognise.title")),
                     so_far);
        ui.gap(space::s);
        muted(ui, so_far);
    });
    ui.gap(space::xxl);
    if (width >= layout::matrix_from) {
        matrix(ui, app, assessment);
    } else {
        one_aspect(ui, app, assessment);
    }
    step_buttons(ui, app);
}

} // namespace ketenspiegel::ui
