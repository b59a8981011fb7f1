#include "app/assessment.hpp"
#include "app/support/test_app.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::app {
namespace {

using Pace = Autosave::Pace;

Assessment fresh() {
    auto made =
        Assessment::make("local",
                         empty_result("0b8e0f6e-7a55-4c3c-9e0f-3c7f3d1c2b11",
                                      "2026-11-01T09:00:00Z", builtin_questionnaire().framework),
                         builtin_questionnaire());
    EXPECT_TRUE(made);
    return std::move(*made);
}

Change level(const char* point, const char* json) {
    return {.path = std::string("/answers/") + point, .value = Json::parse(json, nullptr, false)};
}
Change text(const char* path, const char* value) {
    return {.path = path, .value = Json(value)};
}

bool change(Assessment& assessment, const Change& what, Pace pace = Pace::at_once) {
    return assessment.change(what, pace, 0);
}

TEST(Assessment, KnowsWhatFollowsFromItsDocument) {
    Assessment one = fresh();
    EXPECT_EQ(one.created, "2026-11-01T09:00:00Z");
    EXPECT_EQ(one.progress().answered, 0);
    EXPECT_EQ(one.progress().total, 73);
    ASSERT_TRUE(change(one, level("ambition.01", R"({"level": 2})")));
    EXPECT_EQ(
        one.result().answers[*builtin_questionnaire().framework.find_point("ambition.01")].level,
        2);
    EXPECT_EQ(one.progress().answered, 1);
    EXPECT_EQ(one.score().aspects[0].rated, 1);
}

TEST(Assessment, IsNotMadeOfWhatIsNoResult) {
    for (const char* document :
         {"{}", "[]", "null", R"({"format": "ketenspiegel-result", "version": 99})"}) {
        EXPECT_FALSE(
            Assessment::make("x", Json::parse(document, nullptr, false), builtin_questionnaire()))
            << document;
    }
}

TEST(Assessment, CountsProgressByAspect) {
    Assessment one = fresh();
    change(one, level("governance.01", R"({"level": 2})"));
    change(one, level("governance.02", R"({"level": null, "reason": "unknown"})"));
    change(one, level("governance.03", R"({"level": null, "comment": "a comment is no answer"})"));
    const std::size_t governance = *builtin_questionnaire().framework.find_aspect("governance");
    int total = 0;
    for (std::size_t i = 0; i < builtin_questionnaire().framework.aspects.size(); ++i) {
        const Progress progress = one.progress(i);
        EXPECT_EQ(progress.answered, i == governance ? 2 : 0);
        EXPECT_EQ(progress.total,
                  static_cast<int>(builtin_questionnaire().framework.aspects[i].points.size()));
        total += progress.total;
    }
    EXPECT_EQ(total, 73);
    EXPECT_EQ(one.progress().answered, 2);
}

TEST(Assessment, FindsTheFirstUnansweredFromHereAndThenFromTheStart) {
    Assessment one = fresh();
    const auto& points = builtin_questionnaire().framework.points;
    EXPECT_EQ(one.first_unanswered(), 0u);
    EXPECT_EQ(one.first_unanswered(40), 40u);
    for (std::size_t i = 40; i < points.size(); ++i) {
        ASSERT_TRUE(change(one, level(points[i].id.c_str(), R"({"level": 1})")));
    }
    EXPECT_EQ(one.first_unanswered(40), 0u) << "round the corner";
    for (std::size_t i = 0; i < 40; ++i)
        change(one, level(points[i].id.c_str(), R"({"level": 1})"));
    EXPECT_EQ(one.first_unanswered(), std::nullopt);
    EXPECT_EQ(one.progress().answered, 73);
}

TEST(Assessment, UndoAndRedoGoThroughTheChangesOneByOne) {
    Assessment one = fresh();
    EXPECT_FALSE(one.can_undo());
    EXPECT_FALSE(one.undo(0));
    const std::size_t point = *builtin_questionnaire().framework.find_point("ambition.01");
    const auto now = [&] { return one.result().answers[point].level; };
    for (const char* json : {R"({"level": 1})", R"({"level": 2})", R"({"level": 3})"}) {
        change(one, level("ambition.01", json));
    }
    ASSERT_TRUE(one.undo(0));
    EXPECT_EQ(now(), 2);
    ASSERT_TRUE(one.undo(0));
    EXPECT_EQ(now(), 1);
    ASSERT_TRUE(one.redo(0));
    EXPECT_EQ(now(), 2);
    ASSERT_TRUE(one.undo(0));
    ASSERT_TRUE(one.undo(0));
    EXPECT_EQ(now(), std::nullopt);
    EXPECT_FALSE(one.can_undo());
    EXPECT_TRUE(one.can_redo());
    change(one, level("ambition.01", R"({"level": 4})"));
    EXPECT_FALSE(one.can_redo()) << "a new change begins a new way";
    EXPECT_EQ(one.score().aspects[0].rated, 1) << "scores follow";
}

TEST(Assessment, UndoIsWrittenLikeAnyChange) {
    Assessment one = fresh();
    change(one, level("ambition.01", R"({"level": 1})"));
    (void)one.autosave.take(0, 1);
    one.autosave.written(1);
    one.undo(5);
    const auto batch = one.autosave.take(5, 2);
    ASSERT_TRUE(batch);
    ASSERT_EQ(batch->changes.size(), 1u);
    EXPECT_EQ(batch->changes[0].path, "/answers/ambition.01");
    EXPECT_FALSE(batch->changes[0].value.has_value());
}

TEST(Assessment, TypingInOneFieldIsOneStepBack) {
    Assessment one = fresh();
    for (const char* so_far : {"R", "RV", "RVO"}) {
        ASSERT_TRUE(change(one, text("/respondent/organisation", so_far), Pace::typing));
    }
    for (const char* so_far : {"N", "Na"})
        change(one, text("/respondent/post", so_far), Pace::typing);
    EXPECT_EQ(one.result().respondent.post, "Na");
    one.undo(0);
    EXPECT_EQ(one.result().respondent.post, "");
    EXPECT_EQ(one.result().respondent.organisation, "RVO");
    one.redo(0);
    EXPECT_EQ(one.result().respondent.post, "Na");
    one.undo(0);
    one.undo(0);
    EXPECT_EQ(one.result().respondent.organisation, "");
    EXPECT_FALSE(one.can_undo());
}

// Answer and comment of a point are one member of the document, but two things that somebody did.
TEST(Assessment, TakingBackACommentLeavesTheAnswerBeforeIt) {
    Assessment one = fresh();
    const std::size_t point = *builtin_questionnaire().framework.find_point("ambition.01");
    change(one, level("ambition.01", R"({"level": 2})"));
    change(one, level("ambition.01", R"({"level": 2, "comment": "w"})"), Pace::typing);
    change(one, level("ambition.01", R"({"level": 2, "comment": "why"})"), Pace::typing);
    one.undo(0);
    EXPECT_EQ(one.result().answers[point].comment, "");
    EXPECT_EQ(one.result().answers[point].level, 2);
    one.undo(0);
    EXPECT_EQ(one.result().answers[point].level, std::nullopt);
}

TEST(Assessment, ARefusedChangeLeavesNothingBehind) {
    Assessment one = fresh();
    change(one, level("ambition.01", R"({"level": 2})"));
    (void)one.autosave.take(0, 1);
    one.autosave.written(1);
    const std::string before = one.document().dump();
    for (const Change& bad :
         {level("ambition.02", R"({"level": 5})"), level("ambition.02", R"({"level": "2"})"),
          level("nothing.01", R"({"level": 2})"), text("/respondent/kind", "robot"),
          text("/format", "something else"), text("/scope/private_partners", "yes"),
          text("/context/interdependence", "high"), text("/placement/ambition", "high"),
          Change{.path = "/questionnaire", .value = std::nullopt}}) {
        EXPECT_FALSE(change(one, bad)) << bad.path;
        EXPECT_EQ(one.document().dump(), before) << bad.path;
    }
    EXPECT_EQ(one.autosave.status(), Autosave::Status::saved);
    EXPECT_EQ(one.autosave.wake_in(0), -1);
    EXPECT_EQ(one.result().answers[0].level, 2);
    ASSERT_TRUE(one.undo(0));
    EXPECT_FALSE(one.can_undo()) << "a refused change is no step back";
}

TEST(Assessment, WhatAnotherTabDidIsTakenOverButNeitherWrittenNorUndone) {
    Assessment one = fresh();
    one.follow(level("ambition.01", R"({"level": 3})"));
    EXPECT_EQ(one.result().answers[0].level, 3);
    one.follow(level("ambition.01", R"({"level": 9})"));
    EXPECT_EQ(one.result().answers[0].level, 3);
    EXPECT_FALSE(one.can_undo());
    EXPECT_EQ(one.autosave.wake_in(0), -1);
    const std::string before = one.document().dump();
    one.replace(Json::object());
    EXPECT_EQ(one.document().dump(), before) << "an invalid document changes nothing";
}

TEST(Assessment, WhatTheProgramMaintainsIsWrittenButIsNoStepBack) {
    Assessment one = fresh();
    one.maintain({.path = "/revision", .value = 2}, 0);
    EXPECT_EQ(one.result().revision, 2);
    EXPECT_FALSE(one.can_undo());
    EXPECT_EQ(one.autosave.wake_in(0), 0);
}

} // namespace
} // namespace ketenspiegel::app
