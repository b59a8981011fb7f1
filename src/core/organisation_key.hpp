#pragma once

#include <string>
#include <string_view>

namespace ketenspiegel {

/// What the spellings of one organisation have alike, so that its results belong together: trimmed,
/// inner white space (Unicode White_Space) as one space, letter case of Basic Latin, Latin-1 and
/// Latin Extended-A ignored (Unicode's simple case folding within those: ß, İ and ı stay).
/// `name` is UTF-8 in the normal form C, as typing it makes it. Keys sort by their bytes, which is
/// the order of their code points.
std::string organisation_key(std::string_view name);

} // namespace ketenspiegel
