#pragma once

#include <cstddef>
#include <expected>
#include <iosfwd>
#include <string>
#include <vector>

namespace ketenspiegel::cli {

/// A file to look into.
struct InputFile {
    std::string path{};
    std::size_t source = 0; ///< index into the paths that were given
    bool given = false;     ///< by itself, not with its folder
};

/// What paths stand for.
struct FoundFiles {
    std::vector<InputFile> files{};
    std::vector<std::string> leavings{}; ///< what systems leave in folders; not looked into
    std::vector<std::string> messages{}; ///< about folders that cannot be read, each a whole line
};

/// The paths themselves, and every file below those that are folders, in the order of their names.
/// Links to folders are not followed.
FoundFiles find_files(const std::vector<std::string>& paths);

/// Says of each folder among the paths in which nothing was found (`fruitful`: of which paths there
/// was something) that it has no results; a line each.
std::vector<std::string> barren_folders(const std::vector<std::string>& paths,
                                        const std::vector<bool>& fruitful);

/// The bytes of a file, or what hinders, as a sentence. At most one byte more than a file may have
/// is read: the reader then refuses it as too large.
std::expected<std::string, std::string> read_file(const std::string& path);

/// The same into bytes that are used over and over; false where the file cannot be read.
bool read_file(const std::string& path, std::string& bytes);

/// The bytes of a stream, as far as read_file would go.
std::string read_stream(std::istream& stream);

} // namespace ketenspiegel::cli
