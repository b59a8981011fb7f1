#pragma once

#include "core/chain_score.hpp"
#include "core/json.hpp"
#include "core/verdict.hpp"

#include <optional>
#include <string_view>

/// The parts that the documents of a score and of a group have alike (file-format).
namespace ketenspiegel {

template <typename Value>
Json or_null(const std::optional<Value>& value) {
    return value ? Json(*value) : Json(nullptr);
}

template <typename Value>
Json id_or_null(const std::optional<Value>& value, std::string_view (*id_of)(Value)) {
    return value ? Json(id_of(*value)) : Json(nullptr);
}

/// Adds `mean shares dominant elements remnants`, which aspects and the chain have alike.
void add_profile(Json& object, const std::optional<Profile>& profile);

/// Adds `deviation standing target gap`, likewise of every aspect.
template <typename Aspect>
void add_standing(Json& object, const Aspect& aspect) {
    object["deviation"] = or_null(aspect.deviation);
    object["standing"] = id_or_null(aspect.standing, standing_id);
    object["target"] = or_null(aspect.target);
    object["gap"] = or_null(aspect.gap);
}

Json chain_document(const ChainScore& chain);
Json desired_document(const Desired& desired);

} // namespace ketenspiegel
