#include "cli/input_files.hpp"

#include "cli/texts.hpp"
#include "core/limits.hpp"

#include <algorithm>
#include <fstream>
#include <istream>
#include <system_error>

namespace ketenspiegel::cli {

namespace fs = std::filesystem;

namespace {

void add_folder(const fs::path& folder, FoundFiles& found) {
    std::error_code failed;
    std::vector<fs::path> entries;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        entries.push_back(entry->path());
    }
    if (failed) {
        found.messages.push_back(text("line", {{"file", printable(folder.string())},
                                               {"message", text("folder.unreadable")}}));
    }
    std::ranges::sort(entries);
    for (const fs::path& entry : entries) {
        std::error_code ignored; // what cannot be looked at is neither a folder nor a file
        if (fs::is_directory(fs::symlink_status(entry, ignored))) {
            add_folder(entry, found);
        } else if (entry.extension() == ".json" && fs::is_regular_file(entry, ignored)) {
            found.files.push_back(entry);
        }
    }
}

} // namespace

FoundFiles find_files(const fs::path& path) {
    FoundFiles found;
    std::error_code ignored; // reading it will tell
    if (!fs::is_directory(path, ignored)) {
        found.files.push_back(path);
        return found;
    }
    add_folder(path, found);
    if (found.files.empty() && found.messages.empty()) {
        found.messages.push_back(
            text("line", {{"file", printable(path.string())}, {"message", text("folder.empty")}}));
    }
    return found;
}

std::string read_stream(std::istream& stream) {
    constexpr std::size_t chunk = std::size_t{64} * 1024;
    std::string bytes;
    while (stream && bytes.size() <= limits::file_bytes) {
        const std::size_t size = bytes.size();
        const std::size_t wanted = std::min(chunk, limits::file_bytes + 1 - size);
        bytes.resize(size + wanted);
        stream.read(bytes.data() + size, static_cast<std::streamsize>(wanted));
        bytes.resize(size + static_cast<std::size_t>(stream.gcount()));
    }
    return bytes;
}

std::expected<std::string, std::string> read_file(const fs::path& path) {
    std::error_code ignored; // opening it will tell
    if (fs::is_directory(path, ignored)) return std::unexpected(text("file.folder"));
    std::ifstream stream(path, std::ios::binary);
    if (!stream) return std::unexpected(text("file.unreadable"));
    std::string bytes = read_stream(stream);
    if (stream.bad()) return std::unexpected(text("file.unreadable"));
    return bytes;
}

} // namespace ketenspiegel::cli
