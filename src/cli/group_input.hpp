#pragma once

#include "cli/questionnaires.hpp"
#include "cli/unpacking.hpp"
#include "core/group_summary.hpp"

#include <cstddef>
#include <iosfwd>
#include <map>
#include <string>
#include <vector>

namespace ketenspiegel::cli {

/// A warning that some files of a group gave.
struct Remark {
    std::size_t files = 0;
    std::string first{}; ///< of those files, by name
    Problem problem{};   ///< what it says of that one
};

/// A questionnaire file among those that were given.
struct FoundQuestionnaire {
    std::string file{};
    Questionnaire questionnaire{};
};

/// What came of reading the results of a group.
struct GroupInput {
    const Questionnaire* questionnaire = nullptr; ///< the group's; the Questionnaires keep it
    std::string questionnaire_file{};             ///< where it lay among what was given
    GroupSummary summary;
    std::map<ProblemCode, Remark> remarks;
    PassedOver passed;
    std::vector<std::string> messages;     ///< about folders without results, a line each
    std::vector<FoundQuestionnaire> found; ///< that the group does not have
    std::vector<bool> fruitful; ///< by path: there was something that was not passed over

    /// Whether nothing was left out.
    bool is_whole() const { return messages.empty() && summary.left_out().empty(); }
};

/// Reads the results in files and below folders, wherever they are packed, in several threads; `-`
/// stands for `in`, a result per line. What cannot count is left out with its reason. A group has
/// one questionnaire: the last that was named to the tool; else, where a questionnaire file lies
/// among what was given, that of most results; else the built-in one. Tells of long work on `err`,
/// where that is a terminal. `comments`: whether the summary keeps them.
GroupInput read_group(const std::vector<std::string>& paths, Questionnaires& questionnaires,
                      GroupSummary::Comments comments, std::istream& in, std::ostream& err,
                      bool err_is_terminal);

/// Tells what was left out, remarked on and passed over, and which folders had no results.
void tell_what_was_read(const GroupInput& input, std::ostream& err);

/// Tells what was passed over, how many of each kind and the first ones by name.
void tell_what_was_passed_over(PassedOver passed, std::ostream& err);

} // namespace ketenspiegel::cli
