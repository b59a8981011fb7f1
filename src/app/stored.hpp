#pragma once

#include "app/app.hpp"

/// What the host found in, or heard from, the place where answers are kept.
namespace ketenspiegel::app {

/// Takes over the records of an IndexedDB as the host sends them at the start: an array of
/// `{id, meta, document, journal}`. A record that cannot be read is left where it is and reported
/// to be put in quarantine; one of a newer version, or of a questionnaire that is not here, is only
/// told.
void load_records(App& app, const Json& records);

/// Reads once more what was left unread: a questionnaire has come.
void load_unread(App& app);

/// What the host found once it could be had, as it is told at the start: `state`, `reason`,
/// `assessments` and so on. Answers that were given meanwhile stay, and are kept from now on.
/// `with_records`: false for a program that has nothing to do with assessments.
void take_storage(App& app, const Json& report, bool with_records = true);

/// These assessments (an array of ids) were on disk and are not any more: they are written anew,
/// whole.
void write_anew(App& app, const Json& ids);

/// Changes another tab made to an assessment, already on disk: `changes` as in the journal, `meta`
/// optional.
void follow_changes(App& app, std::string_view local_id, const Json& changes, const Json* meta);

/// The whole document of an assessment as another tab wrote it.
void follow_document(App& app, std::string_view local_id, std::string_view document);

/// The list in another tab changed: records as load_records takes them, the whole list.
void follow_list(App& app, const Json& records);

/// Whether this tab may write the assessment; another one does otherwise.
void set_writer(App& app, std::string_view local_id, bool held);

void batch_written(App& app, std::uint64_t batch);
void batch_failed(App& app, std::uint64_t batch, const std::string& reason);

} // namespace ketenspiegel::app
