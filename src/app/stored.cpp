#include "app/stored.hpp"

#include "app/meta.hpp"
#include "core/json_reader.hpp"

#include <algorithm>

namespace ketenspiegel::app {

namespace {

std::string text(const Json& object, const char* name) {
    const auto member = object.find(name);
    return member != object.end() && member->is_string() ? member->get<std::string>()
                                                         : std::string();
}

/// The document of a record with its journal played back over it.
std::expected<Assessment, Problem> read_record(const Json& record, const Framework& framework) {
    auto document = read_json(text(record, "document"));
    if (!document) return std::unexpected(document.error());
    if (const auto journal = record.find("journal");
        journal != record.end() && journal->is_array()) {
        for (const Json& entry : *journal) {
            if (const auto change = change_from_json(entry)) apply_change(*document, *change);
        }
    }
    auto assessment = Assessment::make(text(record, "id"), std::move(*document), framework);
    if (!assessment) return assessment;
    if (const auto meta = record.find("meta"); meta != record.end()) {
        set_meta(*assessment, *meta, framework);
    }
    assessment->stored = true;
    return assessment;
}

} // namespace

void load_records(App& app, const Json& records) {
    if (!records.is_array()) return;
    for (const Json& record : records) {
        if (!record.is_object()) continue;
        if (auto assessment = read_record(record, app.framework())) {
            keep(app, std::move(*assessment));
            continue;
        } else {
            app.effects.add({{"effect", "quarantine"},
                             {"batch", ++app.batches},
                             {"assessment", text(record, "id")},
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
            if (const auto change = change_from_json(entry))
                assessment->follow(*change, app.framework());
        }
    }
    if (meta) {
        const Place here = assessment->place;
        set_meta(*assessment, *meta, app.framework());
        assessment->place = here; // each tab is where it is
    }
}

void follow_document(App& app, std::string_view local_id, std::string_view document) {
    Assessment* assessment = app.find(local_id);
    auto json = read_json(document);
    if (assessment && json) assessment->replace(std::move(*json), app.framework());
}

void follow_list(App& app, const Json& records) {
    if (!records.is_array()) return;
    const auto listed = [&](const Assessment& assessment) {
        return std::ranges::any_of(records, [&](const Json& record) {
            return record.is_object() && text(record, "id") == assessment.local_id;
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
        if (record.is_object() && !app.find(text(record, "id"))) fresh.push_back(record);
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
