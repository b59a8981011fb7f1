#include "core/display_date.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel {
namespace {

int tokyo(double) {
    return 9 * 60;
}

/// New York in 2026: summer time from 8 March 07:00 UTC to 1 November 06:00 UTC.
int new_york(double seconds) {
    constexpr double spring = 1772953200, autumn = 1793512800;
    return seconds >= spring && seconds < autumn ? -4 * 60 : -5 * 60;
}

TEST(DisplayDate, WritesTheDayByItsPattern) {
    EXPECT_EQ(display_date("2026-11-01T09:00:00Z", "d-m-y", no_utc_offset), "1-11-2026");
    EXPECT_EQ(display_date("2026-01-31T09:00:00.25Z", "d/m/y", no_utc_offset), "31/1/2026");
    EXPECT_EQ(local_day("2026-01-31T09:00:00Z", no_utc_offset), "2026-01-31");
    for (const char* none : {"", "yesterday", "2026-11-01", "2026-02-30T09:00:00Z"}) {
        EXPECT_EQ(display_date(none, "d-m-y", tokyo), "") << none;
        EXPECT_EQ(local_day(none, tokyo), "") << none;
    }
}

TEST(DisplayDate, IsTheDayOnThePersonsOwnClock) {
    EXPECT_EQ(local_day("2026-11-27T15:30:00Z", tokyo), "2026-11-28");
    EXPECT_EQ(local_day("2026-11-27T14:59:59Z", tokyo), "2026-11-27");
    EXPECT_EQ(local_day("2026-12-31T15:00:00Z", tokyo), "2027-01-01");
    EXPECT_EQ(local_day("2026-11-27T04:59:59Z", new_york), "2026-11-26");
    EXPECT_EQ(display_date("2026-01-01T01:00:00Z", "d-m-y", new_york), "31-12-2025");
}

TEST(DisplayDate, AsksForTheOffsetOfThatVeryMoment) {
    EXPECT_EQ(local_day("2026-07-02T04:30:00Z", new_york), "2026-07-02") << "summer time";
    EXPECT_EQ(local_day("2026-12-02T04:30:00Z", new_york), "2026-12-01") << "winter time";
    EXPECT_EQ(local_day("2026-11-01T04:30:00Z", new_york), "2026-11-01") << "the last summer night";
    EXPECT_EQ(local_day("2026-11-02T04:30:00Z", new_york), "2026-11-01") << "the first winter one";
}

} // namespace
} // namespace ketenspiegel
