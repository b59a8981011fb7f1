#pragma once

#include <cstdint>
#include <string_view>

/// The kinds of files that come in where results are gathered: told by content and, where the
/// content says nothing any more, by name. The page and the command line take in the same.
namespace ketenspiegel {

enum class FileKind : std::uint8_t {
    result,        ///< or what was one: reading it says what is wrong
    questionnaire, ///< of one's own
    zip,
    mail,    ///< as mail programs save one (.eml)
    leaving, ///< what a system or program leaves beside files: nobody put it there
    other    ///< no result; a register is none, whatever it is called
};

/// `name`: of the file, with or without folders; `bytes`: of it, from its beginning. Of a file
/// larger than limits::file_bytes as much is enough.
FileKind kind_of(std::string_view name, std::string_view bytes);

/// The beginning of a path below what was given, up to the first part that systems leave: one
/// hidden by a dot, `__MACOSX`, `Thumbs.db` and their like; empty where there is none. A part `.`
/// says nothing. What lies in a folder that a system left is not told one by one.
std::string_view leaving_in(std::string_view path);

} // namespace ketenspiegel
