#include "app/directing.hpp"
#include "app/support/test_app.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::app {
namespace {

using test::begin;
using test::state_of;
using test::take;

class Directing : public ::testing::Test {
  protected:
    Directing() { test::make_ready(app); }
    const Json& document() const { return app.open()->document(); }
    const std::optional<int>& target(std::string_view aspect) const {
        return app.open()->score().aspects[*app.framework().find_aspect(aspect)].target;
    }
    App app;
};

TEST_F(Directing, TheContextIsAnsweredAndTheFormThatFitsFollows) {
    begin(app);
    EXPECT_TRUE(perform(app, "context/interdependence/4"));
    EXPECT_EQ(app.open()->score().desired.form, std::nullopt) << "two are needed";
    EXPECT_TRUE(perform(app, "context/importance/3"));
    EXPECT_DOUBLE_EQ(*app.open()->score().desired.need, 3.5);
    EXPECT_EQ(app.open()->score().desired.form, Form::system) << "a half rounds down";
    EXPECT_TRUE(perform(app, "context/importance/4"));
    EXPECT_EQ(app.open()->score().desired.form, Form::chain);
    EXPECT_TRUE(perform(app, "context/readiness/2"));
    EXPECT_EQ(app.open()->score().desired.limited_by, std::vector{Limit::readiness});
    EXPECT_EQ(document()["context"].dump(),
              R"({"interdependence":4,"importance":4,"readiness":2})");
    (void)app.effects.take();
    EXPECT_TRUE(perform(app, "clear-context/readiness"));
    const auto focus = take(app, "focus");
    ASSERT_EQ(focus.size(), 1u);
    EXPECT_EQ(focus[0]["id"], Json("context/readiness"));
    EXPECT_TRUE(app.open()->score().desired.limited_by.empty());
    EXPECT_TRUE(perform(app, "undo"));
    EXPECT_EQ(document()["context"]["readiness"], Json(2));
}

TEST_F(Directing, AConsiderationIsTypedInOneStepAndAnEmptyOneIsNone) {
    begin(app);
    for (const char* text : {"Y", "Ye", "Yes"}) {
        EXPECT_TRUE(type(app, "consideration/benefits", text));
    }
    end_typing(app);
    EXPECT_TRUE(type(app, "consideration/performance", "No"));
    end_typing(app);
    EXPECT_EQ(document()["context"]["considerations"].dump(),
              R"({"benefits":"Yes","performance":"No"})");
    perform(app, "undo");
    EXPECT_EQ(document()["context"]["considerations"].dump(), R"({"benefits":"Yes"})");
    perform(app, "undo");
    EXPECT_TRUE(document()["context"]["considerations"].empty()) << "a text is one step back";
    perform(app, "redo");
    EXPECT_TRUE(type(app, "consideration/benefits", ""));
    EXPECT_FALSE(document()["context"]["considerations"].contains("benefits"));
}

TEST_F(Directing, WhatIsTypedWaitsForAPauseAndAChoiceDoesNot) {
    begin(app);
    test::store(app);
    type(app, "consideration/benefits", "Yes");
    EXPECT_GT(store_wake_in(app), 0);
    perform(app, "context/readiness/2");
    EXPECT_EQ(store_wake_in(app), 0);
    const auto batches = test::store(app);
    ASSERT_EQ(batches.size(), 1u);
    EXPECT_EQ(batches[0]["changes"].dump(),
              R"([{"path":"/context/considerations/benefits","value":"Yes"},)"
              R"({"path":"/context/readiness","value":2}])");
}

TEST_F(Directing, ATargetOfOnesOwnGoesBeforeTheContextAndDesiredClearsIt) {
    begin(app);
    EXPECT_EQ(target("control"), std::nullopt);
    EXPECT_TRUE(perform(app, "target/control/4"));
    EXPECT_EQ(target("control"), 4);
    EXPECT_EQ(target("culture"), std::nullopt);
    perform(app, "context/interdependence/2");
    perform(app, "context/importance/2");
    EXPECT_EQ(target("control"), 4);
    EXPECT_EQ(target("culture"), 2);
    EXPECT_TRUE(perform(app, "target/control/desired"));
    EXPECT_EQ(target("control"), 2);
    EXPECT_FALSE(document()["targets"].contains("control"));
    EXPECT_TRUE(perform(app, "undo"));
    EXPECT_EQ(target("control"), 4);
}

TEST_F(Directing, TheFourthFormIsATargetWithPrivatePartnersOnly) {
    begin(app, /*private_partners=*/false);
    EXPECT_FALSE(perform(app, "target/control/4"));
    EXPECT_TRUE(perform(app, "target/control/3"));
    EXPECT_TRUE(perform(app, "context/interdependence/4")) << "what the context is, is no form";
    perform(app, "private/yes");
    EXPECT_TRUE(perform(app, "target/control/4"));
}

TEST_F(Directing, WhatDoesNotExistOrMayNotBeWrittenChangesNothing) {
    begin(app);
    perform(app, "context/readiness/2");
    perform(app, "target/control/3");
    type(app, "consideration/benefits", "Yes");
    (void)app.effects.take();
    const std::string before = state_of(app);
    for (const char* key : {"context/readiness/0", "context/readiness/5", "context/readiness/",
                            "context/readiness/22", "context/luck/2", "clear-context/luck",
                            "target/control/0", "target/control/5", "target/control/perhaps",
                            "target/control/", "target/none/2", "target/none/desired"}) {
        EXPECT_FALSE(perform(app, key)) << key;
        EXPECT_EQ(state_of(app), before) << key;
    }
    EXPECT_FALSE(type(app, "consideration/none", "x"));
    EXPECT_EQ(state_of(app), before);
    app.open()->writable = false;
    const std::string document_before = document().dump();
    for (const char* key : {"context/readiness/3", "clear-context/readiness", "target/control/2",
                            "target/control/desired"}) {
        EXPECT_FALSE(perform(app, key)) << key;
    }
    EXPECT_FALSE(type(app, "consideration/benefits", "No"));
    EXPECT_EQ(document().dump(), document_before);
}

} // namespace
} // namespace ketenspiegel::app
