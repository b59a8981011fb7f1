#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ketenspiegel::app {

/// Bytes of a file's name at most: well below the 255 that file systems take, whatever a browser or
/// a mail program adds.
inline constexpr std::size_t longest_file_name = 120;

/// A name for a file that every file system takes: `<of>-<rest><ending>`. `of`, in any script, is
/// cut at a character's end where all of it would be too long; where nothing of it is left the file
/// is named after the program. `of` and `rest` in small letters, with hyphens for all that is
/// neither letter nor digit, so that the name is none that Windows keeps for itself. `ending`: as
/// it is, such as ".csv".
std::string file_name(std::string_view of, std::string_view rest, std::string_view ending);

} // namespace ketenspiegel::app
