#include "core/group_record.hpp"
#include "core/hexadecimal.hpp"
#include "unit/core/support/groups.hpp"

#include <gtest/gtest.h>
#include <string>

namespace ketenspiegel {
namespace {

using test::GroupCase;

using Targets = decltype(GroupRecord::targets);

TEST(GroupRecord, HoldsLevelsInScope) {
    GroupCase one;
    Result& result = one.add_rated("A", 4);
    result.scope.private_partners = false;
    result.targets[0] = 4;
    result.answers[1] = {.reason = Reason::unknown, .mark = Mark::obstacle, .present = true};
    result.answers[2] = {.comment = "only this", .present = true};
    const GroupRecord record = make_record(result, "sha256:" + std::string(64, 'd'), one.framework);
    EXPECT_EQ(record.answers[0], (RecordedAnswer{.level = 3}));
    EXPECT_EQ(record.answers[1],
              (RecordedAnswer{.reason = Reason::unknown, .mark = Mark::obstacle}));
    EXPECT_EQ(record.answers[2], RecordedAnswer{});
    EXPECT_EQ(record.targets, (Targets{3, 0}));
    EXPECT_FALSE(record.private_partners);
    ASSERT_TRUE(record.digest);
    EXPECT_EQ(hexadecimal(*record.digest), std::string(64, 'd'));
}

TEST(GroupRecord, AimsAtItsOwnTargetElseTheDesiredForm) {
    GroupCase one;
    Result& result = one.add("A");
    result.targets[1] = 1;
    result.context.factors = {4, 4, std::nullopt, 2};
    EXPECT_EQ(make_record(result, "", one.framework).targets, (Targets{4, 1}));
    result.scope.private_partners = false;
    EXPECT_EQ(make_record(result, "", one.framework).targets, (Targets{3, 1}));
    result.context.factors = {4, std::nullopt, std::nullopt, 2};
    const GroupRecord record = make_record(result, "", one.framework);
    EXPECT_EQ(record.targets, (Targets{0, 1})) << "one value is too few";
    EXPECT_EQ(record.context, (std::array<std::uint8_t, 4>{4, 0, 0, 2}));
}

TEST(GroupRecord, KnowsItsRole) {
    GroupCase one; // roles: policy, other
    Result& result = one.add("A");
    EXPECT_EQ(make_record(result, "", one.framework).role, -1);
    result.respondent.role = "other";
    EXPECT_EQ(make_record(result, "", one.framework).role, 1);
}

TEST(GroupRecord, KeepsItsId) {
    GroupCase one;
    Result& result = one.add("A");
    result.id = "0123abcd-4567-4abc-9def-0123456789ab";
    const GroupRecord record = make_record(result, "", one.framework);
    EXPECT_EQ(uuid_text(record.id), result.id);
    EXPECT_FALSE(record.digest);
    result.id = "0123abcd-4567-4abc-9def-0123456789ac";
    EXPECT_LT(record, make_record(result, "", one.framework));
}

TEST(GroupRecord, IsSmall) {
    // There are as many as results. In a set it takes 8 bytes more, which fills a block of 192.
    EXPECT_LE(sizeof(GroupRecord), 176U);
    EXPECT_EQ(sizeof(RecordedAnswer), 1U);
}

TEST(GroupRecord, ComparesMoments) {
    const auto time = moment_of;
    EXPECT_LT(time("2026-11-01T09:00:00Z"), time("2026-11-01T09:00:00.000000001Z"));
    EXPECT_LT(time("2026-11-01T09:00:00.5Z"), time("2026-11-01T09:00:01Z"));
    EXPECT_LT(time("2026-11-01T09:00:00.25Z"), time("2026-11-01T09:00:00.3Z"));
    EXPECT_EQ(time("2026-11-01T09:00:00.50Z"), time("2026-11-01T09:00:00.5Z"));
    EXPECT_EQ(time("2026-11-01T09:00:10.000Z"), time("2026-11-01T09:00:10Z"));
    EXPECT_EQ(time("2026-11-01T09:00:10.25Z"), (Moment{20261101090010, 250'000'000}));
}

} // namespace
} // namespace ketenspiegel
