#include "cli/output_file.hpp"

#include "cli/texts.hpp"

#include <system_error>
#include <utility>

namespace ketenspiegel::cli {

namespace fs = std::filesystem;

namespace {

std::unexpected<std::string> unwritable(const fs::path& path) {
    return std::unexpected(
        text("line", {{"file", printable(path.string())}, {"message", text("file.unwritable")}}));
}

} // namespace

std::expected<OutputFile, std::string> OutputFile::open(const fs::path& path) {
    std::error_code ignored; // opening it will tell
    if (fs::is_directory(path, ignored)) return unwritable(path);
    constexpr int most_tries = 100; // others may be writing there, or were interrupted
    for (int i = 0; i < most_tries; ++i) {
        fs::path beside = path;
        beside += "." + std::to_string(i) + ".part";
        if (fs::exists(beside, ignored)) continue;
        std::ofstream stream(beside, std::ios::binary | std::ios::noreplace);
        if (stream) return OutputFile(path, std::move(beside), std::move(stream));
        if (!fs::exists(beside, ignored)) break; // nobody else was faster: it cannot be
    }
    return unwritable(path);
}

OutputFile::OutputFile(fs::path path, fs::path beside, std::ofstream stream)
    : path_(std::move(path)), beside_(std::move(beside)), stream_(std::move(stream)) {}

OutputFile::OutputFile(OutputFile&& other) noexcept
    : path_(std::move(other.path_)), beside_(std::exchange(other.beside_, {})),
      stream_(std::move(other.stream_)) {}

OutputFile::~OutputFile() {
    if (beside_.empty()) return;
    stream_.close();
    std::error_code ignored;
    fs::remove(beside_, ignored);
}

std::expected<void, std::string> OutputFile::commit() {
    stream_.close();
    if (stream_.fail()) return unwritable(path_);
    std::error_code failed;
    fs::rename(beside_, path_, failed);
    if (failed) return unwritable(path_);
    beside_.clear();
    return {};
}

} // namespace ketenspiegel::cli
