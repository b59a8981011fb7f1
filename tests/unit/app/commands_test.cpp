#include "app/commands.hpp"
#include "app/profile.hpp"
#include "app/support/test_app.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::app {
namespace {

using test::answer_to;
using test::begin;
using test::state_of;
using test::take;

class Commands : public ::testing::Test {
  protected:
    Commands() { test::make_ready(app); }
    bool key(std::string_view name, std::string_view node = "answer/governance.01/1") {
        return press(app, {.key = name, .node = node});
    }
    App app;
};

TEST_F(Commands, ANewAssessmentOpensAtItsFirstStepAndIsStoredWhole) {
    ASSERT_TRUE(perform(app, "new"));
    ASSERT_NE(app.open(), nullptr);
    EXPECT_EQ(app.place.screen, Screen::about);
    const auto opened = take(app, "open");
    ASSERT_EQ(opened.size(), 1u);
    EXPECT_EQ(opened[0]["assessment"], Json(app.open_id));
    const auto batches = test::store(app);
    ASSERT_EQ(batches.size(), 1u);
    EXPECT_EQ(batches[0]["snapshot"], Json(app.open()->document().dump()));
    EXPECT_FALSE(anything_unsaved(app));
}

TEST_F(Commands, EveryWayOfAnsweringEndsInTheDocument) {
    begin(app);
    EXPECT_TRUE(perform(app, "answer/governance.01/2"));
    EXPECT_EQ(answer_to(app, "governance.01").level, 2);
    EXPECT_TRUE(perform(app, "answer/governance.01/unknown"));
    EXPECT_EQ(answer_to(app, "governance.01").level, std::nullopt);
    EXPECT_EQ(answer_to(app, "governance.01").reason, Reason::unknown);
    EXPECT_TRUE(perform(app, "answer/governance.01/not_applicable"));
    EXPECT_EQ(answer_to(app, "governance.01").reason, Reason::not_applicable);
    EXPECT_TRUE(perform(app, "answer/governance.01/4"));
    EXPECT_EQ(answer_to(app, "governance.01").level, 4);
    EXPECT_EQ(answer_to(app, "governance.01").reason, Reason::none);
    EXPECT_TRUE(perform(app, "clear/governance.01"));
    EXPECT_FALSE(answer_to(app, "governance.01").answered());
    EXPECT_FALSE(app.open()->document()["answers"].contains("governance.01"))
        << "an entry that says nothing is no entry";
}

TEST_F(Commands, MarksAreSetChangedAndTakenAway) {
    begin(app);
    EXPECT_TRUE(perform(app, "mark/governance.01/obstacle"));
    EXPECT_EQ(answer_to(app, "governance.01").mark, Mark::obstacle);
    EXPECT_TRUE(perform(app, "mark/governance.01/strength"));
    EXPECT_EQ(answer_to(app, "governance.01").mark, Mark::strength);
    EXPECT_TRUE(perform(app, "mark/governance.01/strength"));
    EXPECT_EQ(answer_to(app, "governance.01").mark, Mark::none);
    EXPECT_FALSE(app.open()->document()["answers"].contains("governance.01"));
}

TEST_F(Commands, ClearingAnAnswerLeavesCommentAndMark) {
    begin(app);
    perform(app, "answer/governance.01/3");
    perform(app, "mark/governance.01/strength");
    EXPECT_TRUE(type(app, "comment/governance.01", "because"));
    perform(app, "clear/governance.01");
    EXPECT_FALSE(answer_to(app, "governance.01").answered());
    EXPECT_EQ(answer_to(app, "governance.01").comment, "because");
    EXPECT_EQ(answer_to(app, "governance.01").mark, Mark::strength);
    EXPECT_TRUE(type(app, "comment/governance.01", ""));
    EXPECT_EQ(answer_to(app, "governance.01").comment, "");
}

TEST_F(Commands, MembersOfOtherSoftwareInAnAnswerStay) {
    begin(app);
    app.open()->change(
        {.path = "/answers/governance.01", .value = Json{{"level", 1}, {"evidence", "a document"}}},
        Autosave::Pace::at_once, app.now_ms);
    perform(app, "answer/governance.01/2");
    EXPECT_EQ(app.open()->document()["answers"]["governance.01"].dump(),
              R"({"level":2,"evidence":"a document"})");
}

TEST_F(Commands, TheFourthFormNeedsPrivatePartners) {
    begin(app, /*private_partners=*/false);
    const std::string before = state_of(app);
    EXPECT_FALSE(perform(app, "answer/governance.01/4"));
    EXPECT_FALSE(key("4"));
    EXPECT_EQ(state_of(app), before);
    perform(app, "private/yes");
    EXPECT_TRUE(key("4"));
    EXPECT_EQ(answer_to(app, "governance.01").level, 4);
    perform(app, "private/no");
    EXPECT_EQ(answer_to(app, "governance.01").level, 4) << "what was said stays as it was said";
}

TEST_F(Commands, BeforeItIsAskedTheFourthFormIsNotOffered) {
    perform(app, "new");
    EXPECT_FALSE(perform(app, "answer/governance.01/4"));
    EXPECT_TRUE(perform(app, "answer/governance.01/3"));
}

TEST_F(Commands, TheKeysAnswerThePointThatHasTheFocus) {
    begin(app);
    for (const char* node :
         {"answer/governance.02/1", "point/governance.02", "mark/governance.02/strength",
          "clear/governance.02", "add-comment/governance.02", "point/governance.02/statement",
          "answer/governance.02/group"}) {
        for (const char* level : {"1", "2", "3", "4"}) {
            EXPECT_TRUE(key(level, node)) << node;
            EXPECT_EQ(answer_to(app, "governance.02").level, level[0] - '0') << node;
        }
        EXPECT_TRUE(key("0", node));
        EXPECT_EQ(answer_to(app, "governance.02").reason, Reason::unknown);
        EXPECT_TRUE(key("-", node));
        EXPECT_EQ(answer_to(app, "governance.02").reason, Reason::not_applicable);
        EXPECT_TRUE(key("Delete", node));
        EXPECT_FALSE(answer_to(app, "governance.02").answered());
    }
    EXPECT_FALSE(answer_to(app, "governance.01").answered());
}

TEST_F(Commands, OtherKeysAndOtherPlacesAreLeftToTheBrowser) {
    begin(app);
    const std::string before = state_of(app);
    for (const char* other : {"5", "9", "a", "Tab", " ", "ArrowDown", "Backspace", "11", "", "+"}) {
        EXPECT_FALSE(key(other)) << other;
    }
    for (const char* node : {"", "main", "step/result", "next", "comment/governance.01", "title",
                             "point/", "answer/nothing.01/1"}) {
        EXPECT_FALSE(key("2", node)) << node;
    }
    EXPECT_FALSE(press(app, {.key = "2", .alt = true, .node = "point/governance.01"}));
    EXPECT_FALSE(press(app, {.key = "2", .ctrl = true, .node = "point/governance.01"}));
    EXPECT_EQ(state_of(app), before);
}

TEST_F(Commands, SingleKeysCanBeSwitchedOff) {
    begin(app);
    EXPECT_TRUE(perform(app, "shortcuts/off"));
    const auto settings = take(app, "setting");
    ASSERT_FALSE(settings.empty());
    EXPECT_EQ(settings.back()["name"], Json("shortcuts"));
    EXPECT_EQ(settings.back()["value"], Json("off"));
    EXPECT_FALSE(key("2"));
    EXPECT_FALSE(key("Delete"));
    EXPECT_FALSE(answer_to(app, "governance.01").answered());
    EXPECT_TRUE(perform(app, "shortcuts/on"));
    EXPECT_TRUE(key("2"));
}

TEST_F(Commands, UndoAndRedoHaveTheirUsualKeys) {
    begin(app);
    perform(app, "answer/governance.01/2");
    EXPECT_TRUE(press(app, {.key = "z", .ctrl = true, .node = ""}));
    EXPECT_FALSE(answer_to(app, "governance.01").answered());
    EXPECT_TRUE(press(app, {.key = "Z", .ctrl = true, .shift = true, .node = ""}));
    EXPECT_EQ(answer_to(app, "governance.01").level, 2);
    EXPECT_TRUE(perform(app, "undo"));
    EXPECT_TRUE(press(app, {.key = "y", .ctrl = true, .node = ""}));
    EXPECT_EQ(answer_to(app, "governance.01").level, 2);
    EXPECT_FALSE(perform(app, "redo")) << "nothing is left";
}

TEST_F(Commands, ADialogWaitsForItsAnswerAndKeepsAllElseOff) {
    begin(app);
    const std::string id = app.open_id;
    ASSERT_TRUE(perform(app, "rename/" + id));
    ASSERT_TRUE(app.dialog);
    EXPECT_EQ(app.dialog->text, display_name(app, *app.open()));
    const std::string before = state_of(app);
    for (const char* other : {"answer/governance.01/2", "home", "next", "new", "language/nl",
                              "save", "undo", "dismiss", "step/result"}) {
        EXPECT_FALSE(perform(app, other)) << other;
    }
    EXPECT_FALSE(key("2"));
    EXPECT_FALSE(press(app, {.key = "z", .ctrl = true, .node = ""}));
    EXPECT_EQ(state_of(app), before);
    EXPECT_TRUE(type(app, "field/name", "Our own name"));
    EXPECT_TRUE(press(app, {.key = "Escape", .node = ""}));
    EXPECT_FALSE(app.dialog);
    EXPECT_EQ(app.open()->name, "");
    perform(app, "rename/" + id);
    type(app, "field/name", "Our own name");
    EXPECT_TRUE(perform(app, "confirm"));
    EXPECT_EQ(display_name(app, *app.open()), "Our own name");
    EXPECT_FALSE(perform(app, "confirm")) << "no dialog";
    EXPECT_FALSE(type(app, "field/name", "x")) << "no dialog";
}

TEST_F(Commands, DeletingAsksFirstAndForgetsOneOnly) {
    begin(app);
    const std::string first = app.open_id;
    begin(app);
    const std::string second = app.open_id;
    test::store(app);
    ASSERT_TRUE(perform(app, "delete/" + first));
    EXPECT_EQ(app.assessments.size(), 2u);
    EXPECT_TRUE(perform(app, "cancel"));
    EXPECT_EQ(app.assessments.size(), 2u);
    perform(app, "delete/" + first);
    (void)app.effects.take();
    EXPECT_TRUE(perform(app, "confirm"));
    ASSERT_EQ(app.assessments.size(), 1u);
    EXPECT_EQ(app.assessments[0].local_id, second);
    const auto deleted = take(app, "delete");
    ASSERT_EQ(deleted.size(), 1u);
    EXPECT_EQ(deleted[0]["assessment"], Json(first));
    perform(app, "delete/" + second);
    perform(app, "confirm");
    EXPECT_EQ(app.open(), nullptr);
    EXPECT_FALSE(perform(app, "next")) << "nothing is open";
}

TEST_F(Commands, TheWayThroughGoesByStep) {
    begin(app);
    EXPECT_TRUE(perform(app, "next"));
    EXPECT_EQ(app.place.screen, Screen::impression);
    EXPECT_TRUE(perform(app, "next"));
    EXPECT_EQ(app.place.screen, Screen::aspect);
    EXPECT_EQ(app.place.aspect, 0u);
    EXPECT_TRUE(perform(app, "back"));
    EXPECT_TRUE(perform(app, "back"));
    EXPECT_EQ(app.place.screen, Screen::about);
    EXPECT_TRUE(perform(app, "back"));
    EXPECT_EQ(app.place.screen, Screen::start);
    EXPECT_FALSE(perform(app, "back"));
    EXPECT_TRUE(perform(app, "resume/" + app.open_id));
    EXPECT_TRUE(perform(app, "step/result"));
    EXPECT_EQ(app.place.screen, Screen::result);
    EXPECT_TRUE(perform(app, "step/plan"));
    EXPECT_FALSE(perform(app, "next")) << "the end";
    EXPECT_TRUE(perform(app, "step/resources"));
    EXPECT_EQ(app.framework().aspects[app.place.aspect].id, "resources");
    EXPECT_TRUE(perform(app, "home"));
    EXPECT_EQ(app.place.screen, Screen::start);
    EXPECT_TRUE(perform(app, "resume/" + app.open_id));
    EXPECT_EQ(app.framework().aspects[app.place.aspect].id, "resources") << "where one was";
}

TEST_F(Commands, JumpsLeadToAPointInViewAndInFocus) {
    begin(app);
    perform(app, "answer/ambition.01/2");
    (void)app.effects.take();
    EXPECT_TRUE(perform(app, "jump/unanswered"));
    EXPECT_EQ(app.place.point, "ambition.02");
    const auto scrolled = app.effects.list();
    bool seen = false, focused = false;
    for (const Json& effect : scrolled) {
        seen |= effect.dump() == R"({"effect":"scroll","to":"point/ambition.02","align":"start"})";
        focused |= effect.dump() == R"({"effect":"focus","id":"point/ambition.02/statement"})";
    }
    EXPECT_TRUE(seen && focused) << scrolled.dump();
    EXPECT_TRUE(perform(app, "goto/resources.03"));
    EXPECT_EQ(app.place.point, "resources.03");
    EXPECT_TRUE(perform(app, "jump/unanswered"));
    EXPECT_EQ(app.place.point, "resources.01") << "of the aspect one is on";
    for (const Point& point : app.framework().points)
        perform(app, "answer/" + point.id + "/unknown");
    EXPECT_FALSE(perform(app, "jump/unanswered"));
}

TEST_F(Commands, ProfileChoicesEndInTheDocument) {
    perform(app, "new");
    const ChoiceLists& lists = app.framework().lists;
    EXPECT_EQ(missing_profile(*app.open()),
              (std::vector<std::string>{"organisation", "private_partners"}));
    EXPECT_TRUE(perform(app, "kind/organisation"));
    EXPECT_EQ(app.open()->result().respondent.kind, RespondentKind::organisation);
    EXPECT_TRUE(perform(app, "kind/person"));
    EXPECT_EQ(app.open()->result().respondent.kind, RespondentKind::person);
    for (std::size_t i = 0; i < lists.organisation.size(); ++i) {
        EXPECT_TRUE(perform(app, "organisation/" + lists.organisation[i]));
        EXPECT_EQ(app.open()->result().respondent.organisation, app.texts().lists.organisation[i]);
    }
    for (const std::string& role : lists.role) {
        EXPECT_TRUE(perform(app, "role/" + role));
        EXPECT_EQ(app.open()->result().respondent.role, role);
    }
    EXPECT_TRUE(perform(app, "service/" + lists.service[2]));
    EXPECT_TRUE(perform(app, "service/" + lists.service[0]));
    EXPECT_EQ(app.open()->result().respondent.services,
              (std::vector<std::string>{lists.service[0], lists.service[2]}))
        << "in the order in which they are offered";
    EXPECT_TRUE(perform(app, "service/" + lists.service[0]));
    EXPECT_EQ(app.open()->result().respondent.services,
              (std::vector<std::string>{lists.service[2]}));
    EXPECT_TRUE(perform(app, "relation/" + lists.relation[0]));
    EXPECT_EQ(app.open()->result().respondent.relations,
              (std::vector<std::string>{lists.relation[0]}));
    EXPECT_TRUE(type(app, "field/organisation", "Our own organisation"));
    EXPECT_TRUE(type(app, "field/post", "Nairobi"));
    EXPECT_TRUE(type(app, "field/chain", "A chain"));
    EXPECT_EQ(app.open()->result().respondent.organisation, "Our own organisation");
    EXPECT_EQ(app.open()->result().respondent.post, "Nairobi");
    EXPECT_EQ(app.open()->result().scope.chain, "A chain");
    EXPECT_TRUE(perform(app, "private/no"));
    EXPECT_EQ(app.open()->result().scope.private_partners, false);
    EXPECT_TRUE(missing_profile(*app.open()).empty());
    type(app, "field/organisation", " \t");
    EXPECT_EQ(missing_profile(*app.open()), (std::vector<std::string>{"organisation"}));
}

TEST_F(Commands, TextsBeyondTheLimitAreRefused) {
    begin(app);
    type(app, "field/chain", "A chain");
    EXPECT_FALSE(type(app, "field/chain", std::string(201, 'x')));
    EXPECT_EQ(app.open()->result().scope.chain, "A chain");
    EXPECT_TRUE(type(app, "comment/ambition.01", std::string(4000, 'x')));
    EXPECT_FALSE(type(app, "comment/ambition.01", std::string(4001, 'x')));
    EXPECT_EQ(answer_to(app, "ambition.01").comment.size(), 4000u);
}

TEST_F(Commands, TheLanguageSwitchesAtOnceAndIsRemembered) {
    begin(app);
    (void)app.effects.take();
    EXPECT_TRUE(perform(app, "language/nl"));
    EXPECT_EQ(app.words->language(), "nl");
    EXPECT_EQ(app.texts().language, "nl");
    const auto settings = take(app, "setting");
    ASSERT_EQ(settings.size(), 1u);
    EXPECT_EQ(settings[0]["value"], Json("nl"));
}

TEST_F(Commands, SwitchesOfTheViewSwitch) {
    begin(app);
    EXPECT_TRUE(perform(app, "steps"));
    EXPECT_TRUE(app.steps_shown);
    EXPECT_TRUE(press(app, {.key = "Escape", .node = ""}));
    EXPECT_FALSE(app.steps_shown);
    EXPECT_FALSE(press(app, {.key = "Escape", .node = ""}));
    EXPECT_TRUE(perform(app, "agenda"));
    EXPECT_TRUE(app.agenda_whole);
    EXPECT_TRUE(perform(app, "add-comment/ambition.01"));
    EXPECT_TRUE(app.comments_shown.contains("ambition.01"));
    (void)app.effects.take();
    EXPECT_TRUE(perform(app, "open"));
    EXPECT_EQ(take(app, "pick_file").size(), 1u);
    EXPECT_TRUE(perform(app, "quarantine"));
    EXPECT_EQ(take(app, "download_quarantine").size(), 1u);
}

TEST_F(Commands, KeysThatMeanNothingChangeNothing) {
    begin(app);
    perform(app, "answer/ambition.01/2");
    const std::string before = state_of(app);
    for (const char* nonsense : {"",
                                 "/",
                                 "answer",
                                 "answer/",
                                 "answer/governance.01",
                                 "answer/governance.01/",
                                 "answer/governance.01/0",
                                 "answer/governance.01/5",
                                 "answer/governance.01/22",
                                 "answer/governance.01/1/2",
                                 "answer/governance.99/1",
                                 "Answer/governance.01/1",
                                 "mark/governance.01",
                                 "mark/governance.01/weird",
                                 "mark//strength",
                                 "clear/",
                                 "clear/nothing",
                                 "add-comment/nothing",
                                 "comment/governance.01",
                                 "step/nowhere",
                                 "step/",
                                 "goto/nothing",
                                 "language/",
                                 "language/de",
                                 "shortcuts/",
                                 "shortcuts/maybe",
                                 "kind/consensus",
                                 "organisation/none",
                                 "role/none",
                                 "relation/none",
                                 "service/none",
                                 "private/perhaps",
                                 "resume/none",
                                 "rename/none",
                                 "delete/none",
                                 "confirm",
                                 "discard",
                                 "nonsense",
                                 "field/post"}) {
        EXPECT_FALSE(perform(app, nonsense)) << nonsense;
        EXPECT_EQ(state_of(app), before) << nonsense;
    }
    for (const char* nonsense :
         {"", "field/", "field/nothing", "comment/", "comment/nothing", "next"}) {
        EXPECT_FALSE(type(app, nonsense, "text")) << nonsense;
        EXPECT_EQ(state_of(app), before) << nonsense;
    }
}

TEST_F(Commands, WithNothingOpenOnlyTheStartWorks) {
    const std::string before = state_of(app);
    for (const char* key :
         {"next", "back", "step/result", "jump/unanswered", "goto/ambition.01", "undo", "redo",
          "answer/ambition.01/1", "clear/ambition.01", "mark/ambition.01/strength", "save",
          "organisation/rvo", "private/yes", "add-comment/ambition.01"}) {
        EXPECT_FALSE(perform(app, key)) << key;
    }
    EXPECT_FALSE(type(app, "comment/ambition.01", "x"));
    EXPECT_EQ(state_of(app), before);
}

TEST_F(Commands, WhoOnlyFollowsAnotherTabChangesNothing) {
    begin(app);
    perform(app, "answer/ambition.01/2");
    app.open()->writable = false;
    const std::string before = app.open()->document().dump();
    for (const char* key :
         {"answer/ambition.01/3", "clear/ambition.01", "mark/ambition.01/strength",
          "organisation/bz", "private/no", "undo", "redo", "add-comment/ambition.01"}) {
        EXPECT_FALSE(perform(app, key)) << key;
    }
    EXPECT_FALSE(type(app, "comment/ambition.01", "x"));
    EXPECT_FALSE(type(app, "field/post", "x"));
    EXPECT_EQ(app.open()->document().dump(), before);
    EXPECT_TRUE(perform(app, "step/result")) << "looking around is fine";
}

TEST_F(Commands, TheExampleIsLookedAtTriedAndThrownAway) {
    begin(app);
    const std::string own = app.open_id;
    test::store(app);
    EXPECT_TRUE(perform(app, "example"));
    ASSERT_TRUE(app.open()->example);
    EXPECT_EQ(app.place.screen, Screen::result);
    perform(app, "answer/ambition.01/1");
    EXPECT_TRUE(test::store(app).empty()) << "nothing of it is kept";
    EXPECT_FALSE(anything_unsaved(app));
    EXPECT_TRUE(perform(app, "discard"));
    ASSERT_EQ(app.assessments.size(), 1u);
    EXPECT_EQ(app.assessments[0].local_id, own);
    EXPECT_EQ(app.place.screen, Screen::start);
}

} // namespace
} // namespace ketenspiegel::app
