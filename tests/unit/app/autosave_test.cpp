// The promise of Autosave, held against a clock of our own.
#include "app/autosave.hpp"

#include <gtest/gtest.h>
#include <map>

namespace ketenspiegel::app {
namespace {

using Pace = Autosave::Pace;
using Status = Autosave::Status;

Change to(const char* path, int value) {
    return {.path = path, .value = Json(value)};
}

TEST(Autosave, AChoiceIsHandedOverAtOnce) {
    Autosave autosave;
    EXPECT_EQ(autosave.wake_in(1000), -1);
    EXPECT_FALSE(autosave.take(1000, 1));
    autosave.changed(to("/a", 1), Pace::at_once, 1000);
    EXPECT_EQ(autosave.wake_in(1000), 0);
    const auto batch = autosave.take(1000, 7);
    ASSERT_TRUE(batch);
    EXPECT_EQ(batch->number, 7u);
    EXPECT_FALSE(batch->snapshot);
    ASSERT_EQ(batch->changes.size(), 1u);
    EXPECT_EQ(batch->changes[0].path, "/a");
    EXPECT_EQ(autosave.wake_in(1000), -1);
}

TEST(Autosave, TypingIsGatheredFromItsFirstKeystrokeAndNotPutOffByTheNext) {
    Autosave autosave;
    for (int letter = 0; letter < 10; ++letter) {
        autosave.changed(to("/text", letter), Pace::typing, 1000 + letter * 9.0);
        EXPECT_FALSE(autosave.take(1000 + letter * 9.0, 1)) << letter;
    }
    EXPECT_EQ(autosave.wake_in(1081), 19);
    EXPECT_FALSE(autosave.take(1099, 1));
    const auto batch = autosave.take(1100, 1);
    ASSERT_TRUE(batch);
    ASSERT_EQ(batch->changes.size(), 1u) << "ten letters are one change";
    EXPECT_EQ(batch->changes[0].value, Json(9));
}

TEST(Autosave, AChoiceTakesTheTypingBeforeItAlong) {
    Autosave autosave;
    autosave.changed(to("/text", 1), Pace::typing, 1000);
    autosave.changed(to("/choice", 2), Pace::at_once, 1010);
    const auto batch = autosave.take(1010, 1);
    ASSERT_TRUE(batch);
    ASSERT_EQ(batch->changes.size(), 2u);
    EXPECT_EQ(batch->changes[0].path, "/text");
    EXPECT_EQ(batch->changes[1].path, "/choice");
}

TEST(Autosave, OnlyTheLastWordOnAMemberGoesAlongInTheOrderOfTheLastWords) {
    Autosave autosave;
    autosave.changed(to("/a", 1), Pace::typing, 0);
    autosave.changed(to("/b", 1), Pace::typing, 1);
    autosave.changed(to("/a", 2), Pace::typing, 2);
    const auto batch = autosave.take(100, 1);
    ASSERT_TRUE(batch);
    ASSERT_EQ(batch->changes.size(), 2u);
    EXPECT_EQ(batch->changes[0].path, "/b");
    EXPECT_EQ(batch->changes[1].path, "/a");
    EXPECT_EQ(batch->changes[1].value, Json(2));
}

// A host that looks exactly when it was told to, and changes at any moment.
TEST(Autosave, EveryChangeIsHandedOverWithin250MillisecondsAndNoneIsLost) {
    Autosave autosave;
    std::map<std::string, double> owed;
    Json written = Json::object(), truth = Json::object();
    std::uint32_t seed = 12345;
    const auto random = [&](std::uint32_t below) {
        seed = seed * 1664525u + 1013904223u;
        return (seed >> 8) % below;
    };
    double now = 0, longest = 0;
    std::uint64_t number = 0;
    const auto look = [&] {
        const auto batch = autosave.take(now, ++number);
        if (!batch) return;
        for (const Change& change : batch->changes) apply_change(written, change);
        if (batch->snapshot) written = truth;
        for (const auto& [path, since] : owed) longest = std::max(longest, now - since);
        owed.clear();
        autosave.written(number);
    };
    for (int i = 0; i < 5000; ++i) {
        const double next = now + random(90);
        for (double wake = autosave.wake_in(now); wake >= 0 && now + wake <= next;
             wake = autosave.wake_in(now)) {
            now += wake;
            look();
        }
        now = next;
        const Change change = to(("/m" + std::to_string(random(20))).c_str(), i);
        autosave.changed(change, random(4) == 0 ? Pace::at_once : Pace::typing, now);
        apply_change(truth, change);
        owed.emplace(change.path, now);
    }
    now += Autosave::typing_delay_ms;
    look();
    EXPECT_TRUE(owed.empty());
    EXPECT_LE(longest, Autosave::typing_delay_ms);
    EXPECT_LT(longest, 250);
    EXPECT_EQ(nlohmann::json(written), nlohmann::json(truth));
    EXPECT_EQ(autosave.status(), Status::saved);
}

TEST(Autosave, SavedIsSaidOnlyWhenEveryBatchIsConfirmed) {
    Autosave autosave;
    EXPECT_EQ(autosave.status(), Status::saved);
    autosave.changed(to("/a", 1), Pace::at_once, 0);
    EXPECT_EQ(autosave.status(), Status::pending);
    autosave.take(0, 1);
    EXPECT_EQ(autosave.status(), Status::pending);
    EXPECT_TRUE(autosave.owes(1));
    autosave.changed(to("/b", 1), Pace::at_once, 5);
    autosave.take(5, 2);
    autosave.written(1);
    EXPECT_EQ(autosave.status(), Status::pending) << "the second is not confirmed";
    autosave.written(99);
    EXPECT_EQ(autosave.status(), Status::pending) << "nobody's batch";
    autosave.written(2);
    EXPECT_EQ(autosave.status(), Status::saved);
    EXPECT_FALSE(autosave.owes(2));
    autosave.changed(to("/c", 1), Pace::typing, 10);
    EXPECT_EQ(autosave.status(), Status::pending) << "not even handed over";
}

TEST(Autosave, AFailureIsToldAndTheWholeDocumentIsTriedAgain) {
    Autosave autosave;
    autosave.changed(to("/a", 1), Pace::at_once, 0);
    autosave.take(0, 1);
    autosave.failed(1, "quota", 10);
    EXPECT_EQ(autosave.status(), Status::failed);
    EXPECT_EQ(autosave.failure(), "quota");
    EXPECT_EQ(autosave.wake_in(10), Autosave::retry_delay_ms);
    EXPECT_FALSE(autosave.take(2009, 2));
    const auto again = autosave.take(2010, 2);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->snapshot);
    EXPECT_TRUE(again->changes.empty());
    EXPECT_EQ(autosave.status(), Status::failed) << "until it is confirmed";
    autosave.written(2);
    EXPECT_EQ(autosave.status(), Status::saved);
    EXPECT_EQ(autosave.failure(), "");
}

TEST(Autosave, AFailureLastsWhenItComesBackOrWhenNoTryMendsIt) {
    Autosave autosave;
    autosave.changed(to("/a", 1), Pace::at_once, 0);
    autosave.take(0, 1);
    autosave.failed(1, "unknown", 10);
    EXPECT_FALSE(autosave.keeps_failing());
    autosave.take(2010, 2);
    autosave.failed(2, "unknown", 2020);
    EXPECT_TRUE(autosave.keeps_failing());
    autosave.take(4020, 3);
    autosave.written(3);
    EXPECT_FALSE(autosave.keeps_failing());
    autosave.request_snapshot(5000);
    autosave.take(5000, 4);
    autosave.failed(4, "quota", 5010);
    EXPECT_TRUE(autosave.keeps_failing());
}

TEST(Autosave, AChangeAfterAFailureDoesNotWaitForTheRetry) {
    Autosave autosave;
    autosave.changed(to("/a", 1), Pace::at_once, 0);
    autosave.take(0, 1);
    autosave.failed(1, "unknown", 10);
    autosave.changed(to("/b", 1), Pace::at_once, 20);
    const auto batch = autosave.take(20, 2);
    ASSERT_TRUE(batch);
    EXPECT_TRUE(batch->snapshot) << "the lost change must come along";
}

TEST(Autosave, AnOlderBatchThatArrivesDoesNotHideALaterFailure) {
    Autosave autosave;
    autosave.changed(to("/a", 1), Pace::at_once, 0);
    autosave.take(0, 1);
    autosave.changed(to("/a", 2), Pace::at_once, 1);
    autosave.take(1, 2);
    autosave.failed(2, "quota", 5);
    autosave.written(1);
    EXPECT_EQ(autosave.status(), Status::failed);
}

TEST(Autosave, FlushTakesWhatIsNotDueYet) {
    Autosave autosave;
    autosave.changed(to("/text", 1), Pace::typing, 0);
    EXPECT_FALSE(autosave.take(0, 1));
    const auto batch = autosave.take(0, 1, /*flush=*/true);
    ASSERT_TRUE(batch);
    EXPECT_EQ(batch->changes.size(), 1u);
    EXPECT_FALSE(autosave.take(0, 2, true)) << "nothing is left";
}

TEST(Autosave, ASnapshotReplacesTheJournalAtItsLimit) {
    Autosave autosave;
    std::uint64_t number = 0;
    for (std::size_t i = 0; i + 1 < Autosave::journal_limit; ++i) {
        autosave.changed(to("/a", static_cast<int>(i)), Pace::at_once, 0);
        const auto batch = autosave.take(0, ++number);
        ASSERT_TRUE(batch);
        ASSERT_FALSE(batch->snapshot) << i;
        ASSERT_EQ(batch->changes.size(), 1u);
    }
    autosave.changed(to("/a", 100), Pace::at_once, 0);
    const auto full = autosave.take(0, ++number);
    ASSERT_TRUE(full);
    EXPECT_TRUE(full->snapshot);
    EXPECT_TRUE(full->changes.empty()) << "they are in the snapshot";
    autosave.changed(to("/a", 101), Pace::at_once, 0);
    const auto after = autosave.take(0, ++number);
    ASSERT_TRUE(after);
    EXPECT_FALSE(after->snapshot) << "the journal begins anew";
}

TEST(Autosave, NameAndPlaceAreWrittenButNeverMakeItNotSaved) {
    Autosave autosave;
    autosave.meta_changed(0);
    EXPECT_EQ(autosave.status(), Status::saved);
    EXPECT_EQ(autosave.wake_in(0), Autosave::typing_delay_ms);
    const auto batch = autosave.take(100, 1);
    ASSERT_TRUE(batch);
    EXPECT_TRUE(batch->changes.empty());
    EXPECT_FALSE(batch->snapshot);
    EXPECT_FALSE(autosave.owes(1));
    EXPECT_EQ(autosave.status(), Status::saved) << "also while it is on its way";
    autosave.written(1);
    EXPECT_EQ(autosave.status(), Status::saved);
}

TEST(Autosave, ARequestedSnapshotIsDueAtOnceAndCounts) {
    Autosave autosave;
    autosave.request_snapshot(50);
    EXPECT_EQ(autosave.status(), Status::pending);
    const auto batch = autosave.take(50, 3);
    ASSERT_TRUE(batch);
    EXPECT_TRUE(batch->snapshot);
    autosave.written(3);
    EXPECT_EQ(autosave.status(), Status::saved);
}

TEST(Autosave, AClockThatIsSetBackKeepsNothingWaiting) {
    constexpr double hours = 5 * 3600 * 1000.0;
    Autosave typing;
    typing.changed(to("/a", 1), Pace::typing, hours);
    EXPECT_EQ(typing.wake_in(0), 0);
    EXPECT_TRUE(typing.take(0, 1));
    Autosave failing;
    failing.changed(to("/a", 1), Pace::at_once, hours);
    ASSERT_TRUE(failing.take(hours, 1));
    failing.failed(1, "unknown", hours);
    EXPECT_EQ(failing.wake_in(0), 0);
    EXPECT_TRUE(failing.take(0, 2)) << "another try is not hours away";
}

} // namespace
} // namespace ketenspiegel::app
