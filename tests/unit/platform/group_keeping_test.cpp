// What of a group is not on this device: named, and "saved" said of all of it or not at all.
#include "unit/platform/support/group_host.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace ketenspiegel::platform {
namespace {

using test::example_files;
using test::GroupHost;

/// The batches of the effects of a kind, in order.
std::vector<std::uint64_t> batches_of(const GroupHost& host, std::string_view kind) {
    std::vector<std::uint64_t> batches;
    for (const Json& effect : host.effects()) {
        if (effect["effect"].get<std::string>() == kind)
            batches.push_back(effect["batch"].get<std::uint64_t>());
    }
    return batches;
}

/// A group of the example's files, all of it on disk.
class GroupKeeping : public ::testing::Test {
  protected:
    GroupKeeping() {
        host.drop_files(example_files());
        host.let_save();
        files = batches_of(host, "group_file_put");
    }
    void tell(Json message) {
        host.session().event(message);
        host.settle();
    }
    void fail(std::uint64_t batch, const char* reason = "quota") {
        tell({{"type", "group_store_failed"}, {"batch", batch}, {"reason", reason}});
    }
    GroupHost host;
    std::vector<std::uint64_t> files;
};

TEST_F(GroupKeeping, ALaterBatchDoesNotClearTheFailureOfAnEarlierOne) {
    EXPECT_TRUE(host.says("Saved on this device"));
    fail(files[0]);
    fail(files[2]);
    host.activate("step/files");
    tell({{"type", "group_stored"}, {"batch", files.back()}});
    EXPECT_FALSE(host.says("Saved on this device"));
    EXPECT_TRUE(host.says("Not saved: 2 files are not on this device"));
    EXPECT_TRUE(host.says("Make room on this device"));
    EXPECT_TRUE(host.says(example_files()[0].first)) << "what is missing is named";
    tell({{"type", "group_stored"}, {"batch", files.back()}, {"again", {files[0]}}});
    EXPECT_TRUE(host.says("Not saved: 1 file is not on this device"));
    tell({{"type", "group_stored"}, {"batch", files.back()}, {"again", {files[2]}}});
    EXPECT_TRUE(host.says("Saved on this device"));
    EXPECT_FALSE(host.says("Make room on this device"));
}

TEST_F(GroupKeeping, ADescriptionThatFailsIsToldToo) {
    fail(batches_of(host, "group_put").back(), "unknown");
    EXPECT_FALSE(host.says("Saved on this device"));
    EXPECT_TRUE(host.says("The group is not saved yet"));
}

TEST_F(GroupKeeping, FilesThatWereClearedAreNamedAndComeBackWhenTheyAreAddedAgain) {
    const std::string id = host.groups()[0]["id"].get<std::string>();
    const auto puts = batches_of(host, "group_put").size();
    tell({{"type", "group_lost"}, {"groups", {id, "another"}}});
    host.settle();
    EXPECT_FALSE(host.says("Saved on this device"));
    host.activate("step/files");
    EXPECT_TRUE(host.says("Add them again to keep them"));
    EXPECT_TRUE(host.says("19 results count")) << "the figures stay on the screen";
    EXPECT_EQ(batches_of(host, "group_put").size(), puts + 1) << "the description is written anew";
    host.drop_files(example_files());
    host.let_save();
    EXPECT_TRUE(host.says("19 results count"));
    EXPECT_FALSE(host.says("Add them again to keep them"));
    EXPECT_TRUE(host.says("Saved on this device"));
    EXPECT_EQ(batches_of(host, "group_file_put").size(), 2 * files.size());
}

TEST(GroupKeepingAtTheStart, AnotherWindowInTheWayIsSaidAndItsGoingIsNoticed) {
    GroupHost host;
    Json start = host.start_message();
    start["groups_kept"] = false;
    start["groups_reason"] = "waiting";
    host.session().event(start);
    host.settle();
    EXPECT_TRUE(host.says("Another window is using the storage"));
    host.session().event({{"type", "group_report"},
                          {"groups_kept", true},
                          {"groups", {{{"id", "g"}, {"meta", {{"name", "Ours"}}}}}}});
    host.settle();
    EXPECT_FALSE(host.says("Another window is using the storage"));
    EXPECT_TRUE(host.says("Ours"));
}

TEST(GroupKeepingAtTheStart, WhatANewerVersionKeepsIsNotSaidToBeGone) {
    GroupHost host;
    Json start = host.start_message();
    start["groups_kept"] = false;
    start["groups_reason"] = "newer";
    host.session().event(start);
    host.settle();
    EXPECT_TRUE(host.says("A newer version of Ketenspiegel keeps your data here"));
    EXPECT_FALSE(host.says("This browser keeps nothing"));
}

TEST(GroupKeepingAtTheStart, WhatANewerVersionAddedToADescriptionStays) {
    GroupHost host;
    Json start = host.start_message();
    start["groups"] = {{{"id", "g"}, {"meta", {{"name", "Ours"}, {"later", {1, 2}}}}}};
    host.session().event(start);
    host.settle();
    host.activate("rename/g");
    host.type("field/name", "Theirs");
    host.activate("confirm");
    host.let_save();
    const auto put = std::ranges::find_if(host.effects(), [](const Json& effect) {
        return effect["effect"].get<std::string>() == "group_put";
    });
    ASSERT_NE(put, host.effects().end());
    EXPECT_EQ((*put)["meta"]["later"], (Json{1, 2}));
    EXPECT_EQ((*put)["meta"]["name"], Json("Theirs"));
}

} // namespace
} // namespace ketenspiegel::platform
