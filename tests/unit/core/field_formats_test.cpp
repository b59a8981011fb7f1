#include "core/field_formats.hpp"
#include "core/json.hpp"
#include "core/rounding.hpp"
#include "core/whole_number.hpp"
#include "core/words.hpp"

#include <cstdint>
#include <gtest/gtest.h>
#include <limits>
#include <string>
#include <vector>

namespace ketenspiegel {
namespace {

TEST(Uuid, IsOfVersionFourInLowerCase) {
    EXPECT_TRUE(is_uuid("5d0c7a3e-9b1f-4c62-8e57-2f6ab84d1c90"));
    EXPECT_FALSE(is_uuid("5D0C7A3E-9B1F-4C62-8E57-2F6AB84D1C90"));
    EXPECT_FALSE(is_uuid("5d0c7a3e-9b1f-1c62-8e57-2f6ab84d1c90")) << "version 1";
    EXPECT_FALSE(is_uuid("5d0c7a3e-9b1f-4c62-ce57-2f6ab84d1c90")) << "another variant";
    EXPECT_FALSE(is_uuid("5d0c7a3e9b1f4c628e572f6ab84d1c90"));
    EXPECT_FALSE(is_uuid("5d0c7a3e-9b1f-4c62-8e57-2f6ab84d1c9"));
    EXPECT_FALSE(is_uuid("5d0c7a3e-9b1f-4c62-8e57-2f6ab84d1c900"));
    EXPECT_FALSE(is_uuid(""));
}

TEST(UtcTime, IsADateThatExists) {
    EXPECT_TRUE(is_utc_time("2026-11-01T09:00:00Z"));
    EXPECT_TRUE(is_utc_time("2024-02-29T23:59:59.123456789Z"));
    EXPECT_TRUE(is_utc_time("2000-02-29T00:00:00.5Z"));
    for (const char* text : {"",
                             "Z",
                             "2026-11-01",
                             "2026-11-01T09:00:00",
                             "2026-11-01T09:00:00+01:00",
                             "2026-11-01 09:00:00Z",
                             "2026-13-01T09:00:00Z",
                             "2026-00-01T09:00:00Z",
                             "2026-11-31T09:00:00Z",
                             "2026-11-00T09:00:00Z",
                             "2025-02-29T09:00:00Z",
                             "1900-02-29T09:00:00Z",
                             "2026-11-01T24:00:00Z",
                             "2026-11-01T09:60:00Z",
                             "2026-11-01T09:00:60Z",
                             "2026-11-01T09:00:00.Z",
                             "2026-11-01T09:00:00.1234567890Z",
                             "2026-11-01T09:00:00,5Z",
                             "2026-11-01T09:00:00ZZ",
                             "x026-11-01T09:00:00Z"}) {
        EXPECT_FALSE(is_utc_time(text)) << text;
    }
}

TEST(WholeNumber, TakesEveryWayToWriteOne) {
    EXPECT_EQ(whole_number(2), 2);
    EXPECT_EQ(whole_number(2.0), 2);
    EXPECT_EQ(whole_number(-0.0), 0);
    EXPECT_EQ(whole_number(2.5), std::nullopt);
    EXPECT_EQ(whole_number("2"), std::nullopt);
    EXPECT_EQ(whole_number(true), std::nullopt);
    EXPECT_EQ(whole_number(nullptr), std::nullopt);
}

TEST(WholeNumber, KeepsWithinWhatADoubleHolds) {
    EXPECT_EQ(whole_number(largest_whole), largest_whole);
    // One beyond, so that a limit refuses it.
    EXPECT_EQ(whole_number(std::numeric_limits<std::uint64_t>::max()), largest_whole + 1);
    EXPECT_EQ(whole_number(std::numeric_limits<std::int64_t>::min()), -largest_whole - 1);
    EXPECT_EQ(whole_number(1e300), largest_whole + 1);
    EXPECT_EQ(whole_number(std::numeric_limits<double>::infinity()), largest_whole + 1);
    EXPECT_EQ(whole_number(std::numeric_limits<double>::quiet_NaN()), std::nullopt);
}

TEST(DecimalText, RoundsHalfAwayFromZero) {
    EXPECT_EQ(decimal_text(2.25, 1, "."), "2.3");
    EXPECT_EQ(decimal_text(-2.25, 1, "."), "-2.3");
    EXPECT_EQ(decimal_text(2.35, 1, "."), "2.4");
    EXPECT_EQ(decimal_text(1.15, 1, "."), "1.2") << "stored just below the half";
    EXPECT_EQ(decimal_text(2.476259426847662, 1, ","), "2,5");
    EXPECT_EQ(decimal_text(2.44999, 1, "."), "2.4");
    EXPECT_EQ(decimal_text(3, 1, "."), "3.0");
    EXPECT_EQ(decimal_text(-0.04, 1, "."), "0.0");
    EXPECT_EQ(decimal_text(99.5, 0, "."), "100");
}

TEST(Words, AreCountedWithoutPunctuation) {
    EXPECT_EQ(count_words(""), 0U);
    EXPECT_EQ(count_words("  one   two\nthree\t4 "), 4U);
    EXPECT_EQ(count_words("a – b … “één” - plan-do-check-act"), 4U);
}

TEST(Placeholders, AreFoundOnceEachInOrder) {
    using Names = std::vector<std::string>;
    EXPECT_EQ(find_placeholders("{b} {a_1} {b}"), (Names{"a_1", "b"}));
    EXPECT_EQ(find_placeholders("{} {A} {x y} {z"), Names{});
    EXPECT_EQ(find_placeholders("{{n}}"), (Names{"n"}));
}

} // namespace
} // namespace ketenspiegel
