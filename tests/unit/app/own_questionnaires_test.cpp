#include "app/files.hpp"
#include "app/own_questionnaires.hpp"
#include "app/stored.hpp"
#include "app/support/test_app.hpp"
#include "core/limits.hpp"
#include "platform/headless/own_questionnaire.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::app {
namespace {

using platform::own_questionnaire;
using test::begin;
using test::state_of;
using test::take;

class OwnQuestionnaires : public ::testing::Test {
  protected:
    OwnQuestionnaires() { test::make_ready(app); }
    void open(std::string_view bytes) { open_file(app, "own.json", bytes.size(), bytes); }
    std::string_view told() const { return app.message ? app.message->title : std::string_view(); }
    /// The settings that the host was told of since the last call.
    Json settings() {
        Json all = Json::object();
        for (const Json& effect : take(app, "setting")) {
            all[effect["name"].get<std::string>()] = effect["value"];
        }
        return all;
    }
    App app;
};

TEST_F(OwnQuestionnaires, OneIsAddedChosenAndKeptAsASetting) {
    const std::string bytes = own_questionnaire("own");
    open(bytes);
    EXPECT_EQ(told(), "questionnaire.added.title");
    EXPECT_EQ(app.message->kind, Message::Kind::success);
    ASSERT_EQ(app.questionnaires.own().size(), 1u);
    EXPECT_EQ(app.chosen, app.questionnaires.find("own", 1));
    EXPECT_EQ(app.place.screen, Screen::start);
    const Json kept = settings();
    EXPECT_EQ(kept["questionnaire/own@1"], Json(bytes)) << "byte for byte";
    EXPECT_EQ(kept["questionnaire"], Json("own@1"));
}

TEST_F(OwnQuestionnaires, WhatIsToldNamesItAndIsInView) {
    open(own_questionnaire("own", 7));
    std::map<std::string, std::string> said(app.message->arguments.begin(),
                                            app.message->arguments.end());
    EXPECT_EQ(said["id"], "own");
    EXPECT_EQ(said["version"], "7");
    EXPECT_EQ(said["name"], "Resources");
    const auto focus = take(app, "focus");
    ASSERT_FALSE(focus.empty());
    EXPECT_EQ(focus.back()["id"], Json("message"));
}

TEST_F(OwnQuestionnaires, TheSameAgainIsKnownAndChosen) {
    const std::string bytes = own_questionnaire("own");
    open(bytes);
    perform(app, "questionnaire/ketensamenwerking@1");
    (void)settings();
    open(bytes);
    EXPECT_EQ(told(), "questionnaire.known.title");
    EXPECT_EQ(app.questionnaires.own().size(), 1u);
    EXPECT_EQ(app.chosen, app.questionnaires.find("own", 1));
    EXPECT_FALSE(settings().contains("questionnaire/own@1"));
}

TEST_F(OwnQuestionnaires, AnotherWithTheSameNameAndVersionIsRefused) {
    open(own_questionnaire("own"));
    (void)settings();
    for (const std::string& other :
         {own_questionnaire("own", 1, "culture"), own_questionnaire("ketensamenwerking", 1)}) {
        const std::string before = state_of(app);
        open(other);
        EXPECT_EQ(told(), "questionnaire.differs.title");
        EXPECT_EQ(app.message->kind, Message::Kind::error);
        EXPECT_EQ(app.questionnaires.own().size(), 1u);
        EXPECT_TRUE(settings().empty());
    }
    EXPECT_EQ(app.chosen, app.questionnaires.find("own", 1));
    open(own_questionnaire("own", 2, "culture"));
    EXPECT_EQ(told(), "questionnaire.added.title") << "with a higher version it is another one";
    EXPECT_EQ(app.questionnaires.own().size(), 2u);
}

TEST_F(OwnQuestionnaires, WhatIsWrongWithOneIsToldWithItsPlace) {
    for (const auto& [bytes, code] : std::vector<std::pair<std::string, ProblemCode>>{
             {own_questionnaire("o/n"), ProblemCode::malformed_name},
             {R"({"format": "ketenspiegel-questionnaire", "version": 2})",
              ProblemCode::newer_version},
             {R"({"format": "ketenspiegel-questionnaire", "version": 1})",
              ProblemCode::missing_field}}) {
        open(bytes);
        EXPECT_EQ(told(), "questionnaire.failed.title");
        ASSERT_FALSE(app.message->problems.empty());
        EXPECT_EQ(problem_code_id(app.message->problems[0].code), problem_code_id(code));
        EXPECT_FALSE(app.message->problems[0].pointer.empty());
        EXPECT_EQ(app.message->arguments[0].second, "own.json");
        EXPECT_EQ(app.message->action, "open/another");
    }
    EXPECT_TRUE(app.questionnaires.own().empty());
    EXPECT_EQ(app.chosen, &app.questionnaires.builtin());
    EXPECT_TRUE(settings().empty());
}

TEST_F(OwnQuestionnaires, TheChoiceDecidesWhatANewAssessmentAsks) {
    open(own_questionnaire("own"));
    begin(app);
    EXPECT_EQ(app.framework().id, "own");
    EXPECT_EQ(app.open()->document()["questionnaire"].dump(), R"({"id":"own","version":1})");
    EXPECT_TRUE(perform(app, "answer/resources.01/2"));
    EXPECT_FALSE(perform(app, "answer/ambition.01/2"));
    EXPECT_EQ(app.open()->progress().total, 3);
    perform(app, "home");
    EXPECT_TRUE(perform(app, "questionnaire/ketensamenwerking@1"));
    begin(app);
    EXPECT_EQ(app.framework().id, "ketensamenwerking");
    EXPECT_EQ(app.assessments[0].framework().id, "own")
        << "what is here keeps what it was made with";
    for (const char* key : {"questionnaire/own@2", "questionnaire/", "questionnaire/own",
                            "forget-questionnaire/own@2", "forget-questionnaire/",
                            "forget-questionnaire/ketensamenwerking@1"}) {
        EXPECT_FALSE(perform(app, key)) << key;
    }
    EXPECT_EQ(app.chosen, &app.questionnaires.builtin());
}

TEST_F(OwnQuestionnaires, OneThatIsUsedStaysUntilItsAssessmentIsGone) {
    open(own_questionnaire("own"));
    begin(app);
    const std::string made = app.open_id;
    perform(app, "home");
    (void)settings();
    EXPECT_TRUE(perform(app, "forget-questionnaire/own@1"));
    EXPECT_EQ(told(), "questionnaire.used.title");
    EXPECT_EQ(app.questionnaires.own().size(), 1u);
    EXPECT_TRUE(settings().empty());
    perform(app, "delete/" + made);
    perform(app, "confirm");
    EXPECT_TRUE(perform(app, "forget-questionnaire/own@1"));
    ASSERT_TRUE(app.dialog) << "it is asked first";
    EXPECT_TRUE(perform(app, "cancel"));
    EXPECT_EQ(app.questionnaires.own().size(), 1u);
    EXPECT_TRUE(perform(app, "forget-questionnaire/own@1"));
    const Questionnaire& own = *app.questionnaires.own().front().questionnaire;
    auto elsewhere = Assessment::make(
        app.uuids.next(), empty_result(app.uuids.next(), iso_time(app.now_ms), own.framework), own);
    ASSERT_TRUE(elsewhere);
    keep(app, std::move(*elsewhere));
    EXPECT_TRUE(perform(app, "confirm"));
    EXPECT_EQ(told(), "questionnaire.used.title") << "it came into use meanwhile";
    EXPECT_EQ(app.questionnaires.own().size(), 1u);
    remove_assessment(app, app.assessments.back().local_id);
    (void)settings();
    EXPECT_TRUE(perform(app, "forget-questionnaire/own@1"));
    EXPECT_TRUE(perform(app, "confirm"));
    EXPECT_TRUE(app.questionnaires.own().empty());
    EXPECT_EQ(app.chosen, &app.questionnaires.builtin());
    const Json kept = settings();
    EXPECT_TRUE(kept["questionnaire/own@1"].is_null());
    EXPECT_EQ(kept["questionnaire"], Json("ketensamenwerking@1"));
}

TEST_F(OwnQuestionnaires, AStartTakesUpWhatWasKept) {
    const std::string bytes = own_questionnaire("own");
    open(bytes);
    begin(app);
    perform(app, "answer/resources.02/3");
    const Json record{{"id", app.open_id},
                      {"meta", nullptr},
                      {"document", app.open()->document().dump()},
                      {"journal", Json::array()}};
    App later;
    test::make_ready(later);
    load_questionnaires(later, {{"questionnaire/own@1", bytes},
                                {"questionnaire/gone@1", nullptr},
                                {"questionnaire/odd@1", "{"},
                                {"questionnaire", "own@1"},
                                {"language", "nl"}});
    ASSERT_EQ(later.questionnaires.own().size(), 1u);
    EXPECT_EQ(later.chosen, later.questionnaires.find("own", 1)) << "the choice is kept too";
    load_records(later, Json::array({record}));
    ASSERT_EQ(later.assessments.size(), 1u);
    EXPECT_EQ(later.assessments[0].framework().id, "own");
    EXPECT_EQ(later.assessments[0].progress().answered, 1);
    load_questionnaires(later, {{"questionnaire", "gone@1"}});
    EXPECT_EQ(later.chosen, &later.questionnaires.builtin());
    load_questionnaires(later, Json());
    EXPECT_TRUE(later.questionnaires.own().empty());
}

TEST_F(OwnQuestionnaires, AResultOfOneOpensWithIt) {
    const std::string bytes = own_questionnaire("own");
    open(bytes);
    begin(app);
    for (const char* key :
         {"answer/resources.01/2", "answer/resources.02/3", "answer/resources.03/2"}) {
        perform(app, key);
    }
    (void)app.effects.take_blob();
    perform(app, "save");
    perform(app, "confirm"); // so few answers
    const std::string result = app.effects.take_blob();
    ASSERT_FALSE(result.empty());

    App other;
    test::make_ready(other);
    open_file(other, "result.json", result.size(), result);
    ASSERT_TRUE(other.message && !other.message->problems.empty());
    EXPECT_EQ(other.message->kind, Message::Kind::error);
    const Problem& problem = other.message->problems[0];
    EXPECT_EQ(problem.code, ProblemCode::other_questionnaire);
    EXPECT_EQ(problem.pointer, "/questionnaire/id");
    const std::map<std::string, std::string> named(problem.arguments.begin(),
                                                   problem.arguments.end());
    EXPECT_EQ(named.at("found"), "own") << "the message names what is missing";
    EXPECT_TRUE(other.assessments.empty());

    open_file(other, "own.json", bytes.size(), bytes);
    open_file(other, "result.json", result.size(), result);
    perform(other, "confirm/mine");
    EXPECT_EQ(other.message->title, "open.done.title");
    EXPECT_EQ(other.message->kind, Message::Kind::success);
    ASSERT_NE(other.open(), nullptr);
    EXPECT_EQ(other.framework().id, "own");
    ASSERT_TRUE(other.open()->score().chain.profile);
    EXPECT_EQ(other.open()->score().chain.profile->mean, app.open()->score().chain.profile->mean);
}

} // namespace
} // namespace ketenspiegel::app
