#include "app/stored.hpp"

#include "app/meta.hpp"
#include "core/json_reader.hpp"

#include <algorithm>

namespace ketenspiegel::app {

namespace {

/// The document of a record with its journal played back over it.
std::expected<Assessment, Problem> read_record(const Json& record,
                                               const Questionnaires& questionnaires) {
    auto document = read_json(text_member(record, "document"));
    if (!document) return std::unexpected(document.error());
    if (const auto journal = record.find("journal");
        journal != record.end() && journal->is_array()) {
        for (const Json& entry : *journal) {
            if (const auto change = change_from_json(entry)) apply_change(*document, *change);
        }
    }
    const Questionnaire& questionnaire = questionnaires.for_result(*document);
    auto assessment =
        Assessment::make(text_member(record, "id"), std::move(*document), questionnaire);
    if (!assessment) return assessment;
    if (const auto meta = record.find("meta"); meta != record.end()) {
        set_meta(*assessment, *meta);
    }
    assessment->stored = true;
    return assessment;
}

} // namespace

void load_records(App& app, const Json& records) {
    if (!records.is_array()) return;
    for (const Json& record : records) {
        if (!record.is_object()) continue;
        if (auto assessment = read_record(record, app.questionnaires)) {
            keep(app, std::move(*assessment));
            continue;
        } else if (app.ready && assessment.error().code == ProblemCode::other_questionnaire) {
            continue; // another tab loaded its questionnaire; this one will at its next start
        } else {
            app.effects.add({{"effect", "quarantine"},
                             {"batch", ++app.batches},
                             {"assessment", text_member(record, "id")},
                             {"reason", describe(assessment.error())}});
            ++app.storage.quarantined;
        }
    }
}

void follow_changes(App& app, std::string_view local_id, const Json& changes, const Json* meta) {
    Assessment* assessment = app.find(local_id);
    if (!assessment) return;
    if (changes.is_array()) {
        for (const Json& entry : changes) {
            if (const auto change = change_from_json(entry)) assessment->follow(*change);
        }
    }
    if (meta) {
        const Place here = assessment->place;
        set_meta(*assessment, *meta);
        assessment->place = here; // each tab is where it is
    }
}

void follow_document(App& app, std::string_view local_id, std::string_view document) {
    Assessment* assessment = app.find(local_id);
    auto json = read_json(document);
    if (assessment && json) assessment->replace(std::move(*json));
}

void follow_list(App& app, const Json& records) {
    if (!records.is_array()) return;
    const auto listed = [&](const Assessment& assessment) {
        return std::ranges::any_of(records, [&](const Json& record) {
            return record.is_object() && text_member(record, "id") == assessment.local_id;
        });
    };
    std::erase_if(app.assessments, [&](const Assessment& assessment) {
        return assessment.stored && assessment.autosave.status() == Autosave::Status::saved &&
               !listed(assessment);
    });
    if (!app.open_id.empty() && !app.open()) {
        app.open_id.clear();
        go_to(app, {});
    }
    Json fresh = Json::array();
    for (const Json& record : records) {
        if (record.is_object() && !app.find(text_member(record, "id"))) fresh.push_back(record);
    }
    load_records(app, fresh);
}

void set_writer(App& app, std::string_view local_id, bool held) {
    if (Assessment* assessment = app.find(local_id)) assessment->writable = held;
}

void batch_written(App& app, std::uint64_t batch) {
    for (Assessment& assessment : app.assessments) assessment.autosave.written(batch);
}

void batch_failed(App& app, std::uint64_t batch, const std::string& reason) {
    for (Assessment& assessment : app.assessments) {
        if (assessment.autosave.owes(batch)) assessment.autosave.failed(batch, reason, app.now_ms);
    }
}

} // namespace ketenspiegel::app
