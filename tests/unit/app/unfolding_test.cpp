// What is opened to read: an explanation, advice, a word.
#include "app/support/test_app.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::app {
namespace {

using test::begin;

class Unfolding : public ::testing::Test {
  protected:
    Unfolding() {
        test::make_ready(app);
        begin(app);
    }
    App app;
};

TEST_F(Unfolding, WhatOpensClosesAgainAndNothingOfItIsKept) {
    test::store(app);
    const std::string before = app.open()->document().dump();
    for (const char* key :
         {"term/governance.02/mandate", "explain/term/chain", "explain/forms/definitions",
          "explain/whatif/culture", "explain/agenda/culture", "figure/chain/mean",
          "figure/aspect/culture/mean", "figure/agenda/order", "advice/culture/system",
          "stay/culture"}) {
        EXPECT_TRUE(perform(app, key)) << key;
        EXPECT_TRUE(app.unfolded.contains(key)) << key;
        EXPECT_TRUE(perform(app, key)) << key;
        EXPECT_FALSE(app.unfolded.contains(key)) << key;
    }
    EXPECT_EQ(app.open()->document().dump(), before);
    EXPECT_FALSE(app.open()->can_undo() && anything_unsaved(app));
}

TEST_F(Unfolding, EachIsOpenedByItself) {
    perform(app, "figure/chain/mean");
    perform(app, "figure/chain/form");
    perform(app, "figure/chain/mean");
    EXPECT_EQ(app.unfolded, std::set<std::string>{"figure/chain/form"});
}

TEST_F(Unfolding, WhatIsOpenStaysOpenFromStepToStepAndNotInAnotherAssessment) {
    perform(app, "figure/chain/mean");
    perform(app, "step/plan");
    perform(app, "step/result");
    EXPECT_TRUE(app.unfolded.contains("figure/chain/mean"));
    perform(app, "example");
    EXPECT_TRUE(app.unfolded.empty());
}

TEST_F(Unfolding, AWordAtAPointIsInsideIt) {
    EXPECT_EQ(point_of_node("term/governance.02/mandate"), "governance.02");
    EXPECT_EQ(point_of_node("explain/term/mandate"), "");
}

TEST_F(Unfolding, AKeyWithoutAnObjectOpensNothing) {
    for (const char* key : {"term", "term/", "explain/", "figure", "advice/", "stay/"}) {
        EXPECT_FALSE(perform(app, key)) << key;
    }
    EXPECT_TRUE(app.unfolded.empty());
}

} // namespace
} // namespace ketenspiegel::app
