#include "cli/input_files.hpp"

#include "cli/texts.hpp"
#include "core/file_kind.hpp"
#include "core/limits.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <istream>
#include <memory>
#include <system_error>
#include <utility>

namespace ketenspiegel::cli {

namespace fs = std::filesystem;

namespace {

/// Something in a folder. Listing a folder tells the kinds too, so that hardly any is looked at.
struct Entry {
    std::string path;
    bool is_folder = false;
};

void add_folder(const fs::path& folder, std::size_t source, FoundFiles& found) {
    std::error_code failed;
    std::vector<Entry> entries;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        std::error_code ignored; // what cannot be looked at is neither a folder nor a file
        const bool is_folder = !entry->is_symlink(ignored) && entry->is_directory(ignored);
        if (!is_folder && !entry->is_regular_file(ignored)) continue;
        entries.push_back({.path = entry->path().string(), .is_folder = is_folder});
        if (leaving_in(entry->path().filename().string()).empty()) continue;
        found.leavings.push_back(std::move(entries.back().path));
        entries.pop_back();
    }
    if (failed) {
        found.messages.push_back(text("line", {{"file", printable(folder.string())},
                                               {"message", text("folder.unreadable")}}));
    }
    std::ranges::sort(entries, {}, &Entry::path);
    for (Entry& entry : entries) {
        if (entry.is_folder) {
            add_folder(entry.path, source, found);
        } else {
            found.files.push_back({.path = std::move(entry.path), .source = source});
        }
    }
}

bool is_folder(const std::string& path) {
    std::error_code ignored; // reading it will tell
    return fs::is_directory(path, ignored);
}

/// Appends what there is, to one byte more than a file may have. `read` takes a place and how many
/// bytes are wanted there, and gives how many there were: fewer at the end only.
template <typename Read>
void append_all(std::string& bytes, Read read) {
    constexpr std::size_t chunk = std::size_t{64} * 1024;
    bool more = true;
    while (more && bytes.size() <= limits::file_bytes) {
        const std::size_t size = bytes.size();
        const std::size_t wanted = std::min(chunk, limits::file_bytes + 1 - size);
        bytes.resize_and_overwrite(size + wanted, [&](char* data, std::size_t) {
            const std::size_t found = read(data + size, wanted);
            more = found == wanted;
            return size + found;
        });
    }
}

} // namespace

FoundFiles find_files(const std::vector<std::string>& paths) {
    FoundFiles found;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        if (is_folder(paths[i])) {
            add_folder(paths[i], i, found);
        } else {
            found.files.push_back({.path = paths[i], .source = i, .given = true});
        }
    }
    return found;
}

std::vector<std::string> barren_folders(const std::vector<std::string>& paths,
                                        const std::vector<bool>& fruitful) {
    std::vector<std::string> messages;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        if (fruitful[i] || !is_folder(paths[i])) continue;
        messages.push_back(
            text("line", {{"file", printable(paths[i])}, {"message", text("folder.empty")}}));
    }
    return messages;
}

std::string read_stream(std::istream& stream) {
    std::string bytes;
    append_all(bytes, [&](char* data, std::size_t wanted) {
        stream.read(data, static_cast<std::streamsize>(wanted));
        return static_cast<std::size_t>(stream.gcount());
    });
    return bytes;
}

bool read_file(const std::string& path, std::string& bytes) {
    bytes.clear();
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"),
                                                               std::fclose);
    if (!file) return false;
    std::setvbuf(file.get(), nullptr, _IONBF, 0); // straight to where they are wanted
    append_all(bytes, [&](char* data, std::size_t wanted) {
        return std::fread(data, 1, wanted, file.get());
    });
    return std::ferror(file.get()) == 0;
}

std::expected<std::string, std::string> read_file(const std::string& path) {
    std::string bytes;
    if (read_file(path, bytes)) return bytes;
    return std::unexpected(text(is_folder(path) ? "file.folder" : "file.unreadable"));
}

} // namespace ketenspiegel::cli
