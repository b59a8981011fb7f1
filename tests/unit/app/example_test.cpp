// The example reads in the language of the page, with the same figures.
#include "app/commands.hpp"
#include "app/support/test_app.hpp"
#include "core/embedded.hpp"
#include "core/json_reader.hpp"
#include "core/scoring.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::app {
namespace {

struct Opened {
    explicit Opened(const char* language) {
        test::make_ready(app);
        perform(app, std::string("language/") + language);
        perform(app, "example");
    }
    const Json& document() const { return app.open()->document(); }
    App app;
};

TEST(Example, HasTheSameFiguresInBothLanguages) {
    const Opened dutch("nl"), english("en");
    EXPECT_EQ(score_document(dutch.app.open()->score(), dutch.app.framework()),
              score_document(english.app.open()->score(), english.app.framework()));
    const auto& theirs = dutch.document()["initiatives"];
    const auto& ours = english.document()["initiatives"];
    ASSERT_EQ(theirs.size(), ours.size());
    for (std::size_t i = 0; i < ours.size(); ++i) {
        EXPECT_EQ(theirs[i]["status"], ours[i]["status"]) << i;
        EXPECT_EQ(theirs[i]["aspect"], ours[i]["aspect"]) << i;
    }
}

TEST(Example, SaysInEnglishWhateverItSaysInDutch) {
    const Opened dutch("nl"), english("en");
    const auto words = read_json(embedded_example_in_english());
    ASSERT_TRUE(words);
    std::size_t texts = 0;
    for (const auto& [path, value] : words->items()) {
        const Json::json_pointer place(path);
        ASSERT_TRUE(dutch.document().contains(place))
            << path << " has nothing to take the place of";
        EXPECT_NE(dutch.document()[place], value) << path;
        EXPECT_EQ(english.document()[place], value) << path;
        if (path.ends_with("/comment")) ++texts;
    }
    std::size_t comments = 0;
    for (const auto& [id, answer] : dutch.document()["answers"].items()) {
        comments += answer.contains("comment") ? 1 : 0;
    }
    EXPECT_EQ(texts, comments) << "none is left in Dutch";
}

} // namespace
} // namespace ketenspiegel::app
