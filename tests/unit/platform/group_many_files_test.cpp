// The group's program with more files than a list shows, or a frame has time for.
#include "core/json_reader.hpp"
#include "core/questionnaire.hpp"
#include "core/result_file.hpp"
#include "unit/core/support/groups.hpp"
#include "unit/platform/support/group_host.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace ketenspiegel::platform {
namespace {

using test::GroupHost;
using test::NamedFiles;

/// Results of persons, three of every organisation.
NamedFiles results(int count) {
    const Framework& framework = builtin_questionnaire().framework;
    NamedFiles files;
    for (int i = 0; i < count; ++i) {
        Json document = empty_result(test::uuid(i + 1), "2026-11-01T09:00:00Z", framework);
        document["respondent"]["organisation"] = "Partner " + std::to_string(i / 3);
        document["scope"]["private_partners"] = true;
        for (const Point& point : framework.points)
            document["answers"][point.id] = {{"level", 1 + i % 3}};
        files.emplace_back(std::to_string(i) + ".json", write_result(document, framework).value());
    }
    return files;
}

/// As drop_files, but before the first frame that follows.
void drop_without_frames(GroupHost& host, const NamedFiles& files) {
    host.session().event({{"type", "group_files"}, {"total", files.size()}});
    for (const auto& [name, bytes] : files) {
        host.session().event({{"type", "group_file"}, {"name", name}, {"size", bytes.size()}},
                             bytes);
    }
    host.session().event({{"type", "group_files_done"}, {"cancelled", false}});
}

int rows(const GroupHost& host) {
    return static_cast<int>(std::ranges::count_if(
        host.nodes(), [](const ui::Node& node) { return node.key.starts_with("remove-file/"); }));
}

TEST(GroupManyFiles, AreShownFiftyAtATime) {
    GroupHost host;
    NamedFiles files = results(102);
    for (int i = 0; i < 51; ++i) files.emplace_back("bad " + std::to_string(i) + ".json", "{");
    host.drop_files(files);
    EXPECT_EQ(rows(host), 100);
    EXPECT_TRUE(host.says("Files 1 to 50 of 102"));
    EXPECT_TRUE(host.says("Files 1 to 50 of 51"));
    EXPECT_FALSE(host.has("files/previous"));
    host.activate("files/next");
    host.activate("files/next");
    EXPECT_TRUE(host.says("Files 101 to 102 of 102"));
    EXPECT_EQ(host.effects().back(), Json({{"effect", "focus"}, {"id", "files/title"}}));
    EXPECT_FALSE(host.has("files/next"));
    EXPECT_EQ(rows(host), 52);
    host.activate("left-out/next");
    EXPECT_TRUE(host.says("Files 51 to 51 of 51"));
    EXPECT_EQ(host.effects().back(), Json({{"effect", "focus"}, {"id", "files/left-out"}}));
    host.activate("left-out/previous");
    host.activate("files/previous");
    EXPECT_TRUE(host.says("Files 51 to 100 of 102"));
    EXPECT_TRUE(host.says("Files 1 to 50 of 51"));
}

TEST(GroupManyFiles, OfManyPartnersFiftyAreShownAtATime) {
    GroupHost host;
    host.drop_files(results(303));
    host.activate("step/partners");
    host.activate("chart/heat/table");
    EXPECT_TRUE(host.says("Organisations 1 to 50 of 101"));
    EXPECT_TRUE(host.says("Partner 0"));
    EXPECT_FALSE(host.has("partners/previous"));
    host.activate("partners/next");
    EXPECT_EQ(host.effects().back(), Json({{"effect", "focus"}, {"id", "chart/heat"}}));
    host.activate("partners/next");
    EXPECT_TRUE(host.says("Organisations 101 to 101 of 101"));
    EXPECT_FALSE(host.has("partners/next"));
    host.activate("chart/heat/svg");
    EXPECT_NE(host.downloaded().find("Partner 99"), std::string::npos) << "the last by its key";
    EXPECT_EQ(host.downloaded().find("Partner 0"), std::string::npos);
    host.activate("partners/previous");
    EXPECT_TRUE(host.says("Organisations 51 to 100 of 101"));
}

TEST(GroupManyFiles, ALastPartThatIsTakenOutMakesRoomForTheOneBefore) {
    GroupHost host;
    host.drop_files(results(51));
    host.activate("files/next");
    ASSERT_EQ(rows(host), 1);
    const auto last = std::ranges::find_if(
        host.nodes(), [](const ui::Node& node) { return node.key.starts_with("remove-file/"); });
    const std::string key = last->key;
    host.activate(key);
    host.activate("confirm");
    EXPECT_EQ(rows(host), 50);
    EXPECT_FALSE(host.says("Files 1 to 50"));
}

TEST(GroupManyFiles, FiguresComeInTheFramesThatFollow) {
    GroupHost host;
    drop_without_frames(host, results(1200));
    EXPECT_EQ(host.session().frame(host.now()).wake_in_ms, 0) << "there is more to do";
    EXPECT_TRUE(host.says("Calculating the figures"));
    host.settle();
    EXPECT_FALSE(host.says("Calculating the figures"));
    EXPECT_TRUE(host.says("1200 results count, from 400 organisations."));
    EXPECT_GT(host.session().frame(host.now()).wake_in_ms, 0) << "only the saving is due";
}

TEST(GroupManyFiles, WhatLeavesTheProgramIsAsCarefulAsItIsSet) {
    GroupHost host;
    host.drop_files(results(600));
    host.activate("export/json");
    EXPECT_NE(host.downloaded().find("Partner 7"), std::string::npos);
    host.session().event({{"type", "activate"}, {"key", "min-group/more"}});
    host.activate("export/json"); // before the frames that would have come
    EXPECT_EQ(host.downloaded().find("Partner 7"), std::string::npos);
}

TEST(GroupManyFiles, ACopyIsKnownAmongMany) {
    GroupHost host;
    const NamedFiles files = results(60);
    host.drop_files(files);
    NamedFiles again(files.end() - 2, files.end());
    again.push_back(results(61).back());
    again.push_back(again.back());
    host.drop_files(again);
    EXPECT_TRUE(host.says("61 results count"));
    EXPECT_TRUE(host.says("Already in the group: 3."));
}

} // namespace
} // namespace ketenspiegel::platform
