#pragma once

#include "core/chain_score.hpp"
#include "core/form.hpp"
#include "core/framework.hpp"
#include "core/json.hpp"
#include "core/result.hpp"
#include "core/verdict.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

/// One result's figures and verdicts (scoring: "One result"). Nothing is rounded; what has no
/// verdict is empty.
namespace ketenspiegel {

inline constexpr std::string_view score_format = "ketenspiegel-score";
inline constexpr int score_version = 1;

struct AspectScore {
    int rated = 0;
    int unknown = 0;
    int not_applicable = 0;
    int unanswered = 0;
    std::optional<double> coverage{};  ///< rated / applicable, 0 to 1
    bool sufficient = false;           ///< enough is rated for a verdict
    bool blind_spot = false;           ///< a quarter or more of what applies is not known
    std::optional<Profile> profile{};  ///< the verdict
    std::optional<double> deviation{}; ///< mean − the chain's mean
    std::optional<Standing> standing{};
    std::optional<int> target{};    ///< the respondent's own, else the desired form: 1 to 4
    std::optional<double> gap{};    ///< max(0, target − mean)
    std::optional<int> placement{}; ///< the first impression: 1 to 4, in scope
    std::optional<double> placement_difference{};           ///< placement − mean
    std::array<std::optional<double>, form_count> traits{}; ///< mean recognition by form, 0 to 1
};

/// A point to work on: rated below its aspect's target.
struct AgendaRow {
    std::size_t point = 0; ///< index into Framework::points
    int level = 0;         ///< after the scope rule
    int target = 0;
    int gap = 0; ///< target − level, at least 1
    Mark mark = Mark::none;
};

struct Score {
    std::vector<AspectScore> aspects{}; ///< by aspect
    ChainScore chain{};
    Desired desired{};
    std::optional<double> attainment{}; ///< Σ min(mean, target) / Σ target, 0 to 1
    std::vector<AgendaRow> agenda{};    ///< most pressing first
};

/// Scores a result. It must have the shape of the framework, as interpret_result gives it.
Score score(const Result& result, const Framework& framework);

/// The score as the document of file-format, every field present.
Json score_document(const Score& score, const Framework& framework);

} // namespace ketenspiegel
