#pragma once

#include "app/group/group_state.hpp"
#include "core/json.hpp"

#include <string>
#include <string_view>
#include <vector>

/// What of the groups is on this device, what is on its way there, and what did not get there. The
/// host tries again by itself; the page names what is missing until it is there.
namespace ketenspiegel::app {

/// The host wrote batches (`group_stored`), or could not write one (`group_store_failed`).
void group_batches_stored(App& app, GroupState& state, const Json& message);
void group_batch_failed(App& app, GroupState& state, const Json& message);

/// The files of a group that are not on this device, in their order.
std::vector<const GroupFile*> unkept_files(const GroupState& state, const KeptGroup& group);

/// Why a group is not on this device, or not all of it: a reason as in web/protocol.ts, "lost"
/// where files were there and went; "" where it is, or is on its way.
std::string why_not_kept(const GroupState& state, const KeptGroup& group);

/// Everything is on this device that should be.
bool all_kept(const GroupState& state);

/// These groups (an array of ids) went from this device with their files. Of those that are read
/// the description is written anew and the files are named as missing; others are gone.
void lose_groups(App& app, GroupState& state, const Json& ids);

/// The groups that the host found once it could have them, as they are told at the start.
void take_late_groups(GroupState& state, const Json& report);

/// Keeps the description of a group.
void put_group(App& app, GroupState& state, KeptGroup& group);

/// The file of a group that was lost and that this one, just given, is.
GroupFile* lost_twin(KeptGroup& group, const GroupFile& given);

} // namespace ketenspiegel::app
