// The organisation of the list that somebody picked, in whichever language it is shown.
#include "app/organisation.hpp"
#include "app/support/test_app.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace ketenspiegel::app {
namespace {

class Organisation : public ::testing::Test {
  protected:
    Organisation() {
        test::make_ready(app);
        perform(app, "new");
    }
    std::string name() { return organisation_name(*app.open(), app.words->language()); }
    Json respondent() { return app.open()->document()["respondent"]; }
    App app;
};

TEST_F(Organisation, ThatIsPickedHasAnIdAndTheNameThatWasShown) {
    perform(app, "language/nl");
    ASSERT_TRUE(perform(app, "organisation/bz"));
    const auto& lists = app.framework().lists.organisation;
    const auto index = static_cast<std::size_t>(std::ranges::find(lists, "bz") - lists.begin());
    const std::string dutch = app.questionnaire().in("nl").lists.organisation[index];
    const std::string english = app.questionnaire().in("en").lists.organisation[index];
    ASSERT_NE(dutch, english);
    EXPECT_EQ(respondent()["organisation_id"], "bz");
    EXPECT_EQ(respondent()["organisation"], dutch);
    EXPECT_EQ(listed_organisation(*app.open()), index);
    EXPECT_EQ(name(), dutch);
    perform(app, "language/en");
    EXPECT_EQ(name(), english);
    EXPECT_EQ(display_name(app, *app.open()), english);
    EXPECT_EQ(respondent()["organisation"], dutch) << "as it was shown then";
    EXPECT_EQ(named_after(*app.open()), "bz");
    EXPECT_EQ(app.open()->result().respondent.organisation, dutch);
}

TEST_F(Organisation, AnotherNameHasNoIdAndOneStepBackBringsBothBack) {
    perform(app, "organisation/rvo");
    for (const char* typed : {"K", "Kv", "KvK"}) type(app, "field/organisation", typed);
    end_typing(app);
    EXPECT_EQ(respondent().dump(), R"({"kind":"person","organisation":"KvK"})");
    EXPECT_EQ(listed_organisation(*app.open()), std::nullopt);
    EXPECT_EQ(name(), "KvK");
    EXPECT_EQ(named_after(*app.open()), "KvK");
    perform(app, "undo");
    EXPECT_EQ(respondent()["organisation_id"], "rvo");
    EXPECT_EQ(respondent()["organisation"], "RVO.nl");
    perform(app, "undo");
    EXPECT_EQ(respondent().dump(), R"({"kind":"person","organisation":""})");
}

TEST_F(Organisation, ANameOfTheListCountsAsItsEntryInAnyLanguage) {
    for (const char* language : {"nl", "en"}) {
        const auto& names = app.questionnaire().in(language).lists.organisation;
        for (std::size_t i = 0; i < names.size(); ++i) {
            type(app, "field/organisation", "  " + names[i] + " ");
            EXPECT_EQ(listed_organisation(*app.open()), i) << names[i];
            EXPECT_EQ(named_after(*app.open()), app.framework().lists.organisation[i]);
        }
    }
    EXPECT_FALSE(respondent().contains("organisation_id"));
    type(app, "field/organisation", "");
    EXPECT_EQ(listed_organisation(*app.open()), std::nullopt);
}

TEST_F(Organisation, TheRestOfTheProfileStaysAsItIs) {
    perform(app, "role/policy");
    type(app, "field/post", "Nairobi");
    perform(app, "organisation/rvo");
    EXPECT_EQ(respondent()["role"], "policy");
    EXPECT_EQ(respondent()["post"], "Nairobi");
}

} // namespace
} // namespace ketenspiegel::app
