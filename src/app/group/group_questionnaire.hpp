#pragma once

#include "app/group/group_state.hpp"

#include <cstdint>
#include <string>
#include <string_view>

/// The questionnaire that a group is of. It comes with the results: the first one that is read
/// decides. Where nobody here has it, the results wait until its file is added beside them.
namespace ketenspiegel::app {

/// The key in the store under which a group keeps the file of its questionnaire. It sorts before
/// the keys of all other files, so that it is read before what is read with it.
inline constexpr std::string_view questionnaire_file_key = "!questionnaire";

/// Keeps the file of the group's own questionnaire again, where it is here.
void keep_questionnaire_again(App& app, GroupState& state, KeptGroup& group);

/// The group's own questionnaire, or the built-in one.
const Questionnaire& questionnaire_of(const App& app, const KeptGroup& group);

/// `<id>@<version>` of it, also while the group's files are not read.
std::string questionnaire_key_of(const App& app, const KeptGroup& group);

/// Whether both groups are of the same questionnaire, so that their figures can be compared.
bool same_questionnaire(const App& app, const KeptGroup& one, const KeptGroup& other);

/// From now on the program speaks the words of the open group's questionnaire; where no group is
/// open, of the built-in one.
void speak_of_open_group(App& app, const GroupState& state);

/// Whether the group may still become one of another questionnaire: it holds no result yet.
bool is_undecided(const KeptGroup& group);

/// Makes the group one of the questionnaire that the result in `bytes` names, where that is known
/// here and the group is undecided; `stored`: the result comes back from the store. False where
/// nothing changed.
bool take_questionnaire_of_result(App& app, GroupState& state, KeptGroup& group,
                                  std::string_view bytes, bool stored);

/// What became of a file that holds a questionnaire.
enum class QuestionnaireTaken : std::uint8_t {
    none,  ///< it holds none
    taken, ///< the group is of it now
    known, ///< the group was of it already
    other, ///< the group is of another one
    wrong  ///< it cannot be used: the problem says why
};

/// Reads a questionnaire file for the group; `stored`: it comes back from the store.
QuestionnaireTaken take_questionnaire_file(App& app, GroupState& state, KeptGroup& group,
                                           std::string_view bytes, bool stored, Problem& problem);

} // namespace ketenspiegel::app
