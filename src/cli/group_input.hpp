#pragma once

#include "core/framework.hpp"
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

/// What came of reading the results of a group.
struct GroupInput {
    GroupSummary summary;
    std::map<ProblemCode, Remark> remarks;
    std::vector<std::string> messages; ///< about folders without files, a line each
};

/// Reads the files and those below the folders, in several threads; `-` stands for `in`, a result
/// per line. What cannot count is left out with its reason. Tells of long work on `err`, where that
/// is a terminal. `comments`: whether the summary keeps them.
GroupInput read_group(const std::vector<std::string>& paths, const Framework& framework,
                      GroupSummary::Comments comments, std::istream& in, std::ostream& err,
                      bool err_is_terminal);

/// Tells what was left out and remarked on, and which folders had no files.
void tell_what_was_read(const GroupInput& input, std::ostream& err);

/// The bytes of the result file that a line holds. Tools that put a file in one line take its line
/// breaks out, and some of them write its numbers anew; so where the digest does not hold for the
/// line itself, it is written out again as files are.
std::string file_of_line(const std::string& line, const Framework& framework);

} // namespace ketenspiegel::cli
