#pragma once

#include "core/course.hpp"
#include "core/form.hpp"
#include "core/framework.hpp"
#include "core/result.hpp"
#include "core/scoring.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// What to do on each aspect, and where effort already goes (report, 3.3 to 3.8).
namespace ketenspiegel {

/// Whether initiatives under way and points below the target meet on an aspect.
enum class Effort : std::uint8_t {
    where_needed,
    need_without_effort,
    effort_without_need,
    neither
};

/// `where_needed`, …: as texts about them are keyed.
std::string_view effort_id(Effort effort);

struct AspectPlan {
    std::size_t aspect = 0;         ///< index into Framework::aspects
    std::optional<Course> course{}; ///< nothing without a verdict or a target
    std::optional<Form> dominant{};
    std::optional<Form> target{};
    std::vector<std::size_t> agenda{}; ///< rows of Score::agenda, most pressing first
    std::vector<Form> steps{};         ///< forms that the next step of those rows leads to, rising
    std::vector<std::size_t> initiatives{}; ///< indices into Result::initiatives
    /// Need: points below the target. Effort: an initiative planned or running, or that does not
    /// say which; what is done is no effort any more.
    Effort effort = Effort::neither;
};

/// By aspect, what lags first: growth should be even, so the lowest mean comes first; aspects
/// without a verdict last; ties in questionnaire order.
std::vector<AspectPlan> make_plan(const Result& result, const Score& score,
                                  const Framework& framework);

/// Initiatives that serve no aspect: indices into Result::initiatives.
std::vector<std::size_t> unassigned_initiatives(const Result& result);

} // namespace ketenspiegel
