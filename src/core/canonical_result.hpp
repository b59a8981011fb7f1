#pragma once

#include "core/framework.hpp"
#include "core/json.hpp"

namespace ketenspiegel {

/// A result document in the order in which files are written: known fields as the format lists
/// them, ids in questionnaire order, each followed by what is unknown here in the order it had;
/// whole numbers without a fraction. `scores` replaces what the document had, and `digest` is the
/// last field, with zeros. The document must be one that interpret_result takes.
Json canonical_result(const Json& document, const Framework& framework, Json scores);

/// `found` in the order of `like`: keys that both have come first, in its order. With `numbers`
/// those that are equal are spelled as there, for programs that know one kind of number write 3.0
/// as 3. Nothing else changes.
Json ordered_like(const Json& found, const Json& like, bool numbers);

} // namespace ketenspiegel
