#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel {

/// A result file of the example group.
struct ExampleFile {
    std::string name{};  ///< `nairobi-2026.ketenspiegel.json`
    std::string bytes{}; ///< as write_result gives them
};

/// Of two rounds with a year between them, for comparing them.
enum class ExampleRound : std::uint8_t { latest, earlier };

/// The results of a made-up chain of nine partners that a coordinator can open and throw away
/// (data/example/group.json), of the built-in questionnaire, in the order of the file; names and
/// comments in that language, else in the first one they have. The same every time. The latest
/// round holds an earlier revision of one result, and one that a discussion agreed on.
std::vector<ExampleFile> example_group(std::string_view language,
                                       ExampleRound round = ExampleRound::latest);

} // namespace ketenspiegel
