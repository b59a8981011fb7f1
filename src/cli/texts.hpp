#pragma once

#include "core/problem.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ketenspiegel::cli {

/// The language that the tool speaks.
inline constexpr std::string_view language = "en";

using Fill = std::pair<std::string_view, std::string>;

/// A text of data/cli/en.json with its `{placeholders}` filled. A key that is not there comes back
/// as it is, which a test would see.
std::string text(std::string_view key, std::initializer_list<Fill> fills = {});

/// A text that the pages have too (data/interface), likewise.
std::string shared_text(std::string_view key,
                        const std::vector<std::pair<std::string, std::string>>& fills);

/// `a`, `a and b`, `a, b and c`.
std::string join(const std::vector<std::string>& items);

/// Text from a file or a name of one, safe for a terminal: control characters and those that
/// reverse the direction of writing become U+FFFD, line breaks and tabs spaces.
std::string printable(std::string_view text);

/// What is wrong, for people, without the place.
std::string message(const Problem& problem);

/// What is wrong with a file, and where: a line without a line break.
std::string line(std::string_view file, const Problem& problem);

/// As above, a line per problem.
std::vector<std::string> lines(std::string_view file, const std::vector<Problem>& problems);

/// One line per kind of problem, with the first place and how many more there are.
std::vector<std::string> summarise(std::string_view file, const std::vector<Problem>& problems);

} // namespace ketenspiegel::cli
