#pragma once

#include "core/framework.hpp"
#include "core/result.hpp"

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel {

/// An answer without its texts.
struct RecordedAnswer {
    std::uint8_t level = 0;       ///< 1 to 4 after the scope rule; 0: none
    Reason reason = Reason::none; ///< why there is no level
    Mark mark = Mark::none;

    auto operator<=>(const RecordedAnswer&) const = default;
};

/// What a respondent wrote at a point.
struct RecordedComment {
    std::size_t point = 0; ///< index into Framework::points
    std::string text{};    ///< not blank

    auto operator<=>(const RecordedComment&) const = default;
};

/// What a group keeps of a result: what its figures need, and no text but the organisation's name;
/// the comments only where somebody asks for them.
///
/// Records are ordered by id, then by what makes one supersede another: the higher revision, the
/// later time, the larger digest. Where all these are equal, which only files without a digest can
/// be, the content decides, so that the order in which files come never does.
struct GroupRecord {
    std::string id{};
    std::int64_t revision = 0;
    std::string modified{}; ///< comparable_time
    std::string digest{};   ///< empty: none
    RespondentKind kind = RespondentKind::person;
    std::string organisation{}; ///< as this result spells it
    std::int16_t role = -1;     ///< index into ChoiceLists::role; −1: not said
    bool private_partners = false;
    std::vector<RecordedAnswer> answers{};                    ///< by point
    std::vector<std::uint8_t> targets{};                      ///< by aspect: 1 to 4; 0: none
    std::array<std::uint8_t, context_factor_count> context{}; ///< by factor: 1 to 4; 0: none
    std::vector<RecordedComment> comments{};                  ///< by point; empty: not kept

    auto operator<=>(const GroupRecord&) const = default;
};

/// `result` must come from a file and have the framework's shape, as read_result gives it. `digest`
/// is that of the file; empty where it has none.
GroupRecord make_record(const Result& result, std::string_view digest, const Framework& framework);

/// The comments of a result, by point.
std::vector<RecordedComment> recorded_comments(const Result& result);

/// A time as 2026-11-01T09:00:00Z, with or without decimals, so that a text comparison compares the
/// moments.
std::string comparable_time(std::string_view time);

} // namespace ketenspiegel
