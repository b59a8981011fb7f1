// Results that were made with another version of their questionnaire.
#include "app/files.hpp"
#include "app/support/test_app.hpp"
#include "core/json_reader.hpp"
#include "platform/headless/own_questionnaire.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace ketenspiegel::app {
namespace {

using platform::own_questionnaire;
using test::answer_to;
using test::begin;

class OlderResults : public ::testing::Test {
  protected:
    OlderResults() {
        test::make_ready(app);
        App maker;
        test::make_ready(maker);
        maker.uuids = Uuids("another seed");
        const std::string first = own_questionnaire("own", 1, "resources", 5);
        open_file(maker, "own.json", first.size(), first);
        begin(maker);
        for (const char* key : {"answer/resources.01/2", "answer/resources.04/3",
                                "answer/resources.05/4", "trait/resources.pioneer.1/yes"}) {
            EXPECT_TRUE(perform(maker, key)) << key;
        }
        perform(maker, "save");
        perform(maker, "confirm"); // so few answers
        old = maker.effects.take_blob();
    }
    /// As one's own, where that is asked.
    void open(std::string_view bytes) {
        open_file(app, "file.json", bytes.size(), bytes);
        if (app.dialog) perform(app, "confirm/mine");
    }
    std::string save() {
        (void)app.effects.take_blob();
        perform(app, "save");
        if (app.dialog) perform(app, "confirm");
        return app.effects.take_blob();
    }
    App app;
    std::string old; ///< a result of version 1, which has five points
};

TEST_F(OlderResults, OneOpensAndSaysWhatNoLongerCounts) {
    open(own_questionnaire("own", 2, "resources", 3));
    open(old);
    ASSERT_NE(app.open(), nullptr);
    EXPECT_EQ(app.framework().version, 2);
    EXPECT_EQ(answer_to(app, "resources.01").level, 2);
    EXPECT_EQ(app.open()->progress().answered, 1);
    ASSERT_TRUE(app.message);
    EXPECT_EQ(app.message->title, "open.done.title");
    EXPECT_EQ(app.message->kind, Message::Kind::info);
    EXPECT_EQ(app.message->text, "open.version.kept");
    const std::map<std::string, std::string> said(app.message->arguments.begin(),
                                                  app.message->arguments.end());
    EXPECT_EQ(said.at("count"), "2");
    ASSERT_EQ(app.message->problems.size(), 1u);
    EXPECT_EQ(app.message->problems[0].code, ProblemCode::other_questionnaire_version);
}

TEST_F(OlderResults, WhatNoLongerExistsStaysInTheFile) {
    open(own_questionnaire("own", 2, "resources", 3));
    open(old);
    perform(app, "answer/resources.02/1");
    const auto written = read_json(save());
    ASSERT_TRUE(written);
    EXPECT_EQ((*written)["answers"]["resources.04"].dump(), R"({"level":3})");
    EXPECT_EQ((*written)["answers"]["resources.05"].dump(), R"({"level":4})");
    EXPECT_EQ((*written)["answers"]["resources.02"].dump(), R"({"level":1})");
    EXPECT_EQ((*written)["traits"]["resources.pioneer.1"], Json("yes"));
}

TEST_F(OlderResults, WhereNothingIsLostThatIsSaid) {
    open(own_questionnaire("own", 2, "resources", 6));
    open(old);
    ASSERT_TRUE(app.message);
    EXPECT_EQ(app.message->text, "open.version");
    EXPECT_EQ(app.message->kind, Message::Kind::info);
    EXPECT_EQ(app.open()->progress().answered, 3);
}

TEST_F(OlderResults, TheVersionItWasMadeWithGoesBeforeANewerOne) {
    open(own_questionnaire("own", 2, "resources", 3));
    open(own_questionnaire("own", 1, "resources", 5));
    open(own_questionnaire("own", 3, "resources", 4));
    open(old);
    EXPECT_EQ(app.framework().version, 1);
    EXPECT_EQ(app.message->kind, Message::Kind::success);
    EXPECT_TRUE(app.message->problems.empty());
}

TEST_F(OlderResults, WithoutItsOwnVersionTheNewestReadsIt) {
    open(own_questionnaire("own", 2, "resources", 3));
    open(own_questionnaire("own", 4, "resources", 4));
    open(own_questionnaire("own", 3, "resources", 3));
    open(old);
    EXPECT_EQ(app.framework().version, 4);
}

} // namespace
} // namespace ketenspiegel::app
