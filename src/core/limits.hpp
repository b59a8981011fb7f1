#pragma once

#include <cstddef>

/// What a file may hold at most. Each has an error that names it (file-format: "Limits").
namespace ketenspiegel::limits {

inline constexpr std::size_t file_bytes = std::size_t{4} * 1024 * 1024;
inline constexpr std::size_t nesting = 32;      ///< objects and lists within each other
inline constexpr std::size_t text = 4000;       ///< characters (code points) of any text or key
inline constexpr std::size_t name = 200;        ///< characters of an organisation, and of a chain
inline constexpr std::size_t initiatives = 100; ///< in one result
inline constexpr std::size_t organisations = 10'000; ///< in a register, and spellings of one
inline constexpr std::size_t aspects = 20;           ///< in one questionnaire
inline constexpr std::size_t list = 100;             ///< items of any other list in a questionnaire
inline constexpr std::size_t problems = 500;         ///< listed of one file

} // namespace ketenspiegel::limits
