// What leaves the machine: the comments on points only where one does not keep them out.
#include "app/files.hpp"
#include "app/hand_in.hpp"
#include "app/support/test_app.hpp"
#include "core/result_file.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::app {
namespace {

using test::begin;
using test::take;

class HandIn : public ::testing::Test {
  protected:
    HandIn() {
        test::make_ready(app);
        begin(app);
        perform(app, "answer/ambition.01/2");
        perform(app, "mark/ambition.01/strength");
        type(app, "comment/ambition.01", "With a name in it");
        type(app, "comment/ambition.02", "A comment alone");
        type(app, "consideration/benefits", "Stays");
        end_typing(app);
    }
    Json save() {
        (void)app.effects.take();
        (void)app.effects.take_blob();
        EXPECT_TRUE(perform(app, "save"));
        EXPECT_TRUE(perform(app, "confirm")) << "so few answers";
        const auto file = read_result(app.effects.take_blob(), app.framework());
        EXPECT_TRUE(file && file->digest == DigestState::valid && file->warnings.empty());
        return file ? file->document : Json();
    }
    App app;
};

TEST_F(HandIn, TheFileHoldsTheCommentsUntilTheyAreLeftOut) {
    EXPECT_EQ(comment_count(*app.open()), 2u);
    const Json whole = save();
    EXPECT_EQ(whole["answers"]["ambition.01"]["comment"], "With a name in it");
    EXPECT_EQ(whole["answers"]["ambition.02"]["comment"], "A comment alone");
    EXPECT_TRUE(app.message->lines.empty());
    EXPECT_TRUE(app.open()->in_file);

    EXPECT_TRUE(perform(app, "leave-out/comments"));
    const Json without = save();
    EXPECT_EQ(without["answers"].dump(), R"({"ambition.01":{"level":2,"mark":"strength"}})");
    EXPECT_EQ(without["context"], whole["context"]) << "only what was written at points";
    EXPECT_EQ(without["scores"], whole["scores"]);
    ASSERT_EQ(app.message->lines.size(), 1u) << "one is told";
    EXPECT_EQ(without["revision"], whole["revision"].get<int>() + 1)
        << "it differs, and a group takes the newest";
}

TEST_F(HandIn, WhatIsLeftOutStaysOnTheDevice) {
    perform(app, "leave-out/comments");
    save();
    EXPECT_EQ(app.open()->result().answers[0].comment, "With a name in it");
    EXPECT_EQ(app.open()->result().answers[1].comment, "A comment alone");
    EXPECT_FALSE(app.open()->in_file) << "no file has all of it";
    EXPECT_TRUE(perform(app, "leave-out/comments"));
    EXPECT_EQ(save()["answers"]["ambition.02"]["comment"], "A comment alone");
    EXPECT_TRUE(app.open()->in_file);
}

TEST_F(HandIn, TheSameFileComesTwiceWithoutComments) {
    perform(app, "leave-out/comments");
    const Json once = save();
    app.now_ms += 60000;
    EXPECT_EQ(save(), once) << "nothing changed: the same time, the same revision";
}

TEST_F(HandIn, AnotherAssessmentBeginsWithItsComments) {
    perform(app, "leave-out/comments");
    begin(app);
    EXPECT_FALSE(app.comments_left_out);
}

TEST_F(HandIn, NothingIsLeftOutWhereNothingIsOpen) {
    App empty;
    test::make_ready(empty);
    EXPECT_FALSE(perform(empty, "leave-out/comments"));
}

} // namespace
} // namespace ketenspiegel::app
