#include "cli/zip_file.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>
#include <zip.h>

namespace ketenspiegel::cli {

namespace {

/// Of a directory as a whole; more than the names of all entries need.
constexpr std::uint64_t most_directory_bytes = std::uint64_t{UnpackingBudget::most_entries} * 400;
constexpr std::size_t end_record = 22;
constexpr std::size_t largest_tail = end_record + 65535 + 20 + 56;

std::uint64_t size_of(const Content& content) {
    if (content.path.empty()) return content.bytes.size();
    std::error_code failed;
    const auto size = std::filesystem::file_size(content.path, failed);
    return failed ? 0 : size;
}

/// The `length` bytes at `offset`; fewer where there are none.
std::string bytes_at(const Content& content, std::uint64_t offset, std::size_t length) {
    if (content.path.empty()) {
        return std::string(
            content.bytes.substr(std::min<std::uint64_t>(offset, content.bytes.size()), length));
    }
    std::string bytes(length, '\0');
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(
        std::fopen(content.path.c_str(), "rb"), std::fclose);
    if (!file || std::fseek(file.get(), static_cast<long>(offset), SEEK_SET) != 0) return {};
    bytes.resize(std::fread(bytes.data(), 1, length, file.get()));
    return bytes;
}

std::uint64_t number_at(std::string_view bytes, std::size_t offset, std::size_t length) {
    std::uint64_t number = 0;
    for (std::size_t i = length; i-- > 0;) {
        const std::size_t place = offset + i;
        const auto byte =
            place < bytes.size() ? static_cast<unsigned char>(bytes[place]) : std::uint8_t{0};
        number = number << 8U | byte;
    }
    return number;
}

bool is_small(std::uint64_t entries, std::uint64_t directory_bytes) {
    return entries <= UnpackingBudget::most_entries && directory_bytes <= most_directory_bytes;
}

/// Whether the directory is small by all that could be the end of it. The library reads the whole
/// of a directory to open a zip, and takes some 300 bytes for each entry.
bool has_small_directory(const Content& content, std::uint64_t size) {
    const std::uint64_t from = size - std::min<std::uint64_t>(size, largest_tail);
    const std::string tail = bytes_at(content, from, largest_tail);
    for (std::size_t at = tail.find("PK\5\6"); at != std::string::npos;
         at = tail.find("PK\5\6", at + 1)) {
        // Of zips beyond 65,535 entries or 4 GiB a larger record tells, which another one leads to.
        constexpr std::size_t locator = 20;
        const bool large = at >= locator && tail.compare(at - locator, 4, "PK\6\7") == 0;
        if (large) {
            constexpr std::size_t record = 56;
            const std::string said =
                bytes_at(content, number_at(tail, at - locator + 8, 8), record);
            if (!is_small(number_at(said, 32, 8), number_at(said, 40, 8))) return false;
        }
        const std::uint64_t entries = number_at(tail, at + 10, 2);
        const std::uint64_t bytes = number_at(tail, at + 12, 4);
        if (!is_small(large && entries == 0xFFFF ? 0 : entries,
                      large && bytes == 0xFFFFFFFF ? 0 : bytes)) {
            return false;
        }
    }
    return true;
}

/// Where the first entry lies: behind the beginning in a zip that unpacks itself.
std::uint64_t first_entry(const Content& content) {
    constexpr std::size_t furthest = std::size_t{1024} * 1024;
    const std::size_t at = bytes_at(content, 0, furthest).find("PK\3\4");
    return at == std::string::npos ? 0 : at;
}

zip_t* open_from(const Content& content, std::uint64_t start) {
    zip_error_t error;
    zip_error_init(&error);
    const std::string_view rest =
        content.bytes.substr(std::min<std::uint64_t>(start, content.bytes.size()));
    zip_source_t* const source =
        content.path.empty() ? zip_source_buffer_create(rest.data(), rest.size(), 0, &error)
                             : zip_source_file_create(content.path.c_str(), start, -1, &error);
    zip_t* const opened = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !opened) zip_source_free(source);
    zip_error_fini(&error);
    return opened;
}

/// Some programs on Windows write backslashes; bsdtar and others begin with `./`.
std::string plain_name(std::string_view name) {
    std::string plain;
    for (std::size_t start = 0; start < name.size();) {
        const std::size_t end = std::min(name.find_first_of("/\\", start), name.size());
        const std::string_view part = name.substr(start, end - start);
        if (part != ".") {
            plain += part;
            if (end < name.size()) plain += '/';
        }
        start = end + 1;
    }
    return plain;
}

std::optional<ProblemCode> hindrance_of(const zip_stat_t& entry) {
    if ((entry.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && entry.encryption_method != ZIP_EM_NONE) {
        return ProblemCode::zip_locked;
    }
    const bool plain = entry.comp_method == ZIP_CM_STORE || entry.comp_method == ZIP_CM_DEFLATE;
    if (!plain) return ProblemCode::zip_method; // as the page, which knows no other
    return std::nullopt;
}

} // namespace

void ZipFile::Close::operator()(zip* opened) const {
    zip_discard(opened);
}

std::expected<ZipFile, ProblemCode> ZipFile::open(const Content& content) {
    const std::uint64_t size = size_of(content);
    if (!has_small_directory(content, size)) return std::unexpected(ProblemCode::zip_too_large);
    std::unique_ptr<zip, Close> opened(open_from(content, 0));
    if (!opened) {
        const std::uint64_t start = first_entry(content);
        if (start > 0) opened.reset(open_from(content, start));
    }
    if (!opened) return std::unexpected(ProblemCode::zip_damaged);
    return ZipFile(std::move(opened), size);
}

ZipFile::ZipFile(std::unique_ptr<zip, Close> opened, std::uint64_t size)
    : zip_(std::move(opened)), size_(size) {
    const zip_int64_t count = zip_get_num_entries(zip_.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t entry;
        if (zip_stat_index(zip_.get(), index, 0, &entry) != 0 || !entry.name) continue;
        std::string name = plain_name(entry.name);
        if (name.empty() || name.ends_with('/')) continue;
        entries_.push_back({.name = std::move(name),
                            .index = index,
                            .size = entry.size,
                            .packed = entry.comp_size,
                            .hindrance = hindrance_of(entry)});
    }
}

bool ZipFile::overlaps() const {
    std::uint64_t left = size_;
    return !std::ranges::all_of(entries_, [&](const ZipEntry& entry) {
        if (entry.packed > left) return false;
        left -= entry.packed;
        return true;
    });
}

bool ZipFile::read(const ZipEntry& entry, std::size_t most, std::string& bytes) const {
    bytes.clear();
    const std::unique_ptr<zip_file_t, decltype([](zip_file_t* file) { zip_fclose(file); })> file(
        zip_fopen_index(zip_.get(), entry.index, 0));
    if (!file) return false;
    const bool whole = entry.size <= most;
    const std::size_t wanted = whole ? static_cast<std::size_t>(entry.size) : most;
    bytes.resize(wanted);
    std::size_t found = 0;
    while (found < wanted) {
        const zip_int64_t more = zip_fread(file.get(), bytes.data() + found, wanted - found);
        if (more <= 0) return false;
        found += static_cast<std::size_t>(more);
    }
    // At its end the library compares the checksum, and nothing may be left.
    char beyond = 0;
    return !whole || zip_fread(file.get(), &beyond, 1) == 0;
}

} // namespace ketenspiegel::cli
