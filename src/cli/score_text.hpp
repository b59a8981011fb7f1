#pragma once

#include "core/questionnaire.hpp"
#include "core/result.hpp"
#include "core/scoring.hpp"

#include <string>

namespace ketenspiegel::cli {

/// One result's verdict, set for reading: who, with which questionnaire where it is not the
/// built-in one, the verdict in a sentence, a table by aspect, what would fit the context, and what
/// to work on.
std::string score_text(const Result& result, const Score& score,
                       const Questionnaire& questionnaire);

} // namespace ketenspiegel::cli
