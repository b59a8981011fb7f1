#include "app/files.hpp"
#include "app/hand_in.hpp"
#include "app/profile.hpp"
#include "core/hexadecimal.hpp"

#include <algorithm>
#include <cctype>

namespace ketenspiegel::app {

namespace {

constexpr std::string_view extension = ".ketenspiegel.json";

} // namespace

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

std::string check_code(std::string_view digest) {
    const std::size_t colon = digest.find(':');
    std::string code(digest.substr(colon == std::string_view::npos ? 0 : colon + 1, 6));
    std::ranges::transform(code, code.begin(),
                           [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return code;
}

std::string check_code(const GroupRecord& record) {
    return record.digest ? check_code(hexadecimal(*record.digest)) : "";
}

bool save_file(App& app) {
    Assessment* assessment = app.open();
    if (!assessment) return false;
    if (!missing_profile(*assessment).empty()) {
        tell(app, {.kind = Message::Kind::error,
                   .title = "save.incomplete.title",
                   .text = "save.incomplete.text",
                   .action = app.place.screen == Screen::about ? "" : "step/about/complete"});
        return true;
    }
    // A revision is a file that differs from the one before it.
    const auto unchanged =
        write_result(document_to_save(app, *assessment), assessment->framework());
    const bool same_as_before = unchanged && !assessment->saved_digest.empty() &&
                                unchanged->find(assessment->saved_digest) != std::string::npos;
    if (!same_as_before && !assessment->example) {
        if (!assessment->saved_digest.empty()) {
            assessment->maintain({.path = "/revision", .value = assessment->result().revision + 1},
                                 app.now_ms);
        }
        assessment->maintain({.path = "/modified", .value = iso_time(app.now_ms)}, app.now_ms);
    }
    const Json document = document_to_save(app, *assessment);
    const auto bytes = write_result(document, assessment->framework());
    auto read_back = bytes ? read_result(*bytes, assessment->framework())
                           : std::expected<ResultFile, Problem>(std::unexpected(bytes.error()));
    const bool equal = read_back && read_back->digest == DigestState::valid &&
                       score_document(score(read_back->result, assessment->framework()),
                                      assessment->framework()) ==
                           score_document(assessment->score(), assessment->framework());
    if (!equal) {
        Message failed{
            .kind = Message::Kind::error, .title = "save.failed.title", .text = "save.failed.text"};
        if (!read_back) failed.problems = {read_back.error()};
        tell(app, std::move(failed));
        return true;
    }
    const std::string digest = text_member(read_back->document, "digest");
    const bool shortened = document != assessment->document();
    if (!assessment->example) {
        assessment->saved_digest = digest;
        assessment->in_file = !shortened;
        assessment->autosave.meta_changed(app.now_ms);
    }
    std::string name = file_name(display_name(app, *assessment));
    if (name.empty()) name = "ketenspiegel";
    name += extension;
    app.effects.download(name, "application/json", *bytes);
    Message done{.kind = Message::Kind::success,
                 .title = "save.done.title",
                 .text = "save.done.text",
                 .arguments = {{"file", name}, {"code", check_code(digest)}}};
    if (shortened) done.lines.emplace_back((*app.words)("save.shortened"));
    tell(app, std::move(done));
    return true;
}

} // namespace ketenspiegel::app
