#pragma once

#include "cli/content.hpp"
#include "core/problem.hpp"

#include <cstdint>
#include <expected>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace ketenspiegel::cli {

/// A file in a zip, as the zip's directory has it.
struct ZipEntry {
    std::string name{};       ///< with slashes between folders, without parts `.`; UTF-8
    std::uint64_t index = 0;  ///< in the zip
    std::uint64_t size = 0;   ///< in bytes, unpacked
    std::uint64_t packed = 0; ///< in bytes
    std::optional<ProblemCode> hindrance{}; ///< why it cannot be unpacked
};

/// A zip, read by its directory alone, as other programs do: the heads before the entries may
/// differ.
class ZipFile {
  public:
    /// The content must outlive it. Fails where that is no zip or a damaged one, or one with more
    /// entries than any file may hold; nothing of the directory is read then.
    static std::expected<ZipFile, ProblemCode> open(const Content& content);

    /// In the order of the directory, without folders.
    const std::vector<ZipEntry>& entries() const { return entries_; }

    /// Whether the entries together are larger than the zip, so that some must lie over others.
    bool overlaps() const;

    /// The first bytes of an entry, `most` of them where there are so many. False where what is
    /// packed is damaged, or is not of the size that the directory says.
    bool read(const ZipEntry& entry, std::size_t most, std::string& bytes) const;

  private:
    struct Close {
        void operator()(zip* opened) const;
    };

    ZipFile(std::unique_ptr<zip, Close> opened, std::uint64_t size);

    std::unique_ptr<zip, Close> zip_;
    std::uint64_t size_ = 0;
    std::vector<ZipEntry> entries_{};
};

} // namespace ketenspiegel::cli
