#include "app/stored.hpp"

#include "app/host_message.hpp"
#include "app/meta.hpp"
#include "core/json_reader.hpp"

#include <algorithm>
#include <utility>

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

void leave_unread(App& app, const Json& record) {
    const std::string id = text_member(record, "id");
    std::erase_if(app.storage.unread,
                  [&](const Json& one) { return text_member(one, "id") == id; });
    app.storage.unread.push_back(record);
}

/// The record of an assessment that is here as the host found it; ours stays where it has more.
void take_record(Assessment& assessment, const Json& record, const Questionnaires& questionnaires) {
    if (assessment.autosave.status() != Autosave::Status::saved) return;
    auto found = read_record(record, questionnaires);
    if (found) assessment.replace(found->document());
}

} // namespace

void load_records(App& app, const Json& records) {
    if (!records.is_array()) return;
    for (const Json& record : records) {
        if (!record.is_object()) continue;
        if (auto assessment = read_record(record, app.questionnaires)) {
            keep(app, std::move(*assessment));
            continue;
        } else if (assessment.error().code == ProblemCode::newer_version ||
                   assessment.error().code == ProblemCode::other_questionnaire) {
            leave_unread(app, record);
        } else {
            app.storage.owed.insert(++app.batches);
            app.effects.add({{"effect", "quarantine"},
                             {"batch", app.batches},
                             {"assessment", text_member(record, "id")},
                             {"reason", describe(assessment.error())}});
            ++app.storage.quarantined;
        }
    }
}

void load_unread(App& app) {
    const Json records(std::exchange(app.storage.unread, {}));
    load_records(app, records);
}

void take_storage(App& app, const Json& report, bool with_records) {
    app.storage.available = text_member(report, "state") == "ready";
    app.storage.reason = text_member(report, "reason");
    app.storage.persisted = flag(report, "persisted");
    app.storage.quarantined =
        static_cast<int>(std::min<std::size_t>(count(report, "quarantined"), 9999));
    app.storage.windows.clear();
    if (const auto windows = report.find("windows");
        windows != report.end() && windows->is_array()) {
        for (const Json& title : *windows) {
            if (title.is_string()) app.storage.windows.push_back(title.get<std::string>());
        }
    }
    const auto records = report.find("assessments");
    if (!with_records || records == report.end() || !records->is_array()) return;
    Json fresh = Json::array();
    for (const Json& record : *records) {
        if (!record.is_object()) continue;
        if (Assessment* here = app.find(text_member(record, "id"))) {
            take_record(*here, record, app.questionnaires);
        } else {
            fresh.push_back(record);
        }
    }
    load_records(app, fresh);
    if (!app.storage.available || !app.ready) return;
    // What was begun while nothing could be kept is kept from now on.
    for (Assessment& assessment : app.assessments) {
        if (assessment.stored || assessment.example) continue;
        assessment.stored = true;
        assessment.autosave.request_snapshot(app.now_ms);
        if (assessment.local_id != app.open_id) continue;
        app.effects.add({{"effect", "open"}, {"assessment", assessment.local_id}});
        app.effects.setting("open", assessment.local_id);
    }
}

void write_anew(App& app, const Json& ids) {
    if (!ids.is_array()) return;
    for (const Json& id : ids) {
        Assessment* const assessment =
            id.is_string() ? app.find(id.get_ref<const std::string&>()) : nullptr;
        if (assessment && assessment->stored) assessment->autosave.request_snapshot(app.now_ms);
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
    app.storage.unread.clear(); // what is listed is looked at anew
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
    if (app.storage.owed.erase(batch) > 0 && app.storage.owed.empty())
        app.storage.deletion_failed = false;
}

void batch_failed(App& app, std::uint64_t batch, const std::string& reason) {
    if (app.storage.owed.contains(batch)) app.storage.deletion_failed = true;
    for (Assessment& assessment : app.assessments) {
        if (assessment.autosave.owes(batch)) assessment.autosave.failed(batch, reason, app.now_ms);
    }
}

} // namespace ketenspiegel::app
