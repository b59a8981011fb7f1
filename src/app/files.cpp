#include "app/files.hpp"

#include "app/profile.hpp"
#include "core/limits.hpp"

#include <algorithm>
#include <cctype>

namespace ketenspiegel::app {

namespace {

constexpr std::string_view extension = ".ketenspiegel.json";

void refuse(App& app, std::string_view name, Problem problem) {
    app.message = Message{.kind = Message::Kind::error,
                          .title = "open.failed.title",
                          .text = "open.failed.text",
                          .arguments = {{"file", std::string(name)}},
                          .problem = std::move(problem),
                          .action = "open/another"};
    app.effects.focus("message");
    app.effects.scroll_top();
}

std::string text_of(const Json& document, const char* name) {
    const auto member = document.find(name);
    return member != document.end() && member->is_string() ? member->get<std::string>() : "";
}

/// "RVO.nl, Nairobi" → "RVO.nl-Nairobi": what every file system takes.
std::string file_name(std::string_view text) {
    std::string name;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = byte >= 0x80 || std::isalnum(byte) || c == '.' || c == '_';
        if (plain) {
            name += c;
        } else if (!name.empty() && name.back() != '-') {
            name += '-';
        }
        if (name.size() >= 80 && plain && byte < 0x80) break;
    }
    while (!name.empty() && (name.back() == '-' || name.back() == '.')) name.pop_back();
    return name;
}

} // namespace

std::string check_code(std::string_view digest) {
    const std::size_t colon = digest.find(':');
    std::string code(digest.substr(colon == std::string_view::npos ? 0 : colon + 1, 6));
    std::ranges::transform(code, code.begin(),
                           [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return code;
}

void pick_file(App& app) {
    app.effects.add({{"effect", "pick_file"}, {"accept", ".json,application/json"}});
}

void open_file(App& app, std::string_view name, std::size_t size, std::string_view bytes) {
    if (size > limits::file_bytes) {
        refuse(app, name,
               {.code = ProblemCode::file_too_large,
                .arguments = {{"limit", std::to_string(limits::file_bytes / (1024 * 1024))}}});
        return;
    }
    auto file = read_result(bytes, app.framework());
    if (!file) {
        refuse(app, name, std::move(file.error()));
        return;
    }
    // The very same file again: what is here already, with whatever was done to it since.
    const std::string digest = text_of(file->document, "digest");
    const auto same = std::ranges::find_if(app.assessments, [&](const Assessment& a) {
        return !a.example && !digest.empty() && a.saved_digest == digest;
    });
    if (file->digest == DigestState::valid && same != app.assessments.end()) {
        const std::string id = same->local_id;
        open_assessment(app, id);
        app.message = Message{.kind = Message::Kind::info,
                              .title = "open.known.title",
                              .text = "open.known.text",
                              .arguments = {{"file", std::string(name)}}};
        return;
    }
    auto made = Assessment::make(app.uuids.next(), std::move(file->document), app.framework());
    if (!made) {
        refuse(app, name, std::move(made.error()));
        return;
    }
    made->saved_digest = digest;
    made->place = {.screen = Screen::result};
    made->created = made->modified = iso_time(app.now_ms);
    made->stored = app.storage.available;
    if (made->stored) made->autosave.request_snapshot(app.now_ms);
    const std::string id = keep(app, std::move(*made)).local_id;
    open_assessment(app, id);
    const auto warning = std::ranges::find_if(
        file->warnings, [](const Problem& p) { return p.code != ProblemCode::level_beyond_scope; });
    app.message = Message{.kind = Message::Kind::success,
                          .title = "open.done.title",
                          .text = "",
                          .arguments = {{"file", std::string(name)}}};
    if (warning != file->warnings.end()) {
        app.message->kind = Message::Kind::info;
        app.message->problem = *warning;
    }
}

bool save_file(App& app) {
    Assessment* assessment = app.open();
    if (!assessment) return false;
    if (!missing_profile(*assessment).empty()) {
        app.message =
            Message{.kind = Message::Kind::error,
                    .title = "save.incomplete.title",
                    .text = "save.incomplete.text",
                    .action = app.place.screen == Screen::about ? "" : "step/about/complete"};
        app.effects.focus("message");
        app.effects.scroll_top();
        return true;
    }
    // A revision is a file that differs from the one before it.
    const auto unchanged = write_result(assessment->document(), app.framework());
    const bool same_as_before = unchanged && !assessment->saved_digest.empty() &&
                                unchanged->find(assessment->saved_digest) != std::string::npos;
    if (!same_as_before && !assessment->example) {
        if (!assessment->saved_digest.empty()) {
            assessment->maintain({.path = "/revision", .value = assessment->result().revision + 1},
                                 app.now_ms, app.framework());
        }
        assessment->maintain({.path = "/modified", .value = iso_time(app.now_ms)}, app.now_ms,
                             app.framework());
    }
    const auto bytes = write_result(assessment->document(), app.framework());
    auto read_back = bytes ? read_result(*bytes, app.framework())
                           : std::expected<ResultFile, Problem>(std::unexpected(bytes.error()));
    const bool equal = read_back && read_back->digest == DigestState::valid &&
                       score_document(score(read_back->result, app.framework()), app.framework()) ==
                           score_document(assessment->score(), app.framework());
    if (!equal) {
        app.message = Message{
            .kind = Message::Kind::error, .title = "save.failed.title", .text = "save.failed.text"};
        if (!read_back) app.message->problem = read_back.error();
        app.effects.focus("message");
        return true;
    }
    const std::string digest = text_of(read_back->document, "digest");
    if (!assessment->example) {
        assessment->saved_digest = digest;
        assessment->in_file = true;
        assessment->autosave.meta_changed(app.now_ms);
    }
    std::string name = file_name(display_name(app, *assessment));
    if (name.empty()) name = "ketenspiegel";
    name += extension;
    app.effects.download(name, "application/json", *bytes);
    app.message = Message{.kind = Message::Kind::success,
                          .title = "save.done.title",
                          .text = "save.done.text",
                          .arguments = {{"file", name}, {"code", check_code(digest)}}};
    return true;
}

} // namespace ketenspiegel::app
