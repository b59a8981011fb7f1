#include "cli/unpacking.hpp"

#include "cli/mail_file.hpp"
#include "cli/zip_file.hpp"
#include "core/file_kind.hpp"
#include "core/limits.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>

namespace ketenspiegel::cli {

namespace {

constexpr std::size_t most_zips = 2;                       ///< within each other
constexpr std::size_t most_mails = 4;                      ///< the same
constexpr std::size_t read_bytes = limits::file_bytes + 1; ///< of a file: then it is too large

bool packs(FileKind kind) {
    return kind == FileKind::zip || kind == FileKind::mail;
}

/// Bytes that are unpacked of it: of what is too large to be anything, only enough to tell.
std::size_t bytes_to_unpack(const ZipEntry& entry) {
    const bool all = entry.size <= UnpackingBudget::most_bytes_at_once;
    return all ? static_cast<std::size_t>(entry.size) : read_bytes;
}

} // namespace

bool Unpacking::is_packed(std::string_view bytes) {
    return packs(kind_of("", bytes));
}

bool Unpacking::look(const std::string& name, std::string_view bytes, bool given,
                     PassedOver& passed) {
    Content content{.bytes = bytes};
    std::size_t size = bytes.size();
    if (size == read_bytes) {
        content.path = name;
        std::error_code failed;
        const auto whole = std::filesystem::file_size(name, failed);
        if (!failed) size = static_cast<std::size_t>(whole);
    }
    const std::size_t folders = name.rfind('/') + 1; // 0 where there are none
    const bool named_so = !leaving_in(std::string_view(name).substr(folders)).empty();
    if (given && named_so && kind_of(name, bytes) == FileKind::other) {
        passed.leavings.push_back(name);
        return false;
    }
    budget_ = UnpackingBudget::of(size);
    return look(name, content, given, {}, passed);
}

bool Unpacking::look(const std::string& name, const Content& content, bool given, Depth depth,
                     PassedOver& passed) {
    const FileKind kind = kind_of(name, content.bytes);
    if (kind == FileKind::leaving) {
        passed.leavings.push_back(name);
        return false;
    }
    if (kind == FileKind::questionnaire) {
        taker_.take_questionnaire(name, content.bytes);
        return true;
    }
    if (kind == FileKind::result || (kind == FileKind::other && given)) {
        taker_.take(name, content.bytes);
        return true;
    }
    PassedOver inside;
    if (kind == FileKind::zip && look_into_zip(name, content, depth, inside)) {
        append_all(passed.others, std::move(inside.others));
        append_all(passed.leavings, std::move(inside.leavings));
        return true;
    }
    if (kind == FileKind::mail && look_into_mail(name, content, depth, inside)) {
        append_all(passed.others, std::move(inside.others));
        append_all(passed.leavings, std::move(inside.leavings));
        return true;
    }
    if (given) return leave_out(name, ProblemCode::nothing_inside);
    passed.others.push_back(name);
    return false;
}

bool Unpacking::look_into_zip(const std::string& name, const Content& content, Depth depth,
                              PassedOver& inside) {
    if (depth.zips == most_zips) return leave_out(name, ProblemCode::zip_too_deep);
    const auto zip = ZipFile::open(content);
    if (!zip) {
        // What has the end of a zip in it, and does not begin as one, may be something else.
        return content.bytes.starts_with("PK") && leave_out(name, zip.error());
    }
    if (zip->overlaps()) return leave_out(name, ProblemCode::zip_damaged);
    std::vector<const ZipEntry*> entries;
    std::size_t size = 0;
    for (const ZipEntry& entry : zip->entries()) {
        if (const std::string_view leaving = leaving_in(entry.name); !leaving.empty()) {
            const std::string path = name + "/" + std::string(leaving);
            auto& known = inside.leavings;
            if (known.empty() || known.back() != path) known.push_back(path);
            continue;
        }
        entries.push_back(&entry);
        size += bytes_to_unpack(entry);
    }
    if (!budget_.take(zip->entries().size(), size)) {
        return leave_out(name, ProblemCode::zip_too_large);
    }
    const auto is_hindered = [](const ZipEntry* entry) { return entry->hindrance.has_value(); };
    if (!entries.empty() && std::ranges::all_of(entries, is_hindered)) {
        return leave_out(name, *entries.front()->hindrance);
    }
    bool any = false;
    std::string bytes;
    for (const ZipEntry* entry : entries) {
        const std::string path = name + "/" + entry->name;
        if (entry->hindrance) {
            any = leave_out(path, *entry->hindrance);
            continue;
        }
        bool good = zip->read(*entry, read_bytes, bytes);
        if (good && bytes.size() == read_bytes && packs(kind_of(path, bytes))) {
            if (entry->size > UnpackingBudget::most_bytes_at_once) {
                any = leave_out(path, ProblemCode::zip_too_large);
                continue;
            }
            good = zip->read(*entry, UnpackingBudget::most_bytes_at_once, bytes);
        }
        if (!good) {
            any = leave_out(path, ProblemCode::file_unreadable);
            continue;
        }
        const bool found =
            look(path, {.bytes = bytes}, false, {depth.zips + 1, depth.mails}, inside);
        any = any || found;
    }
    return any;
}

bool Unpacking::look_into_mail(const std::string& name, const Content& content, Depth depth,
                               PassedOver& inside) {
    if (depth.mails == most_mails) return leave_out(name, ProblemCode::zip_too_deep);
    const std::size_t left = most_mails - depth.mails - 1;
    bool any = false;
    const auto take = [&](MailPart&& part) {
        const std::string path = name + "/" + part.name;
        if (part.mails > left) return any = leave_out(path, ProblemCode::zip_too_deep);
        if (!budget_.take(1, part.bytes.size())) {
            any = leave_out(name, ProblemCode::zip_too_large);
            return false;
        }
        const FileKind kind = kind_of(path, part.bytes);
        if (part.is_own_text && kind != FileKind::result) return true;
        if (part.bytes.size() > UnpackingBudget::most_bytes_at_once && packs(kind)) {
            return any = leave_out(path, ProblemCode::zip_too_large);
        }
        const bool found = look(path, {.bytes = part.bytes}, false,
                                {depth.zips, depth.mails + 1 + part.mails}, inside);
        any = any || found;
        return true;
    };
    const auto hindrance = read_mail(content, left, take);
    if (hindrance == ProblemCode::zip_too_large) return leave_out(name, *hindrance);
    return any;
}

bool Unpacking::leave_out(const std::string& name, ProblemCode code) {
    taker_.leave_out(name, {.code = code});
    return true;
}

} // namespace ketenspiegel::cli
