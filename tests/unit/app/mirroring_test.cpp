#include "app/mirroring.hpp"
#include "app/support/test_app.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::app {
namespace {

using test::begin;
using test::state_of;
using test::take;

class Mirroring : public ::testing::Test {
  protected:
    Mirroring() { test::make_ready(app); }
    const Json& document() const { return app.open()->document(); }
    std::string focused() {
        const auto effects = take(app, "focus");
        return effects.empty() ? "" : effects.back()["id"].get<std::string>();
    }
    App app;
};

TEST_F(Mirroring, AnAspectIsPlacedMovedAndTakenBack) {
    begin(app);
    EXPECT_TRUE(perform(app, "placement/culture/1"));
    EXPECT_TRUE(perform(app, "placement/culture/4"));
    EXPECT_TRUE(perform(app, "placement/ambition/2"));
    EXPECT_EQ(document()["placement"].dump(), R"({"culture":4,"ambition":2})");
    EXPECT_EQ(app.open()->result().placement[*app.framework().find_aspect("culture")], 4);
    EXPECT_EQ(placement_progress(*app.open()).answered, 2);
    EXPECT_EQ(placement_progress(*app.open()).total, 5);
    (void)app.effects.take();
    EXPECT_TRUE(perform(app, "clear-placement/culture"));
    EXPECT_EQ(focused(), "placement/culture") << "the button is gone, its aspect has the focus";
    EXPECT_EQ(document()["placement"].dump(), R"({"ambition":2})");
    EXPECT_TRUE(perform(app, "undo"));
    EXPECT_EQ(document()["placement"]["culture"], Json(4));
}

TEST_F(Mirroring, APlacementIsSetBesideTheAnswersAndChangesNoFigure) {
    begin(app);
    for (const Point& point : app.framework().points) perform(app, "answer/" + point.id + "/2");
    const double mean = app.open()->score().chain.profile->mean;
    perform(app, "placement/resources/3");
    const AspectScore& resources =
        app.open()->score().aspects[*app.framework().find_aspect("resources")];
    EXPECT_EQ(resources.placement, 3);
    EXPECT_DOUBLE_EQ(*resources.placement_difference, 1);
    EXPECT_EQ(app.open()->score().chain.profile->mean, mean);
}

TEST_F(Mirroring, ATraitIsRecognisedChangedAndCleared) {
    begin(app);
    EXPECT_TRUE(perform(app, "trait/ambition.process.1/yes"));
    EXPECT_TRUE(perform(app, "trait/ambition.process.1/partly"));
    EXPECT_TRUE(perform(app, "trait/culture.system.8/no"));
    EXPECT_EQ(document()["traits"].dump(),
              R"({"ambition.process.1":"partly","culture.system.8":"no"})");
    EXPECT_EQ(traits_progress(*app.open()).answered, 2);
    EXPECT_EQ(traits_progress(*app.open()).total, 59);
    const std::size_t ambition = *app.framework().find_aspect("ambition");
    EXPECT_EQ(traits_progress(*app.open(), ambition).answered, 1);
    EXPECT_EQ(traits_progress(*app.open(), ambition).total, 11);
    EXPECT_DOUBLE_EQ(*app.open()->score().aspects[ambition].traits[form_index(Form::process)], 0.5);
    (void)app.effects.take();
    EXPECT_TRUE(perform(app, "clear-trait/ambition.process.1"));
    EXPECT_EQ(focused(), "trait/ambition.process.1");
    EXPECT_EQ(document()["traits"].dump(), R"({"culture.system.8":"no"})");
    EXPECT_TRUE(perform(app, "undo"));
    EXPECT_TRUE(perform(app, "redo"));
    EXPECT_EQ(traits_progress(*app.open()).answered, 1);
}

TEST_F(Mirroring, DeleteClearsTheTraitThatHasTheFocus) {
    begin(app);
    const auto answered = [&] { return traits_progress(*app.open()).answered; };
    for (const char* node : {"trait/control.chain.1/no", "trait/control.chain.1/recognised/group",
                             "trait/control.chain.1"}) {
        perform(app, "trait/control.chain.1/no");
        ASSERT_EQ(answered(), 1);
        EXPECT_TRUE(press(app, {.key = "Delete", .node = node})) << node;
        EXPECT_EQ(answered(), 0) << node;
    }
    perform(app, "trait/control.chain.1/no");
    perform(app, "shortcuts/off");
    EXPECT_FALSE(press(app, {.key = "Delete", .node = "trait/control.chain.1/no"}));
    EXPECT_EQ(answered(), 1);
}

TEST_F(Mirroring, OneAspectsTraitsAreShownOnItsPageOnly) {
    begin(app);
    EXPECT_FALSE(perform(app, "traits/culture")) << "not on this page";
    perform(app, "step/recognise");
    EXPECT_TRUE(perform(app, "traits/culture"));
    EXPECT_EQ(app.place.screen, Screen::recognise);
    EXPECT_EQ(app.framework().aspects[app.place.aspect].id, "culture");
    EXPECT_FALSE(perform(app, "traits/none"));
    EXPECT_EQ(app.framework().aspects[app.place.aspect].id, "culture");
}

TEST_F(Mirroring, WhatDoesNotExistOrMayNotBeWrittenChangesNothing) {
    begin(app);
    perform(app, "private/no");
    perform(app, "step/recognise");
    perform(app, "placement/ambition/1");
    perform(app, "trait/ambition.process.1/yes");
    (void)app.effects.take();
    const auto refuse_all = [&] {
        const std::string before = state_of(app);
        for (const char* key :
             {"placement/ambition/0", "placement/ambition/5", "placement/ambition/4",
              "placement/ambition/", "placement/ambition/11", "placement/none/1",
              "clear-placement/none", "trait/ambition.process.1/perhaps",
              "trait/ambition.process.9/yes", "trait//yes", "clear-trait/none", "traits/"}) {
            EXPECT_FALSE(perform(app, key)) << key;
            EXPECT_EQ(state_of(app), before) << key;
        }
    };
    refuse_all();
    app.open()->writable = false;
    refuse_all();
    const std::string before = document().dump();
    for (const char* key : {"placement/ambition/2", "clear-placement/ambition",
                            "trait/ambition.process.1/no", "clear-trait/ambition.process.1"}) {
        EXPECT_FALSE(perform(app, key)) << key << " while another tab writes";
    }
    EXPECT_EQ(document().dump(), before);
}

} // namespace
} // namespace ketenspiegel::app
