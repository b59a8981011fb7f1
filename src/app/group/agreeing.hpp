#pragma once

#include "app/group/group_state.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What a discussion agrees on, point by point. It is a result of kind consensus in the making,
/// kept with the group; saved, it is set beside the group's figures and never in them.
namespace ketenspiegel::app {

/// What is agreed on a point so far.
AgreedPoint agreed_on(const KeptGroup& group, const std::string& point);

/// The levels that can be agreed on: 4 only where a result has private partners in scope.
int highest_level(const GroupState& state);

/// `level`: "1" to "4", or "none". False where there is no such point or level.
bool agree(App& app, GroupState& state, std::string_view point, std::string_view level);
bool write_agreement(App& app, GroupState& state, std::string_view point, std::string_view text);

/// What the files of agreed results in the open group say, but for earlier saves of what is being
/// agreed in it.
std::vector<const AgreedResult*> agreed_elsewhere(const GroupState& state);

/// All that is agreed in the open group: first what is being agreed, then what the files say.
std::vector<AgreedResult> all_agreed(const App& app, const GroupState& state);

/// How many points hold an agreement.
std::size_t agreed_count(const KeptGroup& group);

/// Whether what is agreed differs from the file that it was last saved as.
bool agreement_unsaved(const App& app, const KeptGroup& group);

/// Writes it as a result file, reads that back, offers it as a download and takes it up in the
/// group. False where nothing is agreed.
bool save_agreement(App& app, GroupState& state);

} // namespace ketenspiegel::app
