#include "core/group_record.hpp"
#include "unit/core/support/groups.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel {
namespace {

using test::GroupCase;

TEST(GroupRecord, HoldsLevelsInScope) {
    GroupCase one;
    Result& result = one.add_rated("A", 4);
    result.scope.private_partners = false;
    result.targets[0] = 4;
    result.answers[1] = {.reason = Reason::unknown, .mark = Mark::obstacle, .present = true};
    result.answers[2] = {.comment = "only this", .present = true};
    const GroupRecord record = make_record(result, "d", one.framework);
    EXPECT_EQ(record.answers[0], (RecordedAnswer{.level = 3}));
    EXPECT_EQ(record.answers[1],
              (RecordedAnswer{.reason = Reason::unknown, .mark = Mark::obstacle}));
    EXPECT_EQ(record.answers[2], RecordedAnswer{});
    EXPECT_EQ(record.targets, (std::vector<std::uint8_t>{3, 0}));
    EXPECT_FALSE(record.private_partners);
    EXPECT_EQ(record.digest, "d");
}

TEST(GroupRecord, AimsAtItsOwnTargetElseTheDesiredForm) {
    GroupCase one;
    Result& result = one.add("A");
    result.targets[1] = 1;
    result.context.factors = {4, 4, std::nullopt, 2};
    EXPECT_EQ(make_record(result, "", one.framework).targets, (std::vector<std::uint8_t>{4, 1}));
    result.scope.private_partners = false;
    EXPECT_EQ(make_record(result, "", one.framework).targets, (std::vector<std::uint8_t>{3, 1}));
    result.context.factors = {4, std::nullopt, std::nullopt, 2};
    const GroupRecord record = make_record(result, "", one.framework);
    EXPECT_EQ(record.targets, (std::vector<std::uint8_t>{0, 1})) << "one value is too few";
    EXPECT_EQ(record.context, (std::array<std::uint8_t, 4>{4, 0, 0, 2}));
}

TEST(GroupRecord, KnowsItsRole) {
    GroupCase one; // roles: policy, other
    Result& result = one.add("A");
    EXPECT_EQ(make_record(result, "", one.framework).role, -1);
    result.respondent.role = "other";
    EXPECT_EQ(make_record(result, "", one.framework).role, 1);
}

TEST(GroupRecord, ComparesMoments) {
    const auto time = comparable_time;
    EXPECT_LT(time("2026-11-01T09:00:00Z"), time("2026-11-01T09:00:00.000000001Z"));
    EXPECT_LT(time("2026-11-01T09:00:00.5Z"), time("2026-11-01T09:00:01Z"));
    EXPECT_LT(time("2026-11-01T09:00:00.25Z"), time("2026-11-01T09:00:00.3Z"));
    EXPECT_EQ(time("2026-11-01T09:00:00.50Z"), time("2026-11-01T09:00:00.5Z"));
    EXPECT_EQ(time("2026-11-01T09:00:10.000Z"), time("2026-11-01T09:00:10Z"));
}

} // namespace
} // namespace ketenspiegel
