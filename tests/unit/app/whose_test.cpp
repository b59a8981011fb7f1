// Whose answers a result is: nobody's take the place of another's.
#include "app/files.hpp"
#include "app/organisation.hpp"
#include "app/stored.hpp"
#include "app/support/test_app.hpp"
#include "core/embedded.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::app {
namespace {

using Kind = Dialog::Kind;

class Whose : public ::testing::Test {
  protected:
    Whose() { test::make_ready(app); }
    void open(std::string_view bytes) { open_file(app, "file.json", bytes.size(), bytes); }
    /// An assessment of RVO.nl, with answers enough for a verdict.
    void answer_all() {
        test::begin(app);
        for (const Point& point : app.framework().points) perform(app, "answer/" + point.id + "/2");
        test::store(app);
    }
    /// The file that saving offers; null where something is asked instead.
    Json save() {
        (void)app.effects.take_blob();
        EXPECT_TRUE(perform(app, "save"));
        return offered();
    }
    Json offered() {
        const auto file = read_result(app.effects.take_blob(), app.framework());
        return file ? file->document : Json();
    }
    std::string member(const char* name) { return text_member(app.open()->document(), name); }
    std::string respondent(const char* name) {
        return text_member(app.open()->document()["respondent"], name);
    }
    App app;
};

TEST_F(Whose, AFileFromElsewhereIsAskedAbout) {
    open(embedded_example_file());
    ASSERT_TRUE(app.dialog);
    EXPECT_EQ(app.dialog->kind, Kind::whose_file);
    EXPECT_TRUE(app.assessments.empty()) << "nothing is there yet";
    EXPECT_FALSE(perform(app, "confirm")) << "it has two answers";
    EXPECT_FALSE(perform(app, "confirm/perhaps"));
    EXPECT_FALSE(perform(app, "new"));
    ASSERT_TRUE(app.dialog);
    EXPECT_TRUE(press(app, {.key = "Escape", .node = "dialog"}));
    EXPECT_FALSE(app.dialog);
    EXPECT_TRUE(app.assessments.empty());
    EXPECT_TRUE(test::store(app).empty());
}

TEST_F(Whose, OnesOwnKeepsItsId) {
    open(embedded_example_file());
    ASSERT_TRUE(perform(app, "confirm/mine"));
    ASSERT_EQ(app.assessments.size(), 1u);
    const Json file = read_result(embedded_example_file(), app.framework())->document;
    EXPECT_EQ(app.open()->document(), file);
    EXPECT_EQ(app.place.screen, Screen::result);
    EXPECT_EQ(app.message->title, "open.done.title");
    perform(app, "answer/ambition.01/1");
    const Json next = save();
    EXPECT_EQ(next["id"], file["id"]);
    EXPECT_EQ(next["revision"], Json(file["revision"].get<int>() + 1));
}

TEST_F(Whose, SomebodyElsesIsAStart) {
    open(embedded_example_file());
    ASSERT_TRUE(perform(app, "confirm/other"));
    ASSERT_EQ(app.assessments.size(), 1u);
    const Json file = read_result(embedded_example_file(), app.framework())->document;
    const Json& own = app.open()->document();
    EXPECT_NE(own["id"], file["id"]);
    EXPECT_EQ(own["revision"], Json(1));
    EXPECT_EQ(own["created"], "2026-11-01T09:00:00Z");
    EXPECT_EQ(own["modified"], own["created"]);
    EXPECT_EQ(own["respondent"].dump(), R"({"kind":"person","organisation":""})")
        << "who that was is not who this is";
    EXPECT_FALSE(own.contains("digest"));
    EXPECT_EQ(own["answers"], file["answers"]);
    EXPECT_EQ(app.place.screen, Screen::about);
    EXPECT_EQ(app.message->title, "open.started.title");
    EXPECT_EQ(test::store(app).size(), 1u);

    EXPECT_TRUE(save().is_null()) << "an organisation is needed first";
    perform(app, "organisation/rvo", true);
    EXPECT_FALSE(app.dialog) << "no file of it was saved yet";
    const Json saved = save();
    EXPECT_EQ(saved["revision"], Json(1));
    EXPECT_EQ(saved["id"], own["id"]);
    open(embedded_example_file());
    EXPECT_TRUE(app.dialog) << "that file's id is still not here";
}

TEST_F(Whose, TheVeryFileThatIsHereIsNotAskedAbout) {
    answer_all();
    (void)app.effects.take_blob();
    perform(app, "save");
    const std::string bytes = app.effects.take_blob();
    perform(app, "answer/ambition.01/1");
    open(bytes);
    EXPECT_FALSE(app.dialog);
    EXPECT_EQ(app.assessments.size(), 1u);
}

TEST_F(Whose, AKnownIdUnderAnotherOrganisationIsAskedAbout) {
    answer_all();
    Json passed_on = save();
    passed_on.erase("digest");
    passed_on["answers"]["ambition.01"]["level"] = 1;
    open(*write_result(passed_on, app.framework()));
    EXPECT_FALSE(app.dialog) << "an earlier or later file of one's own";
    EXPECT_EQ(app.assessments.size(), 2u);
    EXPECT_EQ(app.open()->document()["id"], passed_on["id"]);

    passed_on["respondent"] = {{"kind", "person"}, {"organisation", "Kamer van Koophandel"}};
    open(*write_result(passed_on, app.framework()));
    EXPECT_TRUE(app.dialog) << "a colleague may have gone on with it";
}

TEST_F(Whose, OfTwoRecordsOfOneResultTheOneThatIsSavedLastIsTheLaterRevision) {
    answer_all();
    const std::string first = app.open_id;
    Json file = save();
    file["revision"] = 7;
    open(*write_result(file, app.framework()));
    ASSERT_EQ(app.assessments.size(), 2u);
    open_assessment(app, first);
    perform(app, "answer/ambition.01/1");
    EXPECT_EQ(save()["revision"], Json(8));
}

TEST_F(Whose, AnotherOrganisationAfterAFileIsAskedAboutAndCanBeARenaming) {
    answer_all();
    const std::string id = save()["id"].get<std::string>();
    perform(app, "step/about");
    ASSERT_TRUE(perform(app, "organisation/bz", true));
    ASSERT_TRUE(app.dialog);
    EXPECT_EQ(app.dialog->kind, Kind::whose_answers);
    ASSERT_TRUE(perform(app, "confirm/mine"));
    EXPECT_EQ(member("id"), id);
    EXPECT_EQ(respondent("organisation_id"), "bz");
    const Json next = save();
    EXPECT_EQ(next["id"], id);
    EXPECT_EQ(next["revision"], Json(1));
    perform(app, "organisation/rvo", true);
    EXPECT_FALSE(app.dialog) << "it was this one before";
}

TEST_F(Whose, AnotherPersonsAnswersGetANewIdThatUndoTakesBack) {
    answer_all();
    const std::string id = save()["id"].get<std::string>();
    perform(app, "step/about");
    app.now_ms += 3600 * 1000;
    ASSERT_TRUE(perform(app, "organisation/bz", true));
    ASSERT_TRUE(perform(app, "confirm/other"));
    EXPECT_NE(member("id"), id);
    EXPECT_EQ(member("created"), "2026-11-01T10:00:00Z");
    const std::string other = member("id");
    const Json saved = save();
    EXPECT_EQ(saved["id"], other);
    EXPECT_EQ(saved["revision"], Json(1));
    perform(app, "undo");
    EXPECT_EQ(member("id"), id) << "the id goes back with what it was for";
    perform(app, "undo");
    EXPECT_EQ(respondent("organisation_id"), "rvo");
    perform(app, "redo");
    perform(app, "redo");
    EXPECT_EQ(member("id"), other);
    EXPECT_EQ(respondent("organisation_id"), "bz");
}

TEST_F(Whose, CancellingTakesTheOrganisationBack) {
    answer_all();
    save();
    perform(app, "step/about");
    const std::string before = app.open()->document().dump();
    perform(app, "organisation/bz", true);
    ASSERT_TRUE(perform(app, "cancel"));
    EXPECT_EQ(app.open()->document().dump(), before);

    for (const char* typed : {"K", "Kv", "KvK"}) type(app, "field/organisation", typed);
    EXPECT_FALSE(app.dialog) << "not at every letter";
    end_typing(app, "field/organisation");
    ASSERT_TRUE(app.dialog);
    perform(app, "cancel");
    EXPECT_EQ(app.open()->document().dump(), before);
}

TEST_F(Whose, WhatWasChosenByTheArrowKeysIsAskedAboutOnLeavingOrSaving) {
    answer_all();
    save();
    perform(app, "step/about");
    perform(app, "organisation/bz");
    EXPECT_FALSE(app.dialog) << "it may be on the way to another";
    perform(app, "next");
    ASSERT_TRUE(app.dialog);
    perform(app, "cancel");
    EXPECT_EQ(respondent("organisation_id"), "rvo");
    perform(app, "step/about");
    perform(app, "organisation/bz");
    EXPECT_TRUE(save().is_null());
    ASSERT_TRUE(app.dialog);
    EXPECT_TRUE(app.dialog->saves);
    perform(app, "confirm/mine");
    EXPECT_EQ(offered()["respondent"]["organisation_id"], "bz") << "it is saved after that";
}

TEST_F(Whose, AnotherSpellingIsTheSameOrganisation) {
    answer_all();
    save();
    perform(app, "step/about");
    type(app, "field/organisation", "  rvo.NL ");
    end_typing(app, "field/organisation");
    EXPECT_FALSE(app.dialog);
}

TEST_F(Whose, IsKeptWithTheRecord) {
    answer_all();
    save();
    const auto batches = test::store(app);
    ASSERT_FALSE(batches.empty());
    const Json record{{"id", app.open_id},
                      {"meta", batches.back()["meta"]},
                      {"document", app.open()->document().dump()},
                      {"journal", Json::array()}};
    App again;
    test::make_ready(again);
    load_records(again, Json::array({record}));
    open_assessment(again, app.open_id);
    perform(again, "organisation/bz", true);
    EXPECT_TRUE(again.dialog);

    // A record from before this was kept: it is whose it is now.
    Json older = record;
    older["meta"].erase("known_as");
    older["meta"].erase("saved_id");
    App earlier;
    test::make_ready(earlier);
    load_records(earlier, Json::array({older}));
    open_assessment(earlier, app.open_id);
    EXPECT_TRUE(earlier.open()->has_file());
    perform(earlier, "organisation/rvo", true);
    EXPECT_FALSE(earlier.dialog);
    perform(earlier, "organisation/bz", true);
    EXPECT_TRUE(earlier.dialog);
}

TEST_F(Whose, TooFewAnswersAreAskedAboutBeforeTheyAreSaved) {
    test::begin(app);
    perform(app, "answer/ambition.01/2");
    perform(app, "answer/ambition.02/unknown");
    EXPECT_TRUE(save().is_null());
    ASSERT_TRUE(app.dialog);
    EXPECT_EQ(app.dialog->kind, Kind::few);
    EXPECT_FALSE(app.open()->has_file());
    perform(app, "cancel");
    EXPECT_TRUE(offered().is_null());
    save();
    EXPECT_TRUE(perform(app, "confirm"));
    EXPECT_EQ(offered()["answers"].size(), 2u);
    EXPECT_EQ(app.message->title, "save.done.title");
}

TEST_F(Whose, EnoughForAVerdictIsNotAskedAbout) {
    test::begin(app);
    for (const Point& point : app.framework().points) {
        const bool enough = app.framework().aspects[point.aspect].id != "culture" &&
                            app.framework().aspects[point.aspect].id != "resources";
        if (enough) perform(app, "answer/" + point.id + "/2");
    }
    EXPECT_TRUE(app.open()->score().chain.sufficient);
    EXPECT_FALSE(save().is_null());
    EXPECT_FALSE(app.dialog);
}

} // namespace
} // namespace ketenspiegel::app
