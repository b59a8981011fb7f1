#include "ui/page.hpp"

#include "ui/screens/parts.hpp"
#include "ui/screens/screen.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/display.hpp"
#include "ui/widgets/icon.hpp"
#include "ui/widgets/step_list.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::Screen;

constexpr float status_icon = 26; ///< the check before "saved", with its distance

/// Where the step list and the column of text stand.
struct PageLayout {
    bool side = false; ///< the steps stand beside the column
    float side_x = 0;
    float x = 0;
    float width = 0;
};

PageLayout lay_out(const Ui& ui, const App& app) {
    PageLayout page;
    page.side = ui.wide() && app.place.screen != Screen::start && app.open();
    const float margin = ui.phone() ? space::l : space::xl;
    page.width = std::min(layout::column, ui.viewport_width - 2 * margin);
    if (page.side && app.place.screen == Screen::recognise && !app.preferences.coarse_pointer) {
        // The matrix takes what there is. For a finger its buttons would be too small.
        const float room = ui.viewport_width - 2 * margin - layout::side - layout::side_gap;
        if (room >= layout::matrix_from) page.width = std::min(layout::matrix, room);
    }
    if (page.side) {
        const float total = layout::side + layout::side_gap + page.width;
        page.side_x = (ui.viewport_width - total) / 2;
        page.x = page.side_x + layout::side + layout::side_gap;
    } else {
        page.x = (ui.viewport_width - page.width) / 2;
    }
    return page;
}

std::string save_state(const App& app) {
    const app::Interface& words = *app.words;
    const app::Assessment* assessment = app.open();
    if (!assessment || app.place.screen == Screen::start) return {};
    if (assessment->example) return std::string(words("status.example"));
    if (!assessment->stored) return std::string(words("status.unavailable"));
    if (!assessment->writable) return std::string(words("status.follower"));
    switch (assessment->autosave.status()) {
    case app::Autosave::Status::saved:
        return std::string(words("status.saved"));
    case app::Autosave::Status::pending:
        return std::string(words("status.saving"));
    case app::Autosave::Status::failed:
        return std::string(words(assessment->autosave.failure() == "quota" ? "status.failed.quota"
                                                                           : "status.failed"));
    }
    return {};
}

constexpr float mark_width = 28;

std::vector<Button> offered_languages(const App& app) {
    std::vector<Button> offered;
    for (const std::string& language : app::interface_languages()) {
        offered.push_back({.key = "language/" + language,
                           .label = std::string(app::interface_in(language)("language.name")),
                           .rank = Rank::quiet,
                           .pressed = language == app.words->language(),
                           .lang = language});
    }
    return offered;
}

/// What of the bar's contents fits beside each other. The mark speaks for the name, and "Aa" for
/// the word, where there is no room; in a very narrow window the languages stand at the foot.
struct Bar {
    float margin = 0, right = 0; ///< where its contents begin and end
    float languages = 0;         ///< how wide they are
    float display = 0;           ///< likewise the button of the display's choices
    bool named = false, worded = false, has_languages = false;
};

float languages_width(Ui& ui, const App& app) {
    float width = 0;
    for (const Button& button : offered_languages(app)) width += button_width(ui, button);
    return width;
}

Bar lay_out_bar(Ui& ui, const App& app) {
    Bar bar;
    bar.margin = ui.phone() ? space::l : space::xl;
    // Quiet buttons line up by their text.
    bar.right = ui.viewport_width - bar.margin + space::s;
    bar.languages = languages_width(ui, app);
    const float room = bar.right - bar.margin - mark_width - space::s;
    const float name = space::m + ui.text.width((*app.words)("app.name"), type::title);
    const float word = display_button_width(ui, app, true);
    const float sign = display_button_width(ui, app, false);
    bar.has_languages = sign + bar.languages <= room;
    bar.named = name + sign + (bar.has_languages ? bar.languages : 0) <= room;
    bar.worded = bar.named && name + word + bar.languages <= room;
    bar.display = bar.worded ? word : sign;
    return bar;
}

/// Where the bar has room for what is told of saving: between the product's name and the buttons.
Rect status_room(Ui& ui, const App& app) {
    constexpr float home = 200;
    const Bar bar = lay_out_bar(ui, app);
    return {home, layout::header / 2 - 12,
            bar.right - bar.languages - bar.display - space::xl - home - status_icon, 24};
}

bool status_in_header(Ui& ui, const App& app, const std::string& text) {
    return !ui.phone() && ui.text.width(text, type::body) + 2 <= status_room(ui, app).width;
}

/// What is told of saving, from `rect`'s left edge; as high as it needs.
void status_text(Ui& ui, const App& app, const std::string& text, Rect rect) {
    const bool saved = !text.empty() && text == (*app.words)("status.saved");
    const float indent = saved ? status_icon : 0;
    const TextBlock& block = ui.text.measure(text, type::body, rect.width - indent);
    if (saved) icon(ui, Icon::check, {rect.x, rect.y, 20, 24}, ui.colors().success);
    ui.paint.text({rect.x + indent, rect.y}, text, type::body, ui.colors().text_muted, block);
    Node node;
    node.role = Role::status;
    node.id = "status";
    node.name = text;
    node.rect = {rect.x + indent, rect.y, block.width, text.empty() ? 0 : block.height};
    node.style = type::body;
    ui.semantics.add(std::move(node));
}

void status_in_bar(Ui& ui, const App& app) {
    const std::string text = save_state(app);
    if (!status_in_header(ui, app, text)) return;
    Rect room = status_room(ui, app);
    // A whole pixel more than the text, so that rounding does not break its line.
    const float width = std::ceil(ui.text.width(text, type::body)) + 1 + status_icon;
    room.x += room.width + status_icon - width;
    room.width = width;
    status_text(ui, app, text, room);
}

void status_in_page(Ui& ui, const App& app) {
    const std::string text = save_state(app);
    if (status_in_header(ui, app, text)) return;
    const float height =
        text.empty() ? 0 : ui.text.measure(text, type::body, ui.width - status_icon).height;
    status_text(ui, app, text, ui.take(height));
    if (!text.empty()) ui.gap(space::m);
}

void language_buttons(Ui& ui, const App& app, float right, float top) {
    Node group;
    group.role = Role::group;
    group.id = "languages";
    group.name = (*app.words)("header.languages");
    const float height = layout::target;
    const float width = languages_width(ui, app);
    group.rect = {right - width, top, width, height};
    ui.semantics.open(std::move(group));
    float x = right - width;
    for (const Button& button : offered_languages(app)) {
        const Rect rect{x, top, button_width(ui, button), height};
        if (button.pressed.value_or(false)) {
            // The chosen one: not a link any more, and under it the line of the accent.
            const Interaction state = ui.item(button.key, rect);
            (void)state;
            ui.paint.text_centered(rect, button.label, type::strong, ui.colors().text);
            Node node;
            node.role = Role::button;
            node.key = button.key;
            node.name = button.label;
            node.pressed = true;
            node.lang = button.lang;
            node.rect = rect;
            node.style = type::strong;
            ui.semantics.add(std::move(node));
        } else {
            button_at(ui, rect, button);
        }
        x += rect.width;
    }
    ui.semantics.close();
}

void header(Ui& ui, const App& app) {
    const app::Interface& words = *app.words;
    const Bar room = lay_out_bar(ui, app);
    const float margin = room.margin;
    const Rect bar{0, 0, ui.viewport_width, layout::header};
    ui.begin_fixed_layer();
    ui.paint.fill(bar, ui.colors().surface);
    ui.paint.line({0, bar.height - 1}, {bar.width, bar.height - 1}, ui.colors().line, 1);
    Node banner_node;
    banner_node.role = Role::banner;
    banner_node.id = "header";
    banner_node.rect = bar;
    banner_node.fixed = true;
    ui.semantics.open(std::move(banner_node));

    const std::string name(words("app.name"));
    const float target_top = (bar.height - layout::target) / 2;
    const float name_width = space::m + ui.text.width(name, type::title) + space::s;
    const Rect home{margin - space::s, target_top,
                    space::s + mark_width + (room.named ? name_width : space::s), layout::target};
    ui.item("home", home);
    product_mark(ui, {margin, bar.height / 2 - 12, mark_width, 24});
    if (room.named) {
        ui.paint.text({margin + mark_width + space::m, bar.height / 2 - 14}, name, type::title,
                      ui.colors().text);
    }
    Node home_node;
    home_node.role = Role::button;
    home_node.key = "home";
    home_node.name = words("header.home");
    home_node.rect = home;
    home_node.style = type::title;
    ui.semantics.add(std::move(home_node));

    const float languages = room.has_languages ? room.languages : 0;
    display_button(ui, app, room.right - languages, target_top, room.worded);
    if (room.has_languages) language_buttons(ui, app, room.right, target_top);
    status_in_bar(ui, app);
    ui.semantics.close();
    ui.end_layer();
}

std::vector<Step> step_items(const App& app) {
    std::vector<Step> items;
    for (const app::Place& place : app::steps(app.framework())) {
        const std::string name = step_name(app, place);
        Step step{.key = "step/" + app::step_id(place, app.framework()),
                  .label = name,
                  .current = place.same_screen(app.place),
                  .done = step_done(app, place),
                  .name = name};
        if (const auto progress = step_progress(app, place)) {
            const std::string answered = std::to_string(progress->answered);
            const std::string total = std::to_string(progress->total);
            step.count = answered + "/" + total;
            step.name = (*app.words)("steps.count.name",
                                     {{"name", name}, {"answered", answered}, {"total", total}});
        }
        items.push_back(std::move(step));
    }
    return items;
}

Node navigation_node(const App& app, const Rect& rect) {
    Node node;
    node.role = Role::navigation;
    node.id = "steps/navigation";
    node.name = (*app.words)("steps.title");
    node.rect = rect;
    return node;
}

void save_button(Ui& ui, const App& app) {
    // On the result's own screen the button stands there.
    if (app.place.screen == Screen::result) return;
    button_at(
        ui, ui.take(layout::target),
        {.key = "save", .label = std::string((*app.words)("steps.save")), .icon = Icon::file});
}

void side_steps(Ui& ui, const App& app, const PageLayout& page) {
    ui.begin_fixed_layer();
    Node node = navigation_node(app, {page.side_x, layout::header, layout::side, 0});
    node.fixed = true;
    ui.semantics.open(std::move(node));
    ui.y = layout::header + space::xxl;
    ui.inside(page.side_x, layout::side, [&] {
        step_list(ui, step_items(app));
        ui.gap(space::l);
        save_button(ui, app);
    });
    ui.semantics.close(ui.y);
    ui.end_layer();
}

/// On a narrow page: a button that tells the step and opens the list in the page, above the screen.
void folded_steps(Ui& ui, const App& app) {
    const auto all = app::steps(app.framework());
    std::size_t number = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].same_screen(app.place)) number = i + 1;
    }
    ui.semantics.open(navigation_node(app, {ui.x, ui.y, ui.width, 0}));
    const std::string label = (*app.words)("steps.toggle", {{"number", std::to_string(number)},
                                                            {"total", std::to_string(all.size())},
                                                            {"name", step_name(app, app.place)}});
    const float text_width = ui.width - 2 * space::l - 28;
    const TextBlock& block = ui.text.measure(label, type::strong, text_width);
    const Rect rect = ui.take(std::max(layout::target, block.height + 2 * 10));
    const Interaction state = ui.item("steps", rect);
    if (ui.visible(rect)) {
        ui.paint.fill(rect, state.hovered ? ui.colors().surface_hover : ui.colors().surface,
                      radius::medium);
        ui.paint.stroke(rect, ui.colors().border, 1, radius::medium);
        ui.paint.text({rect.x + space::l, rect.y + (rect.height - block.height) / 2}, label,
                      type::strong, ui.colors().text, block);
        icon(ui, app.steps_shown ? Icon::chevron_up : Icon::chevron_down,
             {rect.right() - space::l - 20, rect.y, 20, rect.height}, ui.colors().text);
    }
    Node button;
    button.role = Role::button;
    button.key = "steps";
    button.name = label;
    button.rect = rect;
    button.style = type::strong;
    button.expanded = app.steps_shown;
    ui.semantics.add(std::move(button));
    if (app.steps_shown) {
        ui.gap(space::s);
        step_list(ui, step_items(app));
        ui.gap(space::s);
        save_button(ui, app);
    }
    ui.semantics.close(ui.y);
    ui.gap(space::xl);
}

void screen(Ui& ui, const App& app) {
    const app::Assessment* assessment = app.open();
    if (!assessment || app.place.screen == Screen::start) return start_screen(ui, app);
    switch (app.place.screen) {
    case Screen::start:
        break;
    case Screen::about:
        about_screen(ui, app, *assessment);
        break;
    case Screen::impression:
        impression_screen(ui, app, *assessment);
        break;
    case Screen::aspect:
        aspect_screen(ui, app, *assessment);
        break;
    case Screen::recognise:
        recognise_screen(ui, app, *assessment);
        break;
    case Screen::result:
        result_screen(ui, app, *assessment);
        break;
    case Screen::direction:
        direction_screen(ui, app, *assessment);
        break;
    case Screen::plan:
        plan_screen(ui, app, *assessment);
        break;
    }
}

void footer(Ui& ui, const App& app) {
    ui.gap(space::xxxl);
    ui.paint.line({ui.x, ui.y}, {ui.x + ui.width, ui.y}, ui.colors().line, 1);
    Node node;
    node.role = Role::contentinfo;
    node.id = "footer";
    node.rect = {ui.x, ui.y, ui.width, 0};
    ui.semantics.open(std::move(node));
    ui.gap(space::xl);
    muted(ui, (*app.words)("footer.privacy"));
    if (app.place.screen == Screen::start) {
        ui.gap(space::s);
        muted(ui, (*app.words)("footer.sources"));
    }
    if (const Bar bar = lay_out_bar(ui, app); !bar.has_languages) {
        ui.gap(space::m);
        const Rect row = ui.take(layout::target);
        language_buttons(ui, app, row.x + bar.languages - space::s, row.y);
    }
    ui.gap(space::xxl);
    ui.semantics.close(ui.y);
}

void drop_sign(Ui& ui, const App& app) {
    ui.begin_fixed_layer();
    const Rect all{0, 0, ui.viewport_width, ui.viewport_height};
    ui.paint.fill(all, ui.colors().scrim);
    const std::string text((*app.words)("drop.title"));
    const float width = std::min(ui.viewport_width - 32, ui.text.width(text, type::title) + 96);
    const TextBlock& block = ui.text.measure(text, type::title, width - 2 * space::l);
    const float height = 92 + block.height;
    const Rect panel{(all.width - width) / 2, (all.height - height) / 2, width, height};
    ui.paint.fill(panel, ui.colors().surface, radius::large);
    ui.paint.stroke(panel, ui.colors().accent, 2, radius::large);
    icon(ui, Icon::file, {panel.x, panel.y + 20, panel.width, 28}, ui.colors().accent);
    ui.paint.text({panel.x + (width - block.width) / 2, panel.y + 62}, text, type::title,
                  ui.colors().text, block);
    ui.end_layer();
}

} // namespace

float header_height(const Ui&) {
    return layout::header;
}

float draw_page(Ui& ui, const App& app) {
    ui.set_blocked(app.dialog.has_value());
    const PageLayout page = lay_out(ui, app);
    header(ui, app);
    if (page.side) side_steps(ui, app, page);

    ui.begin_page_layer(
        {0, layout::header, ui.viewport_width, ui.viewport_height - layout::header});
    ui.y = layout::header + (ui.phone() ? space::l : space::xxl);
    ui.inside(page.x, page.width, [&] {
        status_in_page(ui, app);
        if (!page.side && app.open() && app.place.screen != Screen::start) folded_steps(ui, app);
        display_choices(ui, app);
        Node main;
        main.role = Role::main;
        main.id = "main";
        main.rect = {ui.x, ui.y, ui.width, 0};
        ui.semantics.open(std::move(main));
        screen(ui, app);
        ui.semantics.close(ui.y);
        footer(ui, app);
    });
    const float height = ui.y;
    ui.end_layer();

    if (app.dialog) {
        ui.set_blocked(false);
        draw_dialog(ui, app);
    }
    if (app.dropping) drop_sign(ui, app);
    return height;
}

} // namespace ketenspiegel::ui
