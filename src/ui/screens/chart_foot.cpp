#include "ui/screens/chart_foot.hpp"

#include "ui/widgets/facts.hpp"

namespace ketenspiegel::ui {

namespace {

/// `format`: table, svg or png. "Save as SVG: radar" for those who hear the button alone.
Button chart_button(const app::App& app, const std::string& id, const std::string& title,
                    const char* format) {
    Button button{.key = "chart/" + id + "/" + format,
                  .label = std::string((*app.words)(std::string("chart.") + format)),
                  .rank = Rank::quiet};
    button.name = button.label + ": " + title;
    return button;
}

} // namespace

std::vector<Button> chart_buttons(const app::App& app, const std::string& id,
                                  const std::string& title) {
    return {chart_button(app, id, title, "svg"), chart_button(app, id, title, "png")};
}

void chart_foot(Ui& ui, const app::App& app, const std::string& id, const std::string& title,
                FunctionRef<void()> table) {
    const Button shows = chart_button(app, id, title, "table");
    const bool open = app.unfolded.contains(shows.key);
    buttons(ui, {disclosure_button(shows.key, shows.label, open, shows.name),
                 chart_button(app, id, title, "svg"), chart_button(app, id, title, "png")});
    if (open) table();
}

} // namespace ketenspiegel::ui
