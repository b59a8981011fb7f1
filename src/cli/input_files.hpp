#pragma once

#include <expected>
#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

namespace ketenspiegel::cli {

/// What a path stands for.
struct FoundFiles {
    std::vector<std::string> files;
    std::vector<std::string> messages; ///< about what was left out, each a whole line
};

/// The path itself, or every *.json below it when it is a folder, in the order of their names.
/// Links to folders are not followed.
FoundFiles find_files(const std::filesystem::path& path);

/// The bytes of a file, or what hinders, as a sentence. At most one byte more than a file may have
/// is read: the reader then refuses it as too large.
std::expected<std::string, std::string> read_file(const std::string& path);

/// The same into bytes that are used over and over; false where the file cannot be read.
bool read_file(const std::string& path, std::string& bytes);

/// The bytes of a stream, as far as read_file would go.
std::string read_stream(std::istream& stream);

} // namespace ketenspiegel::cli
