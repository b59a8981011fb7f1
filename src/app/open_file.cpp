#include "app/files.hpp"
#include "app/organisation.hpp"
#include "app/own_questionnaires.hpp"
#include "app/whose.hpp"
#include "core/file_kind.hpp"
#include "core/json_reader.hpp"
#include "core/limits.hpp"
#include "core/questionnaire_file.hpp"

#include <algorithm>

namespace ketenspiegel::app {

namespace {

void refuse(App& app, std::string_view name, std::vector<Problem> problems) {
    tell(app, {.kind = Message::Kind::error,
               .title = "open.failed.title",
               .text = "open.failed.text",
               .arguments = {{"file", std::string(name)}},
               .problems = std::move(problems),
               .action = "open/another"});
}

/// What of a file that was read counts otherwise than it stands there: the digest, the version of
/// its questionnaire, and how much of it that version no longer has.
void tell_warnings(Message& message, const std::vector<Problem>& warnings) {
    const auto kept = std::ranges::count(warnings, ProblemCode::kept_unknown_id, &Problem::code);
    for (const ProblemCode code : {ProblemCode::digest_wrong, ProblemCode::digest_missing,
                                   ProblemCode::other_questionnaire_version}) {
        const auto found = std::ranges::find(warnings, code, &Problem::code);
        if (found == warnings.end()) continue;
        message.kind = Message::Kind::info;
        message.problems.push_back(*found);
        if (code != ProblemCode::other_questionnaire_version) continue;
        message.text = kept > 0 ? "open.version.kept" : "open.version";
        message.arguments.emplace_back("count", std::to_string(kept));
    }
}

void add(App& app, Assessment assessment, const Place& place) {
    assessment.place = place;
    assessment.created = assessment.modified = iso_now(app);
    assessment.stored = app.storage.available;
    if (assessment.stored) assessment.autosave.request_snapshot(app.now_ms);
    const std::string id = keep(app, std::move(assessment)).local_id;
    open_assessment(app, id);
}

void go_on_with(App& app, Dialog asked) {
    add(app, std::move(*asked.opened), {.screen = Screen::result});
    app.message = Message{.kind = Message::Kind::success,
                          .title = "open.done.title",
                          .text = "",
                          .arguments = {{"file", asked.subject}}};
    tell_warnings(*app.message, asked.warnings);
}

void start_from(App& app, const Dialog& asked) {
    const Assessment& opened = *asked.opened;
    Json document = as_another(app, opened.document());
    document["respondent"] = empty_result("", "", opened.framework())["respondent"];
    auto made = Assessment::make(opened.local_id, std::move(document), opened.questionnaire());
    if (!made) return; // nothing was put into it that reading refuses
    add(app, std::move(*made), {.screen = Screen::about});
    app.message = Message{.kind = Message::Kind::success,
                          .title = "open.started.title",
                          .text = "open.started.text",
                          .arguments = {{"file", asked.subject}}};
}

void open_result(App& app, std::string_view name, std::string_view bytes,
                 const Questionnaire& questionnaire) {
    auto file = read_result(bytes, questionnaire.framework);
    if (!file) {
        refuse(app, name, {std::move(file.error())});
        return;
    }
    // The very same file again: what is here already, with whatever was done to it since.
    const std::string digest = text_member(file->document, "digest");
    const std::string result_id = file->result.id;
    const auto same = std::ranges::find_if(app.assessments, [&](const Assessment& a) {
        return !a.example && !digest.empty() && a.saved_digest == digest && a.saved_id == result_id;
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
    auto made = Assessment::make(app.uuids.next(), std::move(file->document), questionnaire);
    if (!made) {
        refuse(app, name, {std::move(made.error())});
        return;
    }
    made->saved_digest = digest;
    made->saved_id = result_id;
    made->known_as = organisation_keys(*made);
    const bool own = std::ranges::any_of(app.assessments, [&](const Assessment& a) {
        return !a.example && a.result().id == result_id &&
               share_a_key(organisation_keys(a), made->known_as);
    });
    Dialog asked{.kind = Dialog::Kind::whose_file,
                 .subject = std::string(name),
                 .opened = std::move(*made),
                 .warnings = std::move(file->warnings)};
    if (own) return go_on_with(app, std::move(asked));
    app.dialog = std::move(asked);
}

} // namespace

void open_asked(App& app, Dialog asked, bool mine) {
    mine ? go_on_with(app, std::move(asked)) : start_from(app, asked);
}

void pick_file(App& app) {
    app.effects.add({{"effect", "pick_file"}, {"accept", ""}}); // whatever it is called
}

void open_file(App& app, std::string_view name, std::size_t size, std::string_view bytes) {
    if (size > limits::file_bytes) {
        refuse(app, name,
               {{.code = ProblemCode::file_too_large,
                 .arguments = {{"limit", std::to_string(limits::file_bytes / (1024 * 1024))}}}});
        return;
    }
    if (const FileKind kind = kind_of(name, bytes);
        kind == FileKind::zip || kind == FileKind::mail) {
        tell(app, {.kind = Message::Kind::error,
                   .title = "open.failed.title",
                   .text = "open.packed",
                   .arguments = {{"file", std::string(name)}},
                   .action = "group/several"});
        return;
    }
    const auto json = read_json(bytes);
    if (json && text_member(*json, "format") == questionnaire_file_format) {
        open_questionnaire(app, name, bytes);
    } else {
        open_result(app, name, bytes, app.questionnaires.for_result(json.value_or(Json())));
    }
}

} // namespace ketenspiegel::app
