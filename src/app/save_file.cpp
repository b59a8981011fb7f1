#include "app/file_name.hpp"
#include "app/files.hpp"
#include "app/hand_in.hpp"
#include "app/organisation.hpp"
#include "app/profile.hpp"
#include "app/whose.hpp"
#include "core/hexadecimal.hpp"

#include <algorithm>
#include <cctype>

namespace ketenspiegel::app {

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

namespace {

/// After every revision of this result that is here: a file that was opened beside it has the same
/// id, and what is saved last is to count.
std::int64_t next_revision(const App& app, const Assessment& assessment) {
    std::int64_t last = assessment.result().revision;
    for (const Assessment& other : app.assessments) {
        if (!other.example && other.result().id == assessment.result().id)
            last = std::max(last, other.result().revision);
    }
    return last + 1;
}

} // namespace

bool save_file(App& app, bool few_are_fine) {
    Assessment* assessment = app.open();
    if (!assessment) return false;
    if (!missing_profile(*assessment).empty()) {
        tell(app, {.kind = Message::Kind::error,
                   .title = "save.incomplete.title",
                   .text = "save.incomplete.text",
                   .action = app.place.screen == Screen::about ? "" : "step/about/complete"});
        return true;
    }
    if (ask_whose_answers(app, true)) return true;
    if (!few_are_fine && !assessment->score().chain.sufficient) {
        app.dialog = Dialog{.kind = Dialog::Kind::few, .subject = assessment->local_id};
        app.effects.focus("confirm"); // where it comes after another question
        return true;
    }
    // A revision is a file that differs from the one before it.
    const auto unchanged =
        write_result(document_to_save(app, *assessment), assessment->framework());
    const bool same_as_before = unchanged && assessment->has_file() &&
                                unchanged->find(assessment->saved_digest) != std::string::npos;
    if (!same_as_before && !assessment->example) {
        if (assessment->has_file())
            assessment->maintain({.path = "/revision", .value = next_revision(app, *assessment)},
                                 app.now_ms);
        const Result& last = assessment->result();
        const std::string since = later(last.created, last.modified);
        assessment->maintain({.path = "/modified", .value = later(since, iso_now(app))},
                             app.now_ms);
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
        assessment->saved_id = assessment->result().id;
        remember_organisation(*assessment);
        assessment->in_file = !shortened;
        assessment->autosave.meta_changed(app.now_ms);
    }
    const std::string name = file_name(named_after(*assessment),
                                       local_day(assessment->result().modified, app.utc_offset) +
                                           "-" + check_code(digest),
                                       result_ending);
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
