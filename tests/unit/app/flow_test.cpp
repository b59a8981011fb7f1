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
}

TEST_F(Flow, TheFocusGoesWhereTheViewGoes) {
    const auto moved = [&] {
        std::vector<std::string> ids;
        for (const Json& effect : test::take(app, "focus")) {
            EXPECT_TRUE(effect.contains("still")) << "scroll_gently moves the page";
            ids.push_back(effect["id"].get<std::string>());
        }
        return ids;
    };
    (void)moved();
    perform(app, "answer/resources.01/2", true);
    EXPECT_EQ(moved(), Ids{"answer/resources.02/1"});
    press("3", "answer/resources.02/1");
    EXPECT_EQ(moved(), Ids{"answer/resources.03/1"});
    press("0", "point/resources.03/statement");
    EXPECT_EQ(moved(), Ids{"answer/resources.04/1"});
    perform(app, "answer/resources.04/1");
    EXPECT_EQ(moved(), Ids{}) << "the arrow keys choose on the way to another";
    undo(app);
    undo(app);
    EXPECT_EQ(moved(), (Ids{"answer/resources.04/1", "answer/resources.03/1"}));
    redo(app);
    EXPECT_EQ(moved(), Ids{"answer/resources.03/unknown"}) << "what is chosen there";
    perform(app, "undo");
    EXPECT_EQ(moved(), Ids{}) << "who pressed the button by key stays on it";
}

TEST_F(Flow, DigitsOneAfterTheOtherAnswerOnePointEach) {
    std::string node = "answer/resources.01/1";
    for (const char* digit : {"2", "3", "1", "4"}) {
        EXPECT_TRUE(press(digit, node));
        node = focused().back();
    }
    EXPECT_EQ(node, "answer/resources.05/1");
    EXPECT_EQ(test::answer_to(app, "resources.01").level, 2);
    EXPECT_EQ(test::answer_to(app, "resources.02").level, 3);
    EXPECT_EQ(test::answer_to(app, "resources.03").level, 1);
    EXPECT_EQ(test::answer_to(app, "resources.04").level, 4);
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
    undo(app);
    (void)scrolls();
    press("2", "point/resources.06");
    EXPECT_EQ(focused(), Ids{"next"}) << "no further key answers the last point again";
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

// The page may be elsewhere, moved by a wheel: what a key answers is seen.
TEST_F(Flow, AKeyShowsWhatItAnswers) {
    (void)test::take(app, "focus");
    EXPECT_TRUE(press("2", "answer/resources.01/1"));
    const auto scrolled = test::take(app, "scroll");
    ASSERT_EQ(scrolled.size(), 2u);
    EXPECT_EQ(scrolled[0],
              Json({{"effect", "scroll"}, {"to", "answer/resources.01/2"}, {"align", "nearest"}}));
    (void)focused();
    EXPECT_TRUE(press("3", "answer/resources.01/1"));
    EXPECT_TRUE(press("0", "mark/resources.01/strength"));
    const auto stayed = test::take(app, "focus");
    ASSERT_EQ(stayed.size(), 2u);
    EXPECT_EQ(stayed[0], Json({{"effect", "focus"}, {"id", "answer/resources.01/3"}}))
        << "a second thought stays, and focusing it shows it";
    EXPECT_EQ(stayed[1], Json({{"effect", "focus"}, {"id", "answer/resources.01/unknown"}}));
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
    app.now_ms -= 3600 * 1000;
    EXPECT_FALSE(app.toast.shown(app.now_ms)) << "the clock was set back";
    app.now_ms += 3600 * 1000 + Toast::shown_ms;
    EXPECT_FALSE(app.toast.shown(app.now_ms));
    EXPECT_EQ(wake_in(app), -1);
}

TEST(TypedLast, IsPausedAfterAWhileAndWhenTheClockWasSetBack) {
    const Typed typed{.key = "field/post", .at_ms = 5000};
    EXPECT_FALSE(typed.paused(5000));
    EXPECT_FALSE(typed.paused(5000 + Typed::pause_ms - 1));
    EXPECT_TRUE(typed.paused(5000 + Typed::pause_ms));
    EXPECT_TRUE(typed.paused(0));
}

} // namespace
} // namespace ketenspiegel::app
