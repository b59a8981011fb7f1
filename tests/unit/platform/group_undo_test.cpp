// What is set in a group is taken back and made once more, and one is shown where.
#include "unit/platform/support/group_host.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::platform {
namespace {

using test::example_files;
using test::GroupHost;

bool checked(const GroupHost& host, std::string_view key) {
    const ui::Node* const node = ui::find_key(host.nodes(), key);
    return node && node->checked == true;
}

bool greyed(const GroupHost& host, std::string_view key) {
    const ui::Node* const node = ui::find_key(host.nodes(), key);
    return !node || node->disabled;
}

std::string value_of(const GroupHost& host, std::string_view key) {
    const ui::Node* const node = ui::find_key(host.nodes(), key);
    return node ? node->value : "no such field";
}

TEST(GroupUndo, TakesBackWhatWasAgreedAndMakesItOnceMore) {
    GroupHost host;
    host.activate("example-group");
    host.activate("step/agenda");
    host.activate("discuss/governance.05");
    EXPECT_TRUE(greyed(host, "undo"));
    host.activate("agree/governance.05/2");
    host.activate("agree/governance.05/3");
    host.activate("undo");
    EXPECT_TRUE(checked(host, "agree/governance.05/2"));
    EXPECT_TRUE(host.says("Undone"));
    host.activate("undo");
    EXPECT_FALSE(checked(host, "agree/governance.05/2"));
    EXPECT_TRUE(greyed(host, "undo"));
    host.activate("redo");
    host.activate("redo");
    EXPECT_TRUE(checked(host, "agree/governance.05/3"));
    EXPECT_TRUE(greyed(host, "redo"));
}

TEST(GroupUndo, TypingInOneFieldIsOneStep) {
    GroupHost host;
    host.activate("example-group");
    host.activate("step/agenda");
    host.activate("discuss/governance.05");
    const std::string field = "agreement/governance.05";
    for (const char* so_far : {"T", "Th", "The post"}) host.type(field, so_far);
    host.session().event({{"type", "commit"}, {"key", field}, {"value", "The post"}});
    host.type(field, "The post is told");
    host.activate("undo");
    EXPECT_EQ(value_of(host, field), "The post");
    host.activate("undo");
    EXPECT_EQ(value_of(host, field), "");
}

TEST(GroupUndo, ShowsWhereItWas) {
    GroupHost host;
    host.drop_files(example_files());
    host.activate("min-group/more");
    host.activate("step/agenda");
    host.activate("discuss/governance.05");
    host.activate("agree/governance.05/2");
    host.activate("end-discussion");
    host.key("z", "", true);
    EXPECT_TRUE(host.has("agree/governance.05/2"));
    EXPECT_FALSE(checked(host, "agree/governance.05/2"));
    host.key("z", "", true);
    EXPECT_TRUE(host.says("Minimum number of results: 3"));
    host.key("z", "", true, true);
    EXPECT_TRUE(host.says("Minimum number of results: 4"));
    host.let_save();
    EXPECT_EQ(host.groups()[0]["meta"]["min_group"].get<int>(), 4);
}

TEST(GroupUndo, ReadsTheRoundThatIsToBeComparedAgain) {
    GroupHost host;
    host.drop_files(example_files(ExampleRound::earlier));
    host.let_save();
    const std::string earlier = host.groups()[0]["id"].get<std::string>();
    host.activate("home");
    host.drop_files(example_files());
    host.let_save();
    host.activate("step/rounds");
    host.activate("earlier/" + earlier);
    EXPECT_TRUE(checked(host, "earlier/" + earlier));
    host.activate("undo");
    EXPECT_TRUE(checked(host, "earlier/none"));
    host.activate("redo");
    EXPECT_TRUE(checked(host, "earlier/" + earlier));
}

TEST(GroupUndo, ANewChangeEndsWhatCouldBeMadeOnceMore) {
    GroupHost host;
    host.drop_files(example_files());
    host.activate("min-group/more");
    host.activate("undo");
    EXPECT_FALSE(greyed(host, "redo"));
    host.activate("min-group/less");
    EXPECT_TRUE(greyed(host, "redo"));
}

} // namespace
} // namespace ketenspiegel::platform
