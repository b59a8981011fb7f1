#pragma once

#include "core/form.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

/// How far ratings of one point agree. Levels run from 1 to 4, so A = 4.
namespace ketenspiegel {

/// Number of ratings at each level.
using LevelCounts = std::array<int, form_count>;

enum class Agreement : std::uint8_t { too_few, weak, moderate, strong };

/// Below this number no agreement is named: random ratings of five people pass rwg ≥ 0.70 nine
/// times in a hundred.
inline constexpr int agreement_minimum = 6;

struct AgreementMeasures {
    std::optional<double> rwg{};       ///< nothing below two ratings
    std::optional<double> consensus{}; ///< nothing below two ratings
    Agreement agreement = Agreement::too_few;
};

/// max(0, 1 − s²/σ²), s² the sample variance (n − 1), σ² = (A² − 1)/12 = 1.25 the variance of
/// random ratings (James, Demaree & Wolf 1984). 0 to 1; nothing below two ratings.
std::optional<double> rwg(const LevelCounts& counts);

/// 1 + Σ p_k · log2(1 − |k − mean| / (A − 1)), terms with p_k = 0 skipped (Tastle & Wierman 2007).
/// 0 to 1; nothing below two ratings.
std::optional<double> consensus(const LevelCounts& counts);

/// Both, with the verdict by the smaller: ≥ 0.70 strong, ≥ 0.50 moderate, else weak.
AgreementMeasures measure_agreement(const LevelCounts& counts);

/// Ids in files: the enumerators' names.
std::string_view agreement_id(Agreement agreement);

} // namespace ketenspiegel
