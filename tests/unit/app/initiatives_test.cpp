// Initiatives: what already runs, in a list of the result.
#include "app/directing.hpp"
#include "app/support/test_app.hpp"
#include "core/limits.hpp"
#include "core/plan.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::app {
namespace {

using test::begin;
using test::state_of;
using test::take;

class Initiatives : public ::testing::Test {
  protected:
    Initiatives() {
        test::make_ready(app);
        begin(app);
        perform(app, "step/plan");
        (void)app.effects.take();
    }
    std::string list() const {
        const Json& document = app.open()->document();
        return document.contains("initiatives") ? document["initiatives"].dump() : "none";
    }
    void add(std::string_view title) {
        perform(app, "add-initiative");
        const std::string number = std::to_string(app.open()->result().initiatives.size());
        type(app, "initiative-title/" + number, title);
        end_typing(app);
    }
    std::string focused() {
        const auto effects = take(app, "focus");
        return effects.empty() ? "" : effects.back()["id"].get<std::string>();
    }
    App app;
};

TEST_F(Initiatives, OneIsAddedAndFilledIn) {
    EXPECT_TRUE(perform(app, "add-initiative"));
    EXPECT_EQ(focused(), "initiative-title/1") << "one goes on typing";
    EXPECT_EQ(list(), R"([{"title":"","status":"running"}])");
    EXPECT_TRUE(type(app, "initiative-title/1", "Concordaat"));
    EXPECT_TRUE(perform(app, "initiative-aspect/1/governance"));
    EXPECT_TRUE(perform(app, "initiative-aspect/1/control"));
    EXPECT_TRUE(perform(app, "initiative-status/1/planned"));
    EXPECT_TRUE(type(app, "initiative-note/1", "Next year"));
    EXPECT_EQ(list(), R"([{"title":"Concordaat","status":"planned","aspect":"control",)"
                      R"("note":"Next year"}])");
    const Initiative& one = app.open()->result().initiatives.at(0);
    EXPECT_EQ(one.title, "Concordaat");
    EXPECT_EQ(one.aspect, app.framework().find_aspect("control"));
    EXPECT_EQ(one.status, InitiativeStatus::planned);
    EXPECT_TRUE(type(app, "initiative-note/1", ""));
    EXPECT_FALSE(app.open()->document()["initiatives"][0].contains("note"));
}

TEST_F(Initiatives, OneWithoutAnAspectServesNone) {
    add("one");
    EXPECT_EQ(unassigned_initiatives(app.open()->result()), std::vector<std::size_t>{0});
    perform(app, "initiative-aspect/1/culture");
    EXPECT_TRUE(unassigned_initiatives(app.open()->result()).empty());
}

TEST_F(Initiatives, RemovingOffersToUndoAndUndoingBringsItBack) {
    add("one");
    add("two");
    add("three");
    const std::string before = list();
    (void)app.effects.take();
    EXPECT_TRUE(perform(app, "remove-initiative/2"));
    EXPECT_EQ(focused(), "initiatives");
    EXPECT_EQ(app.open()->result().initiatives.size(), 2u);
    EXPECT_EQ(app.open()->result().initiatives[1].title, "three");
    ASSERT_TRUE(app.message);
    EXPECT_EQ(app.message->title, "initiative.removed");
    EXPECT_EQ(app.message->under, "initiatives") << "told where it happened";
    EXPECT_TRUE(perform(app, app.message->action));
    EXPECT_EQ(list(), before);
    EXPECT_FALSE(app.message) << "there is nothing to undo any more";
    EXPECT_EQ(focused(), "initiatives") << "the button is gone";
    EXPECT_TRUE(perform(app, "redo"));
    EXPECT_EQ(app.open()->result().initiatives.size(), 2u);
}

TEST_F(Initiatives, TheOfferToUndoEndsWithTheNextChange) {
    add("one");
    add("two");
    for (const auto& change : std::vector<std::function<bool()>>{
             [&] { return type(app, "initiative-title/1", "uno"); },
             [&] { return perform(app, "initiative-status/1/done"); },
             [&] { return perform(app, "add-initiative"); },
             [&] { return perform(app, "redo") || perform(app, "undo"); },
             [&] { return perform(app, "step/result"); }}) {
        if (app.open()->result().initiatives.size() < 2) add("another");
        ASSERT_TRUE(perform(app, "remove-initiative/2"));
        ASSERT_TRUE(app.message);
        EXPECT_TRUE(change());
        EXPECT_FALSE(app.message) << "undo would now take something else back";
    }
}

TEST_F(Initiatives, DismissingTheOfferStaysWhereItStood) {
    add("one");
    perform(app, "remove-initiative/1");
    EXPECT_EQ(list(), "none") << "an empty list says nothing";
    (void)app.effects.take();
    EXPECT_TRUE(perform(app, "dismiss"));
    EXPECT_EQ(focused(), "initiatives");
}

TEST_F(Initiatives, AHundredAreTheMost) {
    for (std::size_t i = 0; i < limits::initiatives; ++i) {
        ASSERT_TRUE(perform(app, "add-initiative"));
    }
    const std::string before = list();
    EXPECT_FALSE(perform(app, "add-initiative"));
    EXPECT_EQ(list(), before);
    EXPECT_TRUE(perform(app, "initiative-status/100/done"));
    EXPECT_TRUE(perform(app, "remove-initiative/100"));
    EXPECT_TRUE(perform(app, "add-initiative"));
}

TEST_F(Initiatives, MembersOfOtherSoftwareStay) {
    app.open()->change(
        {.path = "/initiatives",
         .value = Json::array({{{"title", "one"}, {"budget", 5}, {"status", "done"}}})},
        Autosave::Pace::at_once, app.now_ms);
    perform(app, "initiative-aspect/1/culture");
    EXPECT_EQ(list(), R"([{"title":"one","budget":5,"status":"done","aspect":"culture"}])");
}

TEST_F(Initiatives, WhatDoesNotExistOrMayNotBeWrittenChangesNothing) {
    add("one");
    (void)app.effects.take();
    const std::string before = state_of(app);
    for (const char* key :
         {"remove-initiative/0", "remove-initiative/2", "remove-initiative/",
          "remove-initiative/-1", "remove-initiative/1x", "remove-initiative/99999999999999999999",
          "initiative-aspect/1/none", "initiative-aspect/2/culture", "initiative-status/1/perhaps",
          "initiative-status/1/", "initiative-status/2/done"}) {
        EXPECT_FALSE(perform(app, key)) << key;
        EXPECT_EQ(state_of(app), before) << key;
    }
    for (const char* key : {"initiative-title/0", "initiative-title/2", "initiative-title/",
                            "initiative-note/2", "initiative-note/one"}) {
        EXPECT_FALSE(type(app, key, "x")) << key;
        EXPECT_EQ(state_of(app), before) << key;
    }
    EXPECT_FALSE(type(app, "initiative-title/1", std::string(limits::text + 1, 'x')));
    app.open()->writable = false;
    const std::string list_before = list();
    for (const char* key : {"add-initiative", "remove-initiative/1", "initiative-aspect/1/culture",
                            "initiative-status/1/done"}) {
        EXPECT_FALSE(perform(app, key)) << key;
    }
    EXPECT_FALSE(type(app, "initiative-title/1", "x"));
    EXPECT_EQ(list(), list_before);
}

} // namespace
} // namespace ketenspiegel::app
