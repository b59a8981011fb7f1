#pragma once

#include "app/group/group_state.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Who is who in the open group: the coordinator joins spellings that are one organisation and
/// separates them again. That is the group's register, kept with it, and every step can be undone.
/// All places are decimal indices into what GroupFigures lists; commands return false where there
/// is none such.
namespace ketenspiegel::app {

/// Indices into GroupFigures::look_alikes of those that nobody has decided on.
std::vector<std::size_t> open_look_alikes(const KeptGroup& group, const GroupFigures& figures);

/// Joins organisations. `how`: "alike" for the look-alike at `place`; "passed" for all
/// organisations of Group::passed_on there; "from" for the organisation at `place` to another,
/// which "into" then names; "none" for not joining it after all.
bool join(App& app, GroupState& state, std::string_view how, std::string_view place);

/// Says that the look-alike at `place` is two organisations: it is not proposed any more.
bool keep_apart(App& app, GroupState& state, std::string_view place);

/// Lets the name at `place` in Group::joined stand for itself again.
bool separate(App& app, GroupState& state, std::string_view place);

/// Offers the register as a file. False where nothing was joined.
bool save_register(App& app, GroupState& state);

/// Adds what a register file joins to the group's own register. False where the file is none; a
/// register with something wrong in it leaves the reason in `problem`.
bool take_register(const App& app, KeptGroup& group, std::string_view bytes, Problem& problem);

} // namespace ketenspiegel::app
