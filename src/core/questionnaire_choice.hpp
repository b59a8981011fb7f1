#pragma once

#include "core/json.hpp"
#include "core/questionnaire.hpp"

#include <span>

namespace ketenspiegel {

/// The questionnaire to read a result document with: of those with the id that it names, the one of
/// the version it names, else the newest; the first of equals. Null where none has that id, or the
/// document, which can be anything, names none.
const Questionnaire* choose_questionnaire(const Json& document,
                                          std::span<const Questionnaire* const> known);

} // namespace ketenspiegel
