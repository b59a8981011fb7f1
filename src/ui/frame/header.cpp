#include "ui/frame/header.hpp"

#include "core/embedded.hpp"
#include "ui/screens/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/display.hpp"
#include "ui/widgets/icon.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace ketenspiegel::ui {

using app::App;
using app::Screen;

bool save_failed(const App& app) {
    const app::Assessment* assessment = app.open();
    return assessment && app.place.screen != Screen::start && !assessment->example &&
           assessment->stored && assessment->writable &&
           assessment->autosave.status() == app::Autosave::Status::failed;
}

std::string failed_status(const App& app, const std::string& reason) {
    const app::Interface& words = *app.words;
    for (const std::string_view known : {"quota", "waiting", "newer"}) {
        if (reason == known) return std::string(words("status.failed." + reason));
    }
    return std::string(words("status.failed"));
}

std::string save_state(const App& app) {
    const app::Interface& words = *app.words;
    const app::Assessment* assessment = app.open();
    if (app.storage.deletion_failed && app.place.screen == Screen::start)
        return std::string(words("status.failed.delete"));
    if (!assessment || app.place.screen == Screen::start) return app.status;
    if (assessment->example) return std::string(words("status.example"));
    if (!assessment->stored) {
        const std::string& reason = app.storage.reason;
        return reason == "waiting" || reason == "newer" ? failed_status(app, reason)
                                                        : std::string(words("status.unavailable"));
    }
    if (!assessment->writable) return std::string(words("status.follower"));
    switch (assessment->autosave.status()) {
    case app::Autosave::Status::saved:
        return std::string(words("status.saved"));
    case app::Autosave::Status::pending:
        return std::string(words("status.saving"));
    case app::Autosave::Status::failed:
        return failed_status(app, assessment->autosave.failure());
    }
    return {};
}

namespace {

constexpr float status_icon = 26; ///< the check before "saved", with its distance

constexpr float mark_width = 28;

std::vector<Button> offered_languages(const App& app) {
    std::vector<Button> offered;
    for (const auto& [language, name] : embedded_languages()) {
        offered.push_back({.key = "language/" + std::string(language),
                           .label = std::string(name),
                           .rank = Rank::quiet,
                           .pressed = language == app.words->language(),
                           .lang = std::string(language)});
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

/// How far the words stand in from the sign before them, where there is one.
float status_indent(const App& app, const std::string& text) {
    return save_failed(app) || text == (*app.words)("status.saved") ? status_icon : 0;
}

/// What is told of saving, from `rect`'s left edge; as high as it needs.
void status_text(Ui& ui, const App& app, const std::string& text, Rect rect) {
    const bool failed = save_failed(app);
    const bool saved = text == (*app.words)("status.saved");
    const float indent = status_indent(app, text);
    const TextBlock& block = ui.text.measure(text, type::body, rect.width - indent);
    const Rect sign{rect.x, rect.y, 20, 24};
    if (saved) icon(ui, Icon::check, sign, ui.colors().success);
    if (failed) icon(ui, Icon::warning, sign, ui.colors().danger);
    ui.paint.text({rect.x + indent, rect.y}, text, type::body,
                  failed ? ui.colors().danger : ui.colors().text_muted, block);
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
    const float width = std::ceil(ui.text.width(text, type::body)) + 1 + status_indent(app, text);
    room.x += room.width + status_icon - width;
    room.width = width;
    status_text(ui, app, text, room);
}

/// Side by side from this corner, or under each other where that is wider than `room`. Returns how
/// high they are.
float language_buttons(Ui& ui, const App& app, Point2 corner, float room) {
    Node group;
    group.role = Role::group;
    group.id = "languages";
    group.name = (*app.words)("header.languages");
    const float width = languages_width(ui, app);
    const bool stacked = width > room;
    const auto count = static_cast<float>(embedded_languages().size());
    const float height = layout::target * (stacked ? count : 1);
    group.rect = {corner.x, corner.y, std::min(width, room), height};
    ui.semantics.open(std::move(group));
    Rect place{corner.x, corner.y, 0, layout::target};
    for (const Button& button : offered_languages(app)) {
        place.width = button_width(ui, button);
        const Rect rect = place;
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
        if (stacked) {
            place.y += rect.height;
        } else {
            place.x += rect.width;
        }
    }
    ui.semantics.close();
    return height;
}

} // namespace

void header(Ui& ui, const App& app) {
    const app::Interface& words = *app.words;
    const Bar room = lay_out_bar(ui, app);
    const float margin = room.margin;
    const Rect bar{0, 0, ui.viewport_width, layout::header};
    const bool stays = ui.begin_fixed_layer(layout::header_stays_from);
    ui.paint.fill(bar, ui.colors().surface);
    ui.paint.line({0, bar.height - 1}, {bar.width, bar.height - 1}, ui.colors().line, 1);
    Node banner_node;
    banner_node.role = Role::banner;
    banner_node.id = "header";
    banner_node.rect = bar;
    banner_node.fixed = stays;
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
    if (room.has_languages) {
        language_buttons(ui, app, {room.right - room.languages, target_top}, room.languages);
    }
    status_in_bar(ui, app);
    ui.semantics.close();
    ui.end_layer();
}

void status_in_page(Ui& ui, const App& app) {
    const std::string text = save_state(app);
    if (status_in_header(ui, app, text)) return;
    const float height =
        text.empty()
            ? 0
            : ui.text.measure(text, type::body, ui.width - status_indent(app, text)).height;
    status_text(ui, app, text, ui.take(height));
    if (!text.empty()) ui.gap(space::m);
}

void languages_in_page(Ui& ui, const App& app) {
    const Bar bar = lay_out_bar(ui, app);
    if (bar.has_languages) return;
    ui.gap(space::m);
    // Quiet buttons line up by their text.
    ui.gap(language_buttons(ui, app, {ui.x - space::s, ui.y}, ui.width + space::s));
}

} // namespace ketenspiegel::ui
