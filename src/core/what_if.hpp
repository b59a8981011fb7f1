#pragma once

#include "core/framework.hpp"
#include "core/result.hpp"
#include "core/scoring.hpp"

#include <cstddef>
#include <optional>
#include <vector>

/// What it would take: the fewest rated points whose next step (one level up, 4 only with private
/// partners in scope) lifts a dominant form.
namespace ketenspiegel {

struct WhatIf {
    Form form = Form::pioneer;         ///< the dominant form then
    std::vector<std::size_t> points{}; ///< indices into Framework::points, in questionnaire order
    double mean = 0;                   ///< then: of the aspect, or of the chain
};

/// For an aspect: the fewest there are. Of the points of one level those on the agenda step first,
/// in its order. Nothing where the aspect has no verdict, or where no set of next steps lifts it.
std::optional<WhatIf> lift_aspect(const Result& result, const Score& score,
                                  const Framework& framework, std::size_t aspect);

struct ChainWhatIf {
    WhatIf lift{};
    bool fewest = false; ///< proven to be the fewest; else a bound: fewer may do
};

/// For the chain, whose aspects weigh the same: the fewest there are. Only for questionnaires far
/// larger than the built-in one that may not be proven, which `fewest` tells. Where it makes no
/// difference, aspects that lag step first. Nothing as above.
std::optional<ChainWhatIf> lift_chain(const Result& result, const Score& score,
                                      const Framework& framework);

} // namespace ketenspiegel
