#include "app/commands.hpp"
#include "app/files.hpp"
#include "app/host_message.hpp"
#include "app/languages.hpp"
#include "app/own_questionnaires.hpp"
#include "app/stored.hpp"
#include "platform/session.hpp"

#include <algorithm>
#include <cmath>

/// The events of the host (web/protocol.ts), one by one.
namespace ketenspiegel::platform {

using app::count;
using app::flag;
using app::number;

namespace {

const Json& member(const Json& message, const char* name) {
    static const Json nothing;
    const auto found = message.find(name);
    return found == message.end() ? nothing : *found;
}

ui::SystemColors read_system_colors(const Json& colors) {
    ui::SystemColors read;
    const auto take = [&](const char* name, ui::Color& color) {
        if (const auto found = ui::read_css_color(text_member(colors, name))) color = *found;
    };
    take("canvas", read.canvas);
    take("canvas_text", read.canvas_text);
    take("link_text", read.link_text);
    take("button_border", read.button_border);
    take("gray_text", read.gray_text);
    return read;
}

} // namespace

int Session::event(const Json& message, std::string_view blob) {
    if (!message.is_object()) return 0;
    // Times are written with four digits for the year.
    constexpr double year_10000 = 253402300800000;
    if (const double now = number(message, "now"); now > 0 && now < year_10000) app_.now_ms = now;
    const int used = handle(message, blob);
    app::store_due(app_, text_member(message, "type") == "hide");
    return used;
}

void Session::take_preferences(const Json& message) {
    if (message.contains("scheme"))
        app_.preferences.dark = text_member(message, "scheme") == "dark";
    if (message.contains("contrast")) {
        const std::string contrast = text_member(message, "contrast");
        app_.preferences.contrast = contrast == "forced" ? app::Contrast::forced
                                    : contrast == "more" ? app::Contrast::more
                                                         : app::Contrast::normal;
    }
    if (const Json& colors = member(message, "colors"); colors.is_object())
        system_theme_ = ui::system_theme(read_system_colors(colors));
    if (message.contains("reduced_motion"))
        app_.preferences.reduced_motion = flag(message, "reduced_motion");
    if (message.contains("coarse_pointer")) {
        app_.preferences.coarse_pointer = flag(message, "coarse_pointer");
        input_.coarse_pointer = app_.preferences.coarse_pointer;
    }
}

void Session::start(const Json& message) {
    // Whatever there was, a start begins with what the host now says there is.
    app_.ready = false;
    app_.assessments.clear();
    app_.open_id.clear();
    app_.place = {};
    take_preferences(message);
    app_.uuids = app::Uuids(text_member(message, "random"));
    const Json& storage = member(message, "storage");
    const Json& settings = storage.is_object() ? member(storage, "settings") : storage;
    std::vector<std::string> languages;
    if (const Json& list = member(message, "languages"); list.is_array()) {
        for (const Json& tag : list) {
            if (tag.is_string()) languages.push_back(tag.get<std::string>());
        }
    }
    std::string open_before;
    app_.preferences.display = {};
    app_.display_shown = false;
    app::load_questionnaires(app_, settings);
    if (settings.is_object()) {
        if (const std::string chosen = text_member(settings, "language"); !chosen.empty())
            languages.insert(languages.begin(), chosen);
        app_.preferences.shortcuts = text_member(settings, "shortcuts") != "off";
        app_.preferences.display = app::read_display(settings);
        open_before = text_member(settings, "open");
    }
    app::speak_first_of(app_, languages);
    app_.storage = {.local_page = text_member(message, "origin") == "file"};
    if (storage.is_object()) {
        // Another program than the product itself has nothing to do with its assessments, and
        // must not speak of the questionnaire of the one that is open there.
        app::take_storage(app_, storage, !part_);
    }
    app_.ready = true;

    // Back to where one was; an address that names a step of the open assessment goes there.
    if (app::Assessment* before = app_.find(open_before)) {
        const auto asked = app::from_hash(text_member(message, "hash"), before->framework());
        const bool at_start = asked && asked->screen == app::Screen::start;
        if (asked && !at_start) {
            app::Assessment& assessment = *before;
            if (!asked->same_screen(assessment.place)) assessment.place = *asked;
        }
        app::open_assessment(app_, open_before);
        if (at_start) app::go_to(app_, {}, true);
    }
    app_.replace_history = true;
}

int Session::handle(const Json& message, std::string_view blob) {
    const std::string type = text_member(message, "type");
    if (type == "start") {
        start(message);
        if (part_) part_->started(app_, message);
        return 1;
    }
    if (type == "input") {
        app_.typed = {.key = text_member(message, "key"),
                      .at_ms = app_.now_ms,
                      .cut = count(message, "cut"),
                      .removed = count(message, "removed")};
    }
    if (part_) {
        if (const auto used = part_->handle(app_, type, message, blob)) return *used;
    }
    if (type == "preferences") return take_preferences(message), 1;
    if (type == "activate")
        return app::perform(app_, text_member(message, "key"), flag(message, "pressed"));
    if (type == "input" || type == "commit") {
        const bool typed =
            app::type(app_, text_member(message, "key"), text_member(message, "value"));
        if (type == "commit") app::end_typing(app_, text_member(message, "key"));
        return typed;
    }
    if (type == "focus") {
        input_.focused = text_member(message, "key");
        if (input_.focused.empty()) input_.focused = text_member(message, "id");
        input_.focus_visible = flag(message, "visible");
        return 1;
    }
    if (type == "key") {
        const std::string key = text_member(message, "key");
        const std::string node = text_member(message, "node");
        const bool used = app::press(app_, {.key = key,
                                            .ctrl = flag(message, "ctrl") || flag(message, "meta"),
                                            .shift = flag(message, "shift"),
                                            .alt = flag(message, "alt"),
                                            .node = node});
        // Who acts by key sees where, whatever the focus was put there with.
        input_.focus_visible = input_.focus_visible || used;
        return used;
    }
    if (type == "file") {
        app_.dropping = false;
        return app::open_file(app_, text_member(message, "name"), count(message, "size"), blob), 1;
    }
    if (type == "files_refused") {
        app_.dropping = false;
        app_.message =
            app::Message{.kind = app::Message::Kind::error,
                         .title = "open.several.title",
                         .text = "open.several.text",
                         .arguments = {{"count", std::to_string(count(message, "count"))}},
                         .action = "group/several"};
        return 1;
    }
    if (type == "language")
        return app::take_language(app_, text_member(message, "language"), blob), 1;
    if (type == "drag") return app_.dropping = flag(message, "over"), 1;
    if (type == "stored") return app::batch_written(app_, count(message, "batch")), 1;
    if (type == "store_failed") {
        return app::batch_failed(app_, count(message, "batch"), text_member(message, "reason")), 1;
    }
    if (type == "storage") {
        app_.storage.available = text_member(message, "state") == "ready";
        app_.storage.persisted = flag(message, "persisted");
        return 1;
    }
    if (type == "storage_report") {
        const Json& settings = member(message, "settings");
        if (settings.is_object()) app::add_questionnaires(app_, settings);
        return app::take_storage(app_, message, !part_), 1;
    }
    if (type == "lost") return app::write_anew(app_, member(message, "assessments")), 1;
    if (type == "writer")
        return app::set_writer(app_, text_member(message, "assessment"), flag(message, "held")), 1;
    if (type == "remote") {
        const std::string document = text_member(message, "document");
        if (!document.empty())
            app::follow_document(app_, text_member(message, "assessment"), document);
        const auto meta = message.find("meta");
        app::follow_changes(app_, text_member(message, "assessment"), member(message, "changes"),
                            meta == message.end() ? nullptr : &*meta);
        return 1;
    }
    if (type == "remote_list") return app::follow_list(app_, member(message, "assessments")), 1;
    if (type == "navigate") {
        const auto place = app::from_hash(text_member(message, "hash"), app_.framework());
        if (place && (place->screen == app::Screen::start || app_.open()))
            app::go_to(app_, *place, true);
        return 1;
    }
    return 0;
}

} // namespace ketenspiegel::platform
