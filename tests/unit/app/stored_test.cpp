#include "app/meta.hpp"
#include "app/stored.hpp"
#include "app/support/test_app.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::app {
namespace {

using test::answer_to;
using test::begin;
using test::take;

/// A program that makes records, and one that finds them.
class Stored : public ::testing::Test {
  protected:
    Stored() {
        test::make_ready(app);
        test::make_ready(maker);
        maker.uuids = Uuids("another seed");
        begin(maker);
        perform(maker, "answer/ambition.01/2");
        maker.open()->name = "Ours";
        maker.open()->place = {.screen = Screen::aspect, .aspect = 1, .point = "resources.02"};
        record = {{"id", maker.open_id},
                  {"meta", meta_of(*maker.open())},
                  {"document", maker.open()->document().dump()},
                  {"journal", Json::array()}};
    }
    static Json change(const char* path, Json value) {
        return {{"path", path}, {"value", std::move(value)}};
    }
    App app, maker;
    Json record;
};

TEST_F(Stored, ARecordComesBackWithNameAndPlaceAndIsSaved) {
    load_records(app, Json::array({record}));
    ASSERT_EQ(app.assessments.size(), 1u);
    const Assessment& one = app.assessments[0];
    EXPECT_EQ(one.local_id, maker.open_id);
    EXPECT_EQ(one.document(), maker.open()->document());
    EXPECT_EQ(one.name, "Ours");
    EXPECT_EQ(one.place.aspect, 1u);
    EXPECT_EQ(one.place.point, "resources.02");
    EXPECT_TRUE(one.stored);
    EXPECT_EQ(one.autosave.status(), Autosave::Status::saved);
    EXPECT_FALSE(anything_unsaved(app));
    EXPECT_TRUE(app.effects.list().empty());
}

TEST_F(Stored, TheJournalIsPlayedBackInItsOrder) {
    record["journal"] = {change("/answers/ambition.01", {{"level", 3}}),
                         change("/answers/ambition.02", {{"level", 1}}),
                         Json{{"path", "/answers/ambition.02"}}, Json("no change"),
                         change("/answers/ambition.01", {{"level", 1}})};
    load_records(app, Json::array({record}));
    ASSERT_EQ(app.assessments.size(), 1u);
    app.open_id = app.assessments[0].local_id;
    EXPECT_EQ(answer_to(app, "ambition.01").level, 1);
    EXPECT_FALSE(answer_to(app, "ambition.02").present);
}

TEST_F(Stored, WhatCannotBeReadIsPutAsideAndTheOthersAreThere) {
    Json broken = record, invalid = record, newer = record, foreign = record;
    broken["id"] = "broken";
    broken["document"] = record["document"].get<std::string>().substr(0, 100);
    invalid["id"] = "invalid";
    invalid["journal"] = Json::array({change("/answers/ambition.01", {{"level", 9}})});
    newer["id"] = "newer";
    newer["journal"] = Json::array({change("/version", 2)});
    foreign["id"] = "foreign";
    foreign["document"] = 12;
    load_records(app, {broken, invalid, record, newer, foreign, Json(7), Json()});
    ASSERT_EQ(app.assessments.size(), 1u);
    EXPECT_EQ(app.assessments[0].local_id, maker.open_id);
    EXPECT_EQ(app.storage.quarantined, 3);
    const auto aside = take(app, "quarantine");
    ASSERT_EQ(aside.size(), 3u);
    const char* const ids[] = {"broken", "invalid", "foreign"};
    for (std::size_t i = 0; i < aside.size(); ++i) {
        EXPECT_EQ(aside[i]["assessment"], Json(ids[i]));
        EXPECT_FALSE(aside[i]["reason"].get<std::string>().empty());
        EXPECT_NE(aside[i]["batch"], aside[(i + 1) % 3]["batch"]);
    }
    EXPECT_TRUE(anything_unsaved(app)) << "nothing was put aside yet";
    for (const Json& one : aside) batch_written(app, one["batch"].get<std::uint64_t>());
    EXPECT_FALSE(anything_unsaved(app));
}

TEST_F(Stored, WhatANewerVersionMadeStaysAsItIsAndIsNotCalledDamaged) {
    Json newer = record;
    newer["id"] = "newer";
    newer["journal"] = Json::array({change("/version", 2)});
    load_records(app, {newer, record});
    ASSERT_EQ(app.assessments.size(), 1u);
    ASSERT_EQ(app.storage.unread.size(), 1u);
    EXPECT_EQ(app.storage.quarantined, 0);
    EXPECT_TRUE(app.effects.list().empty()) << "nothing is written";
    follow_list(app, {newer, record});
    EXPECT_EQ(app.storage.unread.size(), 1u) << "and counted once";
    follow_list(app, Json::array({record}));
    EXPECT_TRUE(app.storage.unread.empty()) << "the newer version deleted it";
}

TEST_F(Stored, AnAssessmentWhoseQuestionnaireIsNotHereWaitsForIt) {
    Json own = record;
    own["id"] = "own";
    own["journal"] = Json::array({change("/questionnaire", {{"id", "zorgketen"}, {"version", 1}})});
    load_records(app, {own, record});
    ASSERT_EQ(app.storage.unread.size(), 1u);
    EXPECT_TRUE(app.effects.list().empty());
    // The same one, as if its questionnaire had come.
    app.storage.unread[0]["journal"] = Json::array();
    load_unread(app);
    EXPECT_TRUE(app.storage.unread.empty());
    EXPECT_NE(app.find("own"), nullptr);
}

TEST_F(Stored, WhatIsLostIsWrittenAnewAndWhole) {
    load_records(app, Json::array({record}));
    EXPECT_FALSE(anything_unsaved(app));
    write_anew(app, {record["id"], "nobody", 3});
    write_anew(app, Json("no list"));
    EXPECT_TRUE(anything_unsaved(app)) << "it is not saved any more";
    store_due(app);
    const auto anew = take(app, "store");
    ASSERT_EQ(anew.size(), 1u);
    EXPECT_EQ(anew[0]["snapshot"], record["document"]);
    batch_written(app, anew[0]["batch"].get<std::uint64_t>());
    EXPECT_FALSE(anything_unsaved(app));
}

TEST_F(Stored, StorageThatComesLateBringsWhatItHasAndTakesWhatIsHere) {
    app.storage = {.available = false, .reason = "waiting"};
    begin(app);
    const std::string ours = app.open_id;
    EXPECT_FALSE(app.open()->stored);
    (void)app.effects.take();
    take_storage(app, {{"state", "ready"}, {"assessments", Json::array({record})}});
    EXPECT_TRUE(app.storage.available);
    EXPECT_EQ(app.storage.reason, "");
    EXPECT_NE(app.find(maker.open_id), nullptr);
    ASSERT_TRUE(app.find(ours)->stored);
    store_due(app);
    const auto written = take(app, "store");
    ASSERT_EQ(written.size(), 1u);
    EXPECT_EQ(written[0]["assessment"], Json(ours));
    EXPECT_TRUE(written[0].contains("snapshot"));
}

TEST_F(Stored, StorageThatComesLateDoesNotTakeBackWhatWasAnswered) {
    load_records(app, Json::array({record}));
    open_assessment(app, maker.open_id);
    perform(app, "answer/ambition.01/4");
    store_due(app);
    const auto first = take(app, "store");
    ASSERT_EQ(first.size(), 1u);
    batch_failed(app, first[0]["batch"].get<std::uint64_t>(), "waiting");
    take_storage(app, {{"state", "ready"}, {"assessments", Json::array({record})}});
    EXPECT_EQ(answer_to(app, "ambition.01").level, 4);
    EXPECT_EQ(app.open()->autosave.status(), Autosave::Status::failed) << "until it is written";
}

TEST_F(Stored, ADeletionThatFailsIsToldUntilItIsDone) {
    load_records(app, Json::array({record}));
    remove_assessment(app, maker.open_id);
    const auto gone = take(app, "delete");
    ASSERT_EQ(gone.size(), 1u);
    const auto batch = gone[0]["batch"].get<std::uint64_t>();
    EXPECT_TRUE(anything_unsaved(app)) << "it is still on this device";
    batch_failed(app, batch, "unknown");
    EXPECT_TRUE(app.storage.deletion_failed);
    batch_written(app, batch);
    EXPECT_FALSE(app.storage.deletion_failed);
    EXPECT_FALSE(anything_unsaved(app));
}

TEST_F(Stored, StrangeMetaKeepsTheDefaults) {
    for (const Json& meta : {Json(), Json(3), Json::array(), Json{{"name", 1}, {"place", "x"}},
                             Json{{"place", {{"step", "nowhere"}, {"point", "x"}}}}}) {
        App other;
        test::make_ready(other);
        record["meta"] = meta;
        load_records(other, Json::array({record}));
        ASSERT_EQ(other.assessments.size(), 1u) << meta.dump();
        EXPECT_EQ(other.assessments[0].name, "");
        EXPECT_EQ(other.assessments[0].place.screen, Screen::about);
        EXPECT_EQ(other.assessments[0].created, "2026-11-01T09:00:00Z")
            << "the document says it too";
    }
}

TEST_F(Stored, OnlyAListIsAListOfRecords) {
    for (const Json& records : {Json(), Json::object(), Json("[]"), Json(1)})
        load_records(app, records);
    EXPECT_TRUE(app.assessments.empty());
    EXPECT_TRUE(app.effects.list().empty());
}

TEST_F(Stored, ChangesOfAnotherTabAreFollowedButNotWrittenAgain) {
    load_records(app, Json::array({record}));
    app.open_id = maker.open_id;
    set_writer(app, maker.open_id, false);
    const Json meta{{"name", "Renamed"}, {"place", {{"step", "result"}, {"point", ""}}}};
    follow_changes(app, maker.open_id,
                   {change("/answers/ambition.01", {{"level", 4}}), Json(3),
                    change("/answers/ambition.02", {{"level", 12}}),
                    change("/respondent/post", "Nairobi")},
                   &meta);
    EXPECT_EQ(answer_to(app, "ambition.01").level, 4);
    EXPECT_FALSE(answer_to(app, "ambition.02").present) << "what is invalid is not followed";
    EXPECT_EQ(app.open()->result().respondent.post, "Nairobi");
    EXPECT_EQ(app.open()->name, "Renamed");
    EXPECT_EQ(app.open()->place.point, "resources.02") << "each tab is where it is";
    set_writer(app, maker.open_id, true);
    EXPECT_TRUE(test::store(app).empty());
    follow_changes(app, "nobody", {change("/answers/ambition.01", {{"level", 1}})}, nullptr);
    EXPECT_EQ(answer_to(app, "ambition.01").level, 4);
}

TEST_F(Stored, AWholeDocumentOfAnotherTabReplacesOurs) {
    load_records(app, Json::array({record}));
    app.open_id = maker.open_id;
    perform(maker, "answer/ambition.01/3");
    follow_document(app, maker.open_id, maker.open()->document().dump());
    EXPECT_EQ(answer_to(app, "ambition.01").level, 3);
    follow_document(app, maker.open_id, "{\"half\": ");
    follow_document(app, maker.open_id, "{}");
    EXPECT_EQ(app.open()->document(), maker.open()->document());
}

TEST_F(Stored, TheListOfAnotherTabAddsAndRemoves) {
    load_records(app, Json::array({record}));
    open_assessment(app, maker.open_id);
    begin(maker);
    const Json second{{"id", maker.open_id}, {"document", maker.open()->document().dump()}};
    follow_list(app, {record, second});
    ASSERT_EQ(app.assessments.size(), 2u);
    EXPECT_EQ(app.open_id, record["id"].get<std::string>()) << "what is open stays open";
    EXPECT_EQ(app.place.screen, Screen::aspect);
    follow_list(app, Json::array({second}));
    ASSERT_EQ(app.assessments.size(), 1u);
    EXPECT_EQ(app.open(), nullptr);
    EXPECT_EQ(app.place.screen, Screen::start) << "what was open is gone";
    follow_list(app, Json("nonsense"));
    EXPECT_EQ(app.assessments.size(), 1u);
}

TEST_F(Stored, AListThatDoesNotKnowOursYetDoesNotRemoveIt) {
    begin(app);
    ASSERT_TRUE(anything_unsaved(app));
    follow_list(app, Json::array({record}));
    EXPECT_EQ(app.assessments.size(), 2u);
    EXPECT_NE(app.open(), nullptr);
}

TEST_F(Stored, AFailedBatchIsTriedAgainWithTheWholeDocument) {
    begin(app);
    (void)app.effects.take();
    store_due(app);
    const auto first = take(app, "store");
    ASSERT_EQ(first.size(), 1u);
    batch_failed(app, first[0]["batch"].get<std::uint64_t>(), "quota");
    EXPECT_EQ(app.open()->autosave.failure(), "quota");
    EXPECT_TRUE(anything_unsaved(app));
    EXPECT_EQ(store_wake_in(app), Autosave::retry_delay_ms);
    store_due(app);
    EXPECT_TRUE(take(app, "store").empty());
    app.now_ms += Autosave::retry_delay_ms;
    store_due(app);
    const auto again = take(app, "store");
    ASSERT_EQ(again.size(), 1u);
    EXPECT_EQ(again[0]["snapshot"], Json(app.open()->document().dump()));
    batch_written(app, again[0]["batch"].get<std::uint64_t>());
    EXPECT_FALSE(anything_unsaved(app));
}

TEST_F(Stored, AFollowerHandsNothingToTheDisk) {
    begin(app);
    test::store(app);
    perform(app, "answer/ambition.01/2");
    set_writer(app, app.open_id, false);
    EXPECT_EQ(store_wake_in(app), -1);
    (void)app.effects.take();
    store_due(app, true);
    EXPECT_TRUE(take(app, "store").empty());
}

} // namespace
} // namespace ketenspiegel::app
