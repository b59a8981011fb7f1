#pragma once

#include <array>
#include <string_view>

/// The fields of a result file, in the order in which they are written.
namespace ketenspiegel::fields {

inline constexpr auto result = std::to_array<std::string_view>(
    {"format", "version", "id", "revision", "created", "modified", "questionnaire", "respondent",
     "scope", "answers", "traits", "placement", "context", "targets", "initiatives", "scores"});
inline constexpr std::string_view digest = "digest"; ///< last, after fields unknown here

inline constexpr auto questionnaire = std::to_array<std::string_view>({"id", "version"});
inline constexpr auto respondent = std::to_array<std::string_view>(
    {"kind", "organisation", "organisation_id", "role", "post", "relations", "services"});
inline constexpr auto scope = std::to_array<std::string_view>({"chain", "private_partners"});
inline constexpr auto answer =
    std::to_array<std::string_view>({"level", "reason", "comment", "mark"});
inline constexpr auto context = std::to_array<std::string_view>(
    {"interdependence", "importance", "added_value", "readiness", "considerations"});
inline constexpr auto initiative =
    std::to_array<std::string_view>({"title", "aspect", "status", "note"});

/// The lists to pick from, of a framework and of its texts.
inline constexpr auto lists =
    std::to_array<std::string_view>({"organisation", "role", "relation", "service"});

} // namespace ketenspiegel::fields
