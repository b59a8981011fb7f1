#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace ketenspiegel::cli {

/// What a run of the tool amounted to: its exit status.
enum class Outcome : int {
    done = 0,
    some_invalid = 1, ///< some input was left out or invalid; the rest was done
    failed = 2        ///< wrong usage, or nothing could be done
};

/// The command-line tool. `args` are those after the program's name. Results go to `out`, messages
/// to `err`; `in` is read where an argument is `-`. Where `err` is a terminal, long work tells how
/// far it is.
Outcome run(const std::vector<std::string>& args, std::istream& in, std::ostream& out,
            std::ostream& err, bool err_is_terminal = false);

} // namespace ketenspiegel::cli
