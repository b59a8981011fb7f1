#include "ui/group/group_parts.hpp"
#include "ui/group/screens.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/text.hpp"

namespace ketenspiegel::ui {

namespace {

void file_section(Ui& ui, const app::App& app, const std::string& about,
                  const std::vector<Button>& offered) {
    const app::Interface& words = *app.words;
    heading(ui, 2, words(about));
    ui.gap(space::s);
    paragraph(ui, words(about + ".text"));
    ui.gap(space::m);
    buttons(ui, offered);
    ui.gap(space::xxl);
}

} // namespace

void report_screen(Ui& ui, const app::App& app, const app::GroupState& state) {
    const app::Interface& words = *app.words;
    group_head(ui, app, state, words("report.title"), words("report.lead"));
    ui.gap(space::xl);
    if (!has_figures(ui, app, state)) return group_step_buttons(ui, app, state);
    hidden_note(ui, app, state);
    const auto button = [&](const char* format, const char* label, bool first) {
        return Button{.key = std::string("export/") + format,
                      .label = std::string(words(label)),
                      .rank = first ? Rank::primary : Rank::secondary,
                      .icon = first ? Icon::file : Icon::none};
    };
    const bool dutch = words.language() == "nl";
    file_section(
        ui, app, "report.document",
        {button("report-nl", "report.nl", dutch), button("report-en", "report.en", !dutch)});
    file_section(ui, app, "report.table",
                 {button("csv-semicolon", "report.semicolon", false),
                  button("csv-comma", "report.comma", false)});
    file_section(ui, app, "report.figures", {button("json", "report.json", false)});
    group_step_buttons(ui, app, state);
}

} // namespace ketenspiegel::ui
