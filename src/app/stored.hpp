#pragma once

#include "app/app.hpp"

/// What the host found in, or heard from, the place where answers are kept.
namespace ketenspiegel::app {

/// Takes over the records of an IndexedDB as the host sends them at the start: an array of
/// `{id, meta, document, journal}`. A record that cannot be read is left where it is and reported
/// to be put in quarantine.
void load_records(App& app, const Json& records);

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
