#pragma once

#include "app/app.hpp"
#include "core/group_record.hpp"

#include <string_view>

/// Files in and out of the program.
namespace ketenspiegel::app {

/// What the name of every result's file ends in.
inline constexpr std::string_view result_ending = ".ketenspiegel.json";

/// Asks the host for a file; it comes back through open_file.
void pick_file(App& app);

/// Opens a result file beside what is there: it becomes an assessment of its own, and nothing else
/// changes. Where this device does not hold its id, or holds it for another organisation, it is
/// asked first whose it is. Or a questionnaire file: it is kept, and chosen for new assessments.
/// What cannot be opened leaves a message that says what is wrong, and where. `size`: bytes of the
/// file, of which `bytes` may hold none when it is over the limit.
void open_file(App& app, std::string_view name, std::size_t size, std::string_view bytes);

/// What was asked of an opened file (Dialog::Kind::whose_file) is answered: it is gone on with as
/// one's own, or a new assessment starts from it, without who answered in it.
void open_asked(App& app, Dialog asked, bool mine);

/// Writes the open assessment as a result file, reads what was written back and scores it again
/// before it is offered as a download. Asks first whose the answers are, where the organisation
/// changed since the last file, and whether so few answers should be saved, unless `few_are_fine`.
/// False where none is open.
bool save_file(App& app, bool few_are_fine = false);

/// The six characters by which people tell over the telephone whether they hold the same file: the
/// first of the digest, in capitals.
std::string check_code(std::string_view digest);

/// The same of the file that a record was made of; "" where that has no digest.
std::string check_code(const GroupRecord& record);

} // namespace ketenspiegel::app
