#include "core/file_kind.hpp"

#include "core/ascii.hpp"
#include "core/json_reader.hpp"
#include "core/limits.hpp"
#include "core/organisation_register.hpp"
#include "core/questionnaire_file.hpp"
#include "core/result_file.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace ketenspiegel {

namespace {

using std::string_view_literals::operator""sv;

/// The text as UTF-16 has it, whichever byte comes first: with a NUL between its letters.
std::string wide(std::string_view text) {
    std::string spread;
    for (const char c : text) {
        if (!spread.empty()) spread += '\0';
        spread += c;
    }
    return spread;
}

bool holds(std::string_view bytes, std::string_view format) {
    return bytes.contains(format) || bytes.contains(wide(format));
}

/// Whether the first thing in it is an object or a list of JSON, or it is UTF-16.
bool begins_as_json(std::string_view bytes) {
    for (const std::string_view mark : {"\xEF\xBB\xBF"sv, "\xFF\xFE"sv, "\xFE\xFF"sv}) {
        if (!bytes.starts_with(mark)) continue;
        if (mark.size() == 2) return true;
        bytes.remove_prefix(mark.size());
    }
    const std::size_t first = bytes.find_first_not_of(" \t\r\n\0"sv);
    return first != std::string_view::npos && (bytes[first] == '{' || bytes[first] == '[');
}

/// As results are called when they are saved, with what browsers and systems make of it.
bool is_called_result(std::string_view name) {
    const std::string folded = ascii_lowered(name);
    return folded.ends_with(".ketenspiegel") || folded.contains(".ketenspiegel.json");
}

/// What says by its name that it is JSON and is none, whoever made it.
bool is_damaged_json(std::string_view name, std::string_view bytes) {
    if (!ascii_lowered(name).contains(".json") || bytes.size() > limits::file_bytes) return false;
    const auto read = read_json(bytes);
    if (read) return false;
    const ProblemCode code = read.error().code;
    return code == ProblemCode::not_json || code == ProblemCode::bad_utf8 ||
           code == ProblemCode::trailing_text;
}

/// AppleDouble and AppleSingle: what macOS knows of a file beside its content.
bool is_apple_double(std::string_view bytes) {
    return bytes.starts_with("\0\x05\x16\x07"sv) || bytes.starts_with("\0\x05\x16\0"sv);
}

/// Entries come first, or the end of a directory without any. What stands before a zip is there
/// where it unpacks itself: then the end of its directory is within 64 KiB and 22 bytes of the end.
bool is_zip(std::string_view bytes) {
    constexpr std::size_t end = 65535 + 22;
    constexpr std::string_view record = "PK\5\6";
    if (bytes.starts_with("PK\3\4") || bytes.starts_with(record)) return true;
    if (begins_as_json(bytes)) return false;
    const std::size_t from = bytes.size() - std::min(bytes.size(), end);
    return bytes.substr(from).contains(record) && bytes.contains("PK\3\4");
}

/// Fields as every mail has some of.
constexpr std::array mail_fields{"from"sv,         "to"sv,           "date"sv,     "subject"sv,
                                 "message-id"sv,   "mime-version"sv, "received"sv, "return-path"sv,
                                 "delivered-to"sv, "content-type"sv};

/// Whether it begins as RFC 5322 says: fields, each a name and a colon, longer ones indented, up to
/// an empty line; two of those that mails have. A first line `From …` is what mailboxes add.
bool is_mail(std::string_view bytes) {
    constexpr std::size_t most = std::size_t{256} * 1024;
    std::string_view rest = bytes.substr(0, most);
    unsigned found = 0;
    for (bool first = true; !rest.empty(); first = false) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty()) break;
        if (first && line.starts_with("From ")) continue;
        if (!first && (line.front() == ' ' || line.front() == '\t')) continue;
        const std::size_t colon = line.find(':');
        const std::string_view name = line.substr(0, std::min(colon, line.size()));
        if (colon == std::string_view::npos || name.empty() ||
            !std::ranges::all_of(name, [](char c) { return c > ' ' && c < 0x7F; })) {
            return false;
        }
        const auto* const known = std::ranges::find(mail_fields, ascii_lowered(name));
        if (known != mail_fields.end()) found |= 1U << (known - mail_fields.begin());
    }
    return (found & (found - 1)) != 0;
}

} // namespace

std::string_view leaving_in(std::string_view path) {
    constexpr std::array names{"__macosx"sv,    "thumbs.db"sv,    "ehthumbs.db"sv,
                               "desktop.ini"sv, "$recycle.bin"sv, "system volume information"sv,
                               "icon\r"sv};
    for (std::size_t start = 0; start < path.size();) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        const std::string_view part = path.substr(start, end - start);
        start = end + 1;
        if (part == "." || part == "..") continue;
        if (part.starts_with('.') || std::ranges::find(names, ascii_lowered(part)) != names.end()) {
            return path.substr(0, end);
        }
    }
    return {};
}

FileKind kind_of(std::string_view name, std::string_view bytes) {
    if (is_apple_double(bytes)) return FileKind::leaving;
    if (is_zip(bytes)) return FileKind::zip;
    if (is_mail(bytes)) return FileKind::mail;
    if (begins_as_json(bytes)) {
        if (holds(bytes, result_format)) return FileKind::result;
        if (holds(bytes, questionnaire_file_format)) return FileKind::questionnaire;
        if (holds(bytes, register_format)) return FileKind::other;
    }
    const bool was_result = is_called_result(name) || is_damaged_json(name, bytes);
    return was_result ? FileKind::result : FileKind::other;
}

} // namespace ketenspiegel
