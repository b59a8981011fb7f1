#pragma once

#include "core/agreement.hpp"
#include "core/result.hpp"
#include "core/verdict.hpp"

#include <optional>

namespace ketenspiegel {

/// A mean with its shares: what several results, or organisations, have of it can be averaged.
struct Figures {
    double mean = 0; ///< 1 to 4
    Shares shares{}; ///< they add up to 1
};

/// How the points of one aspect were answered in one result (scoring: "One result").
struct AspectRating {
    LevelCounts counts{}; ///< rated points at each level, after the scope rule
    int unknown = 0;
    int not_applicable = 0;
    int unanswered = 0;

    /// Counts a point: its level after the scope rule, or 0 and why there is none.
    void add(int level, Reason reason);

    int rated() const;

    /// rated / applicable, 0 to 1; nothing when nothing applies.
    std::optional<double> coverage() const;

    /// Enough for a verdict: at least three points, and half of those that apply.
    bool sufficient() const;

    /// A quarter or more of what applies is not known.
    bool blind_spot() const;

    /// Nothing where it is not sufficient.
    std::optional<Figures> figures() const;

  private:
    int applicable() const { return rated() + unknown + unanswered; }
};

} // namespace ketenspiegel
