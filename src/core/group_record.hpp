#pragma once

#include "core/digest.hpp"
#include "core/framework.hpp"
#include "core/limits.hpp"
#include "core/result.hpp"

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel {

/// An answer without its texts, in one byte.
struct RecordedAnswer {
    std::uint8_t level : 3 = 0;       ///< 1 to 4 after the scope rule; 0: none
    Reason reason : 2 = Reason::none; ///< why there is no level
    Mark mark : 2 = Mark::none;

    auto operator<=>(const RecordedAnswer&) const = default;
};
static_assert(sizeof(RecordedAnswer) == 1);

/// A moment in UTC, for comparing.
struct Moment {
    std::int64_t second = 0;      ///< 20261101090000 for 2026-11-01T09:00:00Z
    std::uint32_t nanosecond = 0; ///< within the second

    auto operator<=>(const Moment&) const = default;
};

using PackedUuid = std::array<std::uint8_t, 16>;                  ///< sorts as the text does
using PackedDigest = std::array<std::uint8_t, digest_digits / 2>; ///< sorts as the text does

/// What a respondent wrote at a point.
struct RecordedComment {
    std::size_t point = 0; ///< index into Framework::points
    std::string text{};    ///< not blank

    auto operator<=>(const RecordedComment&) const = default;
};

/// What a group keeps of a result: what its figures need, and no text but the organisation's name;
/// the comments only where somebody asks for them. There is one of every result of a group in
/// memory, so it is kept small.
///
/// Records are ordered by id, then by what makes one supersede another: the higher revision, the
/// later time, the larger digest. Where all these are equal, which only files without a digest can
/// be, the content decides, so that the order in which files come never does.
struct GroupRecord {
    PackedUuid id{};
    std::int64_t revision = 0;
    Moment modified{};
    std::optional<PackedDigest> digest{}; ///< nothing: none
    RespondentKind kind = RespondentKind::person;
    std::string_view organisation{}; ///< as this result spells it; kept by whoever keeps the record
    std::int16_t listed = -1;        ///< index into ChoiceLists::organisation; −1: not picked there
    std::int16_t role = -1;          ///< index into ChoiceLists::role; −1: not said
    bool private_partners = false;
    std::vector<RecordedAnswer> answers{};                    ///< by point
    std::array<std::uint8_t, limits::aspects> targets{};      ///< by aspect: 1 to 4; 0: none
    std::array<std::uint8_t, context_factor_count> context{}; ///< by factor: 1 to 4; 0: none
    std::vector<RecordedComment> comments{};                  ///< by point; empty: not kept

    auto operator<=>(const GroupRecord&) const = default;
};

/// `result` must come from a file, have the framework's shape, as read_result gives it, and outlive
/// the record's view of its organisation. `digest` is that of the file; empty where it has none.
GroupRecord make_record(const Result& result, std::string_view digest, const Framework& framework);

/// The comments of a result, by point.
std::vector<RecordedComment> recorded_comments(const Result& result);

/// The digest of a file, as it spells it; nothing where it has none.
std::optional<PackedDigest> packed_digest(std::string_view digest);

/// The id of a result as files spell it.
std::string uuid_text(const PackedUuid& id);

/// A time as 2026-11-01T09:00:00Z, with or without up to 9 decimals.
Moment moment_of(std::string_view time);

} // namespace ketenspiegel
