#include "ui/widgets/display.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/text.hpp"

#include <string>

namespace ketenspiegel::ui {

namespace {

Button made_button(const app::App& app, bool worded) {
    const std::string name((*app.words)("display.title"));
    // What is seen is part of what it is called, for who says it aloud.
    return {.key = "display",
            .label = worded ? name : "Aa",
            .rank = Rank::quiet,
            .expanded = app.display_shown,
            .name = worded ? name : "Aa, " + name};
}

Option option(const app::App& app, const std::string& key, const std::string& text, bool checked) {
    return {.key = key, .label = std::string((*app.words)(text)), .checked = checked};
}

Choice themes(const app::App& app) {
    Choice choice{.group = "theme"};
    for (std::size_t i = 0; i < std::size(app::theme_names); ++i) {
        const std::string name(app::theme_names[i]);
        choice.options.push_back(
            option(app, "theme/" + name, "display.theme." + name,
                   static_cast<std::size_t>(app.preferences.display.theme) == i));
    }
    return choice;
}

Choice text_sizes(const app::App& app) {
    Choice choice{.group = "text-size"};
    for (const int size : app::text_sizes) {
        const std::string text = std::to_string(size);
        choice.options.push_back(
            {.key = "text-size/" + text,
             .label = (*app.words)("display.text_size.value", {{"size", text}}),
             .checked = app.preferences.display.text_size == size});
    }
    return choice;
}

Choice motions(const app::App& app) {
    const bool less = app.preferences.display.less_motion;
    return {.group = "motion",
            .options = {option(app, "motion/system", "display.motion.system", !less),
                        option(app, "motion/reduced", "display.motion.reduced", less)}};
}

void ask(Ui& ui, const app::App& app, Choice choice, const char* text) {
    const std::string label((*app.words)(text));
    ui.gap(space::l);
    Node node;
    node.role = Role::paragraph;
    node.id = choice.group + "/label";
    choice.legend = label;
    choice.labelled_by = node.id;
    text_block(ui, std::move(node), label, type::strong, ui.colors().text);
    ui.gap(space::xs);
    segmented(ui, choice, {}, layout::column);
}

} // namespace

float display_button_width(Ui& ui, const app::App& app, bool worded) {
    return std::max(layout::target, button_width(ui, made_button(app, worded)));
}

void display_button(Ui& ui, const app::App& app, float right, float top, bool worded) {
    const float width = display_button_width(ui, app, worded);
    button_at(ui, {right - width, top, width, layout::target}, made_button(app, worded));
}

void display_choices(Ui& ui, const app::App& app) {
    if (!app.display_shown) return;
    const float padding = ui.phone() ? space::l : space::xl;
    const Rect start{ui.x, ui.y, ui.width, 0};
    Node region;
    region.role = Role::region;
    region.id = "display/region";
    region.name = (*app.words)("display.title");
    region.rect = start;
    ui.semantics.open(std::move(region));
    ui.gap(padding);
    ui.inside(start.x + padding, start.width - 2 * padding, [&] {
        heading(ui, 2, (*app.words)("display.title"), "display/title");
        ui.gap(space::xs);
        muted(ui, (*app.words)("display.kept"));
        ask(ui, app, themes(app), "display.theme");
        ask(ui, app, text_sizes(app), "display.text_size");
        ask(ui, app, motions(app), "display.motion");
        ui.gap(space::l);
        buttons(ui,
                {{.key = "display/close", .label = std::string((*app.words)("display.close"))}});
    });
    ui.gap(padding);
    ui.semantics.close(ui.y);
    const Rect card{start.x, start.y, start.width, ui.y - start.y};
    if (ui.visible(card)) ui.paint.stroke(card, ui.colors().border, 1, radius::large);
    ui.gap(space::xl);
}

} // namespace ketenspiegel::ui
