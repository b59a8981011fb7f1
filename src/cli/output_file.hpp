#pragma once

#include <expected>
#include <filesystem>
#include <fstream>
#include <iosfwd>
#include <string>

namespace ketenspiegel::cli {

/// A file that appears whole or not at all: written beside its place under another name, then
/// renamed. One that was there stays as it was until then. Without a commit nothing is left behind.
class OutputFile {
  public:
    /// Fails where nothing can be written there. The error is a line that names the file.
    static std::expected<OutputFile, std::string> open(const std::filesystem::path& path);

    OutputFile(OutputFile&& other) noexcept;
    OutputFile& operator=(OutputFile&&) = delete;
    ~OutputFile();

    std::ostream& stream() { return stream_; }

    /// Puts the file in its place. The error is a line that names it.
    std::expected<void, std::string> commit();

  private:
    OutputFile(std::filesystem::path path, std::filesystem::path beside, std::ofstream stream);

    std::filesystem::path path_;
    std::filesystem::path beside_; ///< empty: nothing to remove
    std::ofstream stream_;
};

} // namespace ketenspiegel::cli
