#include "ui/screens/initiatives.hpp"

#include "core/limits.hpp"
#include "ui/field_limit.hpp"
#include "ui/screens/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/field.hpp"
#include "ui/widgets/text.hpp"

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::Assessment;

constexpr std::array statuses{InitiativeStatus::planned, InitiativeStatus::running,
                              InitiativeStatus::done};

/// One initiative: number is counted from 1.
void initiative_block(Ui& ui, const App& app, const Assessment& assessment, std::size_t index) {
    const app::Interface& words = *app.words;
    const Initiative& initiative = assessment.result().initiatives[index];
    const std::string number = std::to_string(index + 1);
    const auto text = [&](const char* key) { return words(key, {{"number", number}}); };

    ruled_heading(ui, text("initiative.number"), "initiative/" + number);
    ui.gap(space::s);
    text_field(ui, with_limit(app, {.key = "initiative-title/" + number,
                                    .label = text("initiative.title"),
                                    .value = initiative.title,
                                    .max_length = static_cast<int>(limits::text),
                                    .max_width = layout::column}));
    ui.gap(space::m);

    const std::string serves = "initiative-aspect/" + number;
    Node label;
    label.role = Role::paragraph;
    label.id = serves;
    text_block(ui, std::move(label), text("initiative.aspect"), type::strong, ui.colors().text);
    Choice aspects{.group = serves,
                   .legend = text("initiative.aspect"),
                   .labelled_by = serves,
                   .disabled = !assessment.writable};
    for (std::size_t i = 0; i < app.framework().aspects.size(); ++i) {
        aspects.options.push_back({.key = serves + "/" + app.framework().aspects[i].id,
                                   .label = app.texts().aspects[i].name,
                                   .checked = initiative.aspect == i});
    }
    radio_inline(ui, aspects);
    ui.gap(space::s);

    const std::string stands = "initiative-status/" + number;
    Node status_label;
    status_label.role = Role::paragraph;
    status_label.id = stands;
    text_block(ui, std::move(status_label), text("initiative.status"), type::strong,
               ui.colors().text);
    Choice status{.group = stands,
                  .legend = text("initiative.status"),
                  .labelled_by = stands,
                  .disabled = !assessment.writable};
    for (const InitiativeStatus one : statuses) {
        const std::string id(initiative_status_id(one));
        status.options.push_back({.key = stands + "/" + id,
                                  .label = std::string(words("initiative.status." + id)),
                                  .checked = initiative.status == one});
    }
    radio_inline(ui, status);
    ui.gap(space::s);
    text_field(ui, with_limit(app, {.key = "initiative-note/" + number,
                                    .label = text("initiative.note"),
                                    .hint = std::string(words("initiative.note.hint")),
                                    .value = initiative.note,
                                    .multiline = true,
                                    .lines = 2,
                                    .max_length = static_cast<int>(limits::text)}));
    ui.gap(space::s);
    buttons(ui, {{.key = "remove-initiative/" + number,
                  .label = std::string(words("initiative.remove")),
                  .rank = Rank::quiet,
                  .name = text("initiative.remove.name")}});
    ui.gap(space::xl);
}

} // namespace

std::string initiative_name(const App& app, const Assessment& assessment, std::size_t index) {
    const Initiative& initiative = assessment.result().initiatives[index];
    const std::string title =
        initiative.title.empty()
            ? (*app.words)("initiative.number", {{"number", std::to_string(index + 1)}})
            : initiative.title;
    if (!initiative.status) return title;
    return (*app.words)("initiative.line",
                        {{"title", title},
                         {"status", std::string((*app.words)(
                                        "initiative.status." +
                                        std::string(initiative_status_id(*initiative.status))))}});
}

void initiatives_section(Ui& ui, const App& app, const Assessment& assessment) {
    const app::Interface& words = *app.words;
    heading(ui, 2, words("initiatives.title"), "initiatives");
    ui.gap(space::xs);
    muted(ui, words("initiatives.intro"));
    ui.gap(space::l);
    message_under(ui, app, "initiatives");
    const std::size_t count = assessment.result().initiatives.size();
    for (std::size_t i = 0; i < count; ++i) initiative_block(ui, app, assessment, i);
    if (count < limits::initiatives) {
        buttons(ui, {{.key = "add-initiative",
                      .label = std::string(words("initiatives.add")),
                      .icon = Icon::plus}});
    } else {
        muted(ui, words("initiatives.full"));
    }
}

} // namespace ketenspiegel::ui
