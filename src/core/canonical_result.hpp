#pragma once

#include "core/framework.hpp"
#include "core/json.hpp"

namespace ketenspiegel {

/// A result document in the order in which files are written: known fields as the format lists
/// them, ids in questionnaire order, each followed by what is unknown here in the order it had;
/// whole numbers without a fraction. `scores` replaces what the document had, and `digest` is the
/// last field, with zeros. The document must be one that interpret_result takes.
Json canonical_result(const Json& document, const Framework& framework, Json scores);

} // namespace ketenspiegel
