#pragma once

#include <string>
#include <string_view>

namespace ketenspiegel {

/// The key of a name: what the spellings of one organisation have alike, so that its results belong
/// together. Invisible characters are removed; then white space (Unicode White_Space) is trimmed,
/// and one space within; dashes (U+2010 to U+2015, U+2212) are hyphens, and no hyphen has spaces
/// around it; curly quotation marks are straight; letter case of Basic Latin, Latin-1 and Latin
/// Extended-A is ignored (Unicode's simple case folding within those: ß, İ and ı stay).
/// `name` is UTF-8 in the normal form C, as typing it makes it. Keys sort by their bytes, which is
/// the order of their code points. The key of a key is itself.
std::string organisation_key(std::string_view name);

} // namespace ketenspiegel
