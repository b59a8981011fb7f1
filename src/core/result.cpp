#include "core/result.hpp"

#include <algorithm>

namespace ketenspiegel {

std::string_view reason_id(Reason reason) {
    constexpr std::array<std::string_view, 3> ids{"", "unknown", "not_applicable"};
    return ids[static_cast<std::size_t>(reason)];
}

std::string_view mark_id(Mark mark) {
    constexpr std::array<std::string_view, 3> ids{"", "strength", "obstacle"};
    return ids[static_cast<std::size_t>(mark)];
}

std::string_view recognition_id(Recognition recognition) {
    constexpr std::array<std::string_view, 3> ids{"no", "partly", "yes"};
    return ids[static_cast<std::size_t>(recognition)];
}

std::string_view respondent_kind_id(RespondentKind kind) {
    constexpr std::array<std::string_view, 3> ids{"person", "organisation", "consensus"};
    return ids[static_cast<std::size_t>(kind)];
}

std::string_view initiative_status_id(InitiativeStatus status) {
    constexpr std::array<std::string_view, 3> ids{"planned", "running", "done"};
    return ids[static_cast<std::size_t>(status)];
}

bool answers_anything(const Result& result) {
    return std::ranges::any_of(result.answers, &Answer::answered);
}

} // namespace ketenspiegel
