#pragma once

#include "core/form.hpp"
#include "core/framework.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel {

/// Why an answer has no level.
enum class Reason : std::uint8_t { none, unknown, not_applicable };

/// What a respondent says of a point beside its level.
enum class Mark : std::uint8_t { none, strength, obstacle };

/// Whether a trait is recognised.
enum class Recognition : std::uint8_t { no, partly, yes };

/// Who speaks: a person, a partner as a whole, or a discussion that came to agreement.
enum class RespondentKind : std::uint8_t { person, organisation, consensus };

enum class InitiativeStatus : std::uint8_t { planned, running, done };

/// Their ids in files; `none` is the empty text.
std::string_view reason_id(Reason reason);
std::string_view mark_id(Mark mark);
std::string_view recognition_id(Recognition recognition);
std::string_view respondent_kind_id(RespondentKind kind);
std::string_view initiative_status_id(InitiativeStatus status);

/// An answer to one point.
struct Answer {
    std::optional<int> level{}; ///< 1 to 4, as picked: see level_in_scope
    Reason reason = Reason::none;
    std::string comment{};
    Mark mark = Mark::none;
    bool present = false; ///< the file has an entry for the point, be it a comment only

    /// Rated, not known or not applicable; a comment alone is no answer.
    bool answered() const { return level.has_value() || reason != Reason::none; }
};

struct Respondent {
    std::optional<RespondentKind> kind{}; ///< missing in drafts only
    std::string organisation{};           ///< empty in drafts only
    /// Of the questionnaire's list, where it was picked there; empty: it was not. May be one that
    /// the list does not have: the name counts then.
    std::string organisation_id{};
    std::string role{}; ///< an id of ChoiceLists::role; empty: not said
    std::string post{};
    std::vector<std::string> relations{}; ///< ids of ChoiceLists::relation
    std::vector<std::string> services{};  ///< ids of ChoiceLists::service
};

struct Scope {
    std::string chain{};                    ///< what the respondent calls the chain
    std::optional<bool> private_partners{}; ///< missing in drafts only: nothing is assumed
};

struct Context {
    std::array<std::optional<int>, context_factor_count> factors{}; ///< by ContextFactor: 1 to 4
    std::vector<std::string> considerations{}; ///< by Framework::considerations; empty: none

    std::optional<int> factor(ContextFactor which) const {
        return factors[static_cast<std::size_t>(which)];
    }
};

struct Initiative {
    std::string title{};
    std::optional<std::size_t> aspect{}; ///< index into Framework::aspects
    std::optional<InitiativeStatus> status{};
    std::string note{};
};

/// What one respondent answered, in the order and length of the framework's lists.
struct Result {
    std::string id{}; ///< UUID
    std::int64_t revision = 0;
    std::string created{};  ///< UTC, as 2026-11-01T09:00:00Z
    std::string modified{}; ///< UTC
    std::int64_t questionnaire_version = 0;
    Respondent respondent{};
    Scope scope{};
    std::vector<Answer> answers{};                    ///< by point
    std::vector<std::optional<Recognition>> traits{}; ///< by trait
    std::vector<std::optional<int>> placement{};      ///< by aspect: 1 to 4, as picked
    Context context{};
    std::vector<std::optional<int>> targets{}; ///< by aspect: 1 to 4, as picked
    std::vector<Initiative> initiatives{};
};

/// Whether there is an answer to any point.
bool answers_anything(const Result& result);

/// The scope rule: the chain form has private partners in it, so where they do not belong to the
/// chain a 4 (answer, target, placement) counts as 3.
constexpr int level_in_scope(int level, const Scope& scope) {
    return level == 4 && !scope.private_partners.value_or(true) ? 3 : level;
}

} // namespace ketenspiegel
