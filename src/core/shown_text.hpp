#pragma once

#include <string>
#include <string_view>

/// Texts as people see them. Word processors put U+000B where a line breaks, and copied text can
/// hold characters that no font draws; files keep both, screens, reports and tables show neither.
namespace ketenspiegel {

/// The text (UTF-8) with a line feed for every line break: CR LF, CR, U+000B, U+000C, U+0085,
/// U+2028, U+2029. Other control characters (C0, U+007F, C1), U+FFFE and U+FFFF are left out; tabs
/// stay.
std::string shown_text(std::string_view text);

/// The same on one line: a space for every line break and tab.
std::string shown_line(std::string_view text);

} // namespace ketenspiegel
