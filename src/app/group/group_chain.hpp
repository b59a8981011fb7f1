#pragma once

#include "app/group/group_state.hpp"

#include <cstddef>
#include <string>
#include <vector>

/// The chain that a group is about. Results name it; one that names another chain counts only once
/// somebody said that it belongs here.
namespace ketenspiegel::app {

/// A chain that results of the group name, other than the group's own.
struct OtherChain {
    std::string key{};
    std::string name{}; ///< as one of those results spells it
    std::size_t results = 0;
    bool decided = false, kept = false; ///< whether somebody said what to do, and that it belongs
};

/// In the order of their keys.
std::vector<OtherChain> other_chains(const KeptGroup& group);

/// Notes which chain the group is about, where it does not know yet: the one that most results
/// name. Then sets aside the results of others that are not kept, and takes back those that are.
void settle_chains(const GroupState& state, KeptGroup& group);

/// Says of all other chains whether their results belong to the open group. False where there are
/// none.
bool decide_chains(App& app, GroupState& state, bool keep);

} // namespace ketenspiegel::app
