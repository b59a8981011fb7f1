// Moving on while one answers, and back and forth in time.
#include "app/flow.hpp"
#include "app/support/test_app.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::app {
namespace {

class Flow : public ::testing::Test {
  protected:
    Flow() {
        test::make_ready(app);
        test::begin(app);
        perform(app, "step/resources");
        (void)scrolls();
    }
    /// Where the page is asked to move gently, in order.
    std::vector<std::string> scrolls() {
        std::vector<std::string> targets;
        for (const Json& effect : test::take(app, "scroll")) {
            if (effect.contains("smooth")) targets.push_back(effect["to"].get<std::string>());
        }
        return targets;
    }
    std::vector<std::string> focused() {
        std::vector<std::string> ids;
        for (const Json& effect : test::take(app, "focus")) {
            ids.push_back(effect["id"].get<std::string>());
        }
        return ids;
    }
    bool press(std::string_view key, std::string_view node) {
        return app::press(app, {.key = key, .node = node});
    }

    App app;
    using Ids = std::vector<std::string>;
};

TEST_F(Flow, APressedAnswerBringsTheNextOpenPointIntoView) {
    perform(app, "answer/resources.01/2", true);
    EXPECT_EQ(scrolls(), Ids{"point/resources.02"});
    perform(app, "answer/resources.03/unknown", true);
    EXPECT_EQ(scrolls(), Ids{"point/resources.04"});
    perform(app, "answer/resources.02/1", true);
    EXPECT_EQ(scrolls(), Ids{"point/resources.04"}) << "the one after it has an answer";
    perform(app, "answer/resources.06/3", true);
    EXPECT_EQ(scrolls(), Ids{"point/resources.04"}) << "after the last the first that is open";
    EXPECT_TRUE(focused().empty()) << "the focus is the person's";
}

TEST_F(Flow, WhatIsChosenOnTheWayOrChangedMovesNothing) {
    perform(app, "answer/resources.01/1");
    EXPECT_TRUE(scrolls().empty()) << "the arrow keys choose on the way to another";
    perform(app, "answer/resources.01/2", true);
    EXPECT_TRUE(scrolls().empty()) << "a second thought";
    perform(app, "clear/resources.01");
    (void)scrolls();
    perform(app, "answer/resources.01/2", true);
    EXPECT_EQ(scrolls(), Ids{"point/resources.02"});
}

TEST_F(Flow, TheLastAnswerBringsWhatStandsBelow) {
    for (int i = 1; i <= 6; ++i) {
        press("2", "point/resources.0" + std::to_string(i));
    }
    const Ids moved = scrolls();
    ASSERT_EQ(moved.size(), 6u);
    EXPECT_EQ(moved[4], "point/resources.06");
    EXPECT_EQ(moved[5], "after-points");
}

TEST_F(Flow, EnterGoesToTheNextOpenPointWithTheFocus) {
    press("3", "answer/resources.01/1");
    (void)scrolls();
    EXPECT_TRUE(press("Enter", "answer/resources.01/3"));
    EXPECT_EQ(focused(), Ids{"point/resources.02/statement"});
    app.preferences.shortcuts = false;
    EXPECT_FALSE(press("Enter", "answer/resources.01/3")) << "switched off with the other keys";
    app.preferences.shortcuts = true;
    for (int i = 2; i <= 6; ++i) perform(app, "answer/resources.0" + std::to_string(i) + "/1");
    (void)focused();
    EXPECT_TRUE(press("Enter", "answer/resources.06/1"));
    EXPECT_EQ(focused(), Ids{"next"});
    EXPECT_FALSE(go_to_next_open(app, "resources.99"));
}

TEST_F(Flow, UndoShowsWhereItWas) {
    perform(app, "answer/resources.01/2");
    perform(app, "step/impression");
    perform(app, "placement/culture/3");
    perform(app, "step/result");
    (void)scrolls();
    EXPECT_TRUE(undo(app));
    EXPECT_EQ(app.place.screen, Screen::impression);
    EXPECT_TRUE(undo(app));
    EXPECT_EQ(app.place.screen, Screen::aspect);
    EXPECT_EQ(app.place.point, "resources.01");
    EXPECT_FALSE(test::answer_to(app, "resources.01").answered());
    (void)scrolls();
    EXPECT_TRUE(redo(app));
    EXPECT_EQ(scrolls(), Ids{"point/resources.01"}) << "it is on this page";
    EXPECT_EQ(test::answer_to(app, "resources.01").level, 2);
    perform(app, "step/plan");
    perform(app, "add-initiative");
    perform(app, "step/direction");
    perform(app, "target/culture/4");
    perform(app, "step/recognise");
    perform(app, "trait/ambition.pioneer.1/yes");
    perform(app, "step/about");
    (void)scrolls();
    const std::pair<Screen, const char*> places[] = {
        {Screen::recognise, "trait/ambition.pioneer.1"},
        {Screen::direction, "target/culture"},
        {Screen::plan, "initiatives"}};
    for (const auto& [screen, node] : places) {
        EXPECT_TRUE(undo(app));
        EXPECT_EQ(app.place.screen, screen);
        EXPECT_EQ(scrolls(), Ids{node}) << "seen where it is";
    }
}

TEST_F(Flow, UndoShowsWhatIsFurtherDownTheSameScreen) {
    perform(app, "step/direction");
    perform(app, "context/importance/3");
    type(app, "consideration/benefits", "More");
    end_typing(app);
    (void)scrolls();
    EXPECT_TRUE(undo(app));
    EXPECT_EQ(scrolls(), Ids{"consideration/benefits"});
    EXPECT_TRUE(undo(app));
    EXPECT_EQ(scrolls(), Ids{"context/importance"});
}

// The page moved on, the focus did not: what a key then changes is seen.
TEST_F(Flow, AKeyThatChangesAnAnswerShowsIt) {
    const auto press_in = [&](std::string_view key) { return press(key, "answer/resources.01/1"); };
    EXPECT_TRUE(press_in("2"));
    EXPECT_EQ(scrolls(), Ids{"point/resources.02"});
    EXPECT_TRUE(press_in("3"));
    EXPECT_EQ(scrolls(), Ids{"point/resources.01"});
    EXPECT_TRUE(press_in("0"));
    EXPECT_EQ(scrolls(), Ids{"point/resources.01"});
}

TEST_F(Flow, ToldInPassingIsGoneAfterAWhile) {
    EXPECT_FALSE(undo(app) && undo(app) && undo(app) && undo(app)) << "nothing left to undo";
    perform(app, "answer/resources.01/2");
    test::store(app);
    undo(app);
    EXPECT_EQ(app.toast.text, "undone");
    EXPECT_TRUE(app.toast.shown(app.now_ms));
    test::store(app);
    EXPECT_EQ(wake_in(app), Toast::shown_ms) << "a frame takes it away";
    app.now_ms += Toast::shown_ms;
    EXPECT_FALSE(app.toast.shown(app.now_ms));
    EXPECT_EQ(wake_in(app), -1);
}

} // namespace
} // namespace ketenspiegel::app
