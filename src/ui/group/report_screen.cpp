#include "ui/group/group_parts.hpp"
#include "ui/group/screens.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/text.hpp"

#include <utility>

namespace ketenspiegel::ui {

namespace {

void file_section(Ui& ui, const app::App& app, const std::string& about,
                  const std::vector<Button>& offered) {
    const app::Interface& words = *app.words;
    heading(ui, 2, words(about));
    ui.gap(space::s);
    paragraph(ui, words(about + ".text"));
    ui.gap(space::m);
    buttons(ui, offered, true);
    ui.gap(space::xxl);
}

} // namespace

void report_screen(Ui& ui, const app::App& app, const app::GroupState& state) {
    const app::Interface& words = *app.words;
    group_head(ui, app, state, words("report.title"), words("report.lead"));
    ui.gap(space::xl);
    if (!has_figures(ui, app, state)) return group_step_buttons(ui, app, state);
    hidden_note(ui, app, state);
    const auto button = [&](const char* format, const char* label) {
        return Button{.key = std::string("export/") + format, .label = std::string(words(label))};
    };
    std::vector<Button> reports{button("report-nl", "report.nl"), button("report-en", "report.en")};
    if (words.language() == "en") std::swap(reports[0], reports[1]);
    reports[0].rank = Rank::primary;
    reports[0].icon = Icon::file;
    file_section(ui, app, "report.document", reports);
    file_section(
        ui, app, "report.table",
        {button("csv-semicolon", "report.semicolon"), button("csv-comma", "report.comma")});
    file_section(ui, app, "report.figures", {button("json", "report.json")});
    group_step_buttons(ui, app, state);
}

} // namespace ketenspiegel::ui
