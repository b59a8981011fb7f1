// The group's program from files to figures, as a host drives it.
#include "core/json_reader.hpp"
#include "core/result_file.hpp"
#include "unit/platform/support/group_host.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace ketenspiegel::platform {
namespace {

using test::example_files;
using test::GroupHost;
using test::NamedFiles;

std::string first_group(const GroupHost& host) {
    return host.groups()[0]["id"].get<std::string>();
}

TEST(GroupSession, FilesMakeAGroupThatIsKept) {
    GroupHost host;
    host.drop_files(example_files());
    EXPECT_TRUE(host.says("19 results count, from 9 organisations."));
    EXPECT_TRUE(host.says("1 file was replaced by a newer version of the same result."));
    EXPECT_TRUE(host.says("1 file with what was agreed is shown beside the figures"));
    host.let_save();
    ASSERT_EQ(host.groups().size(), 1u);
    EXPECT_EQ(host.groups()[0]["meta"]["results"].get<int>(), 19);
    EXPECT_TRUE(host.says("Saved on this device"));
}

TEST(GroupSession, LeftOutsAreListedWithTheirReason) {
    GroupHost host;
    NamedFiles files = example_files();
    std::string& edited = files[2].second;
    edited.replace(edited.find("\"revision\": "), 13, "\"revision\": 9");
    files.emplace_back("mail/list.json", "{\"format\": \"shopping-list\"}");
    files.emplace_back("half.json", "{\"format\": ");
    host.drop_files(files);
    EXPECT_TRUE(host.says("3 files are left out."));
    EXPECT_TRUE(host.says("mail/list.json"));
    EXPECT_TRUE(host.says("This is another kind of file: “shopping-list”"));
    EXPECT_TRUE(host.says("damaged or edited"));
    EXPECT_TRUE(host.says("Line 1"));
}

TEST(GroupSession, TheSameFileIsTakenOnce) {
    GroupHost host;
    host.drop_files(example_files());
    host.drop_files(example_files());
    EXPECT_TRUE(host.says("19 results count"));
    EXPECT_TRUE(host.says("Already in the group: 21."));
}

TEST(GroupSession, AGroupReopensAsItWas) {
    GroupHost host;
    host.drop_files(example_files());
    host.activate("min-group/less");
    host.activate("step/agenda");
    host.activate("discuss");
    host.activate("agree/governance.01/2");
    host.type("agreement/governance.01", "One page per post");
    host.let_save();
    const Json before = host.groups();
    host.start_again("#/agenda");
    EXPECT_TRUE(host.says("What should the discussion be about?"));
    EXPECT_TRUE(host.says("Something was agreed on 1 point."));
    host.activate("step/files");
    EXPECT_TRUE(host.says("19 results count, from 9 organisations."));
    EXPECT_TRUE(host.says("Minimum number of results: 2"));
    EXPECT_EQ(host.groups(), before);
}

TEST(GroupSession, AFileThatIsTakenOutCountsNoMore) {
    GroupHost host;
    host.drop_files(example_files());
    const auto remove = std::ranges::find_if(
        host.nodes(), [](const ui::Node& node) { return node.key.starts_with("remove-file/"); });
    ASSERT_NE(remove, host.nodes().end());
    const std::string key = remove->key;
    host.activate(key);
    EXPECT_TRUE(host.says("out of the group?"));
    host.activate("cancel");
    EXPECT_TRUE(host.says("19 results count"));
    host.activate(key);
    host.activate("confirm");
    EXPECT_TRUE(host.says("18 results count"));
}

TEST(GroupSession, AGroupIsNamedAndDeletedOnlyAfterAsking) {
    GroupHost host;
    host.drop_files(example_files());
    host.let_save();
    host.activate("home");
    const std::string id = first_group(host);
    host.activate("rename/" + id);
    host.type("field/name", "Round of 2026");
    host.activate("confirm");
    EXPECT_TRUE(host.says("Round of 2026"));
    EXPECT_EQ(host.groups()[0]["meta"]["name"].get<std::string>(), "Round of 2026");
    host.activate("delete/" + id);
    EXPECT_EQ(host.groups().size(), 1u);
    host.activate("confirm");
    EXPECT_EQ(host.groups().size(), 0u);
    EXPECT_FALSE(host.has("group/" + id));
}

TEST(GroupSession, NewFilesAreForTheGroupThatIsOpen) {
    GroupHost host;
    const NamedFiles all = example_files();
    host.drop_files({all.begin(), all.begin() + 5});
    host.drop_files({all.begin() + 5, all.end()});
    EXPECT_EQ(host.groups().size(), 1u);
    EXPECT_TRUE(host.says("19 results count"));
    host.activate("home");
    host.drop_files({all.begin(), all.begin() + 5});
    EXPECT_EQ(host.groups().size(), 2u); // from the list of groups they make a new one
}

TEST(GroupSession, WhatIsReadCanBeStopped) {
    GroupHost host;
    host.session().event({{"type", "group_files"}, {"total", 500}});
    host.settle();
    EXPECT_TRUE(host.says("0 of 500"));
    EXPECT_FALSE(host.has("step/chain") &&
                 host.session().event({{"type", "activate"}, {"key", "step/chain"}}));
    host.activate("cancel-files");
    EXPECT_EQ(host.last_effect(), "cancel_files");
    host.session().event({{"type", "group_files_done"}, {"cancelled", true}});
    host.settle();
    EXPECT_TRUE(host.says("Stopped reading. Added: 0"));
}

TEST(GroupSession, WhatIsAgreedBecomesAResultOfKindConsensus) {
    GroupHost host;
    host.drop_files(example_files());
    host.activate("step/agenda");
    host.activate("discuss/governance.05");
    host.activate("agree/governance.05/3");
    host.type("agreement/governance.05", "The agency leads, the post is told.");
    host.activate("end-discussion");
    host.activate("save-agreement");
    const std::string first = host.downloaded();
    const auto file = read_result(first, builtin_questionnaire().framework);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->digest, DigestState::valid);
    EXPECT_EQ(file->result.respondent.kind, RespondentKind::consensus);
    const auto point = *builtin_questionnaire().framework.find_point("governance.05");
    EXPECT_EQ(file->result.answers[point].level, 3);
    EXPECT_EQ(file->result.answers[point].comment, "The agency leads, the post is told.");
    EXPECT_TRUE(host.says("What was agreed was offered as a file"));
    // It stands beside the figures and counts in none of them.
    host.activate("step/files");
    EXPECT_TRUE(host.says("19 results count, from 9 organisations."));
    EXPECT_TRUE(host.says("2 files with what was agreed"));
    // Saved once more after a change it is the next revision, and takes the former one's place.
    host.activate("step/agenda");
    host.activate("discuss/governance.05");
    host.activate("agree/governance.05/2");
    host.activate("end-discussion");
    host.activate("save-agreement");
    const auto second = read_result(host.downloaded(), builtin_questionnaire().framework);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->result.id, file->result.id);
    EXPECT_EQ(second->result.revision, file->result.revision + 1);
    host.activate("step/files");
    EXPECT_TRUE(host.says("2 files with what was agreed"));
}

TEST(GroupSession, TwoRoundsAreSetBesideEachOther) {
    GroupHost host;
    host.drop_files(example_files(ExampleRound::earlier));
    const std::string earlier = first_group(host);
    host.activate("home");
    host.drop_files(example_files());
    host.activate("step/rounds");
    EXPECT_TRUE(host.has("earlier/" + earlier));
    host.activate("earlier/" + earlier);
    EXPECT_TRUE(host.says("Only the 6 organisations that can be shown by themselves in both"));
    host.let_save();
    // After a new start the other round is read for the sake of this one.
    host.start_again("#/rounds");
    EXPECT_TRUE(host.says("Only the 6 organisations"));
}

TEST(GroupSession, APresenterTurnsThePoints) {
    GroupHost host;
    host.activate("example-group");
    host.activate("step/agenda");
    host.activate("discuss");
    EXPECT_TRUE(host.says("Point 1 of"));
    host.key("PageDown", "");
    EXPECT_TRUE(host.says("Point 2 of"));
    host.key("PageUp", "");
    host.key("PageUp", "");
    EXPECT_TRUE(host.says("Point 1 of"));
    host.key("Escape", "");
    EXPECT_TRUE(host.says("What should the discussion be about?"));
}

TEST(GroupSession, AFailureToKeepIsTold) {
    GroupHost host;
    host.fail_storing("quota");
    host.drop_files(example_files());
    EXPECT_TRUE(host.says("files are not on this device"));
    EXPECT_TRUE(host.says("Make room on this device"));
    EXPECT_TRUE(host.says("19 results count"));
}

TEST(GroupSession, WithoutAStoreAGroupLastsAsLongAsThePage) {
    GroupHost host({.storage = false});
    EXPECT_TRUE(host.says("This browser keeps nothing here"));
    host.drop_files(example_files());
    EXPECT_TRUE(host.says("19 results count"));
    EXPECT_EQ(host.groups().size(), 0u);
}

TEST(GroupSession, TheExampleIsNeverKept) {
    GroupHost host;
    host.activate("example-group");
    EXPECT_TRUE(host.says("This is an example"));
    host.activate("step/rounds");
    EXPECT_TRUE(host.says("Only the 6 organisations"));
    host.let_save();
    EXPECT_EQ(host.groups().size(), 0u);
    host.activate("discard");
    EXPECT_TRUE(host.has("example-group"));
}

TEST(GroupSession, AnotherWindowsChangesAreToldAndReadAgain) {
    GroupHost host;
    host.drop_files(example_files());
    host.let_save();
    Json list{{"type", "group_list"}, {"groups", host.groups()}, {"group", first_group(host)}};
    host.session().event(list);
    host.settle();
    EXPECT_TRUE(host.says("This group was changed in another window"));
    host.activate("read-again");
    EXPECT_FALSE(host.says("This group was changed in another window"));
    host.activate("step/files");
    EXPECT_TRUE(host.says("19 results count"));
    list["groups"] = Json::array();
    host.session().event(list);
    host.settle();
    EXPECT_TRUE(host.says("19 results count")); // deleted there, still on the screen here
}

TEST(GroupSession, GoesToTheSelfAssessment) {
    GroupHost host;
    host.activate("assessment");
    const Json& effect = host.effects().back();
    EXPECT_EQ(effect["effect"].get<std::string>(), "go");
    EXPECT_EQ(effect["to"].get<std::string>(), "product");
}

} // namespace
} // namespace ketenspiegel::platform
