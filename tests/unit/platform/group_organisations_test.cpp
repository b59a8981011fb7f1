// Who is who in a group on its page: what looks alike and what was passed on is asked about, joined
// and separated, and all of it can be undone, is kept, and leaves as a file that another group
// takes.
#include "core/json_reader.hpp"
#include "core/organisation_directory.hpp"
#include "core/organisation_register.hpp"
#include "core/questionnaire.hpp"
#include "core/result_file.hpp"
#include "unit/core/support/groups.hpp"
#include "unit/core/support/results.hpp"
#include "unit/platform/support/group_host.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::platform {
namespace {

using test::GroupHost;
using test::NamedFiles;

/// A result file of an organisation with one answer.
std::pair<std::string, std::string> file(int id, const std::string& organisation) {
    Json document = test::result_document(builtin_questionnaire().framework);
    document["id"] = test::uuid(id);
    document["respondent"]["organisation"] = organisation;
    document["answers"]["ambition.01"] = {{"level", 2}};
    return {"result-" + std::to_string(id) + "-" + std::to_string(organisation.size()) + ".json",
            write_result(document, builtin_questionnaire().framework).value()};
}

NamedFiles six(const std::string& one, const std::string& other) {
    return {file(1, one),   file(2, one),   file(3, one),
            file(4, other), file(5, other), file(6, other)};
}

TEST(GroupOrganisations, AskWhetherNamesThatLookAlikeAreOne) {
    GroupHost host;
    host.drop_files(six("Bureau Oost", "Bureau Oost B.V."));
    ASSERT_TRUE(host.has("join/alike/1"));
    EXPECT_TRUE(host.says("6 results count, from 2 organisations"));
    host.activate("join/alike/1");
    EXPECT_FALSE(host.has("join/alike/1"));
    EXPECT_TRUE(host.says("6 results count, all from one organisation"));
    EXPECT_TRUE(host.says("counts as"));
    host.activate("undo");
    EXPECT_TRUE(host.has("join/alike/1"));
    host.activate("redo");
    host.activate("separate/1");
    EXPECT_TRUE(host.has("join/alike/1"));
    EXPECT_FALSE(host.has("separate/1"));
}

TEST(GroupOrganisations, SayingThatTheyAreTwoIsKeptAndCanBeUndone) {
    GroupHost host;
    host.drop_files(six("Bureau Oost", "Bureau Oost B.V."));
    host.activate("apart/1");
    EXPECT_FALSE(host.has("apart/1"));
    host.let_save();
    host.start_again("#/files");
    EXPECT_FALSE(host.has("apart/1"));
    GroupHost other;
    other.drop_files(six("Bureau Oost", "Bureau Oost B.V."));
    other.activate("apart/1");
    other.activate("undo");
    EXPECT_TRUE(other.has("apart/1"));
}

TEST(GroupOrganisations, JoinsByHandAndKeepsThatWithTheGroup) {
    GroupHost host;
    host.drop_files(six("Zuid", "Noord"));
    EXPECT_FALSE(host.has("join/alike/1"));
    host.activate("explain/organisations");
    host.activate("join/from/1");
    EXPECT_FALSE(host.has("join/into/1"));
    host.activate("join/none");
    host.activate("join/from/1");
    host.activate("join/into/2");
    EXPECT_TRUE(host.says("“Noord” counts as “Zuid”"));
    host.let_save();
    host.start_again("#/files");
    EXPECT_TRUE(host.says("“Noord” counts as “Zuid”"));
}

TEST(GroupOrganisations, TellsOfAFileThatWasPassedOnAndCountsAllOfThem) {
    GroupHost host;
    host.drop_files({file(1, "Noord"), file(1, "Zuid"), file(1, "Westen")});
    EXPECT_TRUE(host.says("3 results count, from 3 organisations"));
    ASSERT_TRUE(host.has("join/passed/1"));
    host.activate("join/passed/1");
    EXPECT_FALSE(host.has("join/passed/1"));
    EXPECT_TRUE(host.says("1 result counts"));
    host.activate("undo");
    EXPECT_TRUE(host.says("3 results count, from 3 organisations"));
}

TEST(GroupOrganisations, TheRegisterLeavesAsAFileThatAnotherGroupTakes) {
    GroupHost host;
    host.drop_files(six("Zuid", "Noord"));
    EXPECT_FALSE(host.has("save-register"));
    host.activate("explain/organisations");
    host.activate("join/from/1");
    host.activate("join/into/2");
    host.activate("save-register");
    const std::string bytes = host.downloaded();
    const auto saved = read_register(bytes, OrganisationDirectory(builtin_questionnaire()));
    ASSERT_TRUE(saved);
    ASSERT_EQ(saved->content.organisations.size(), 1U);
    EXPECT_EQ(saved->content.organisations[0].name, "Zuid");
    EXPECT_EQ(saved->content.organisations[0].also, std::vector<std::string>{"Noord"});

    GroupHost other;
    NamedFiles files = six("Zuid", "Noord");
    files.emplace_back("names.json", bytes);
    other.drop_files(files);
    EXPECT_TRUE(other.says("“Noord” counts as “Zuid”"));
    EXPECT_TRUE(other.says("register"));
    other.activate("undo");
    EXPECT_FALSE(other.says("counts as"));
}

TEST(GroupOrganisations, ARegisterWithAFaultIsLeftOutWithItsReason) {
    GroupHost host;
    NamedFiles files = six("Zuid", "Noord");
    files.emplace_back("names.json",
                       R"({"format": "ketenspiegel-register", "version": 1, "organisations": 3})");
    host.drop_files(files);
    EXPECT_TRUE(host.says("names.json"));
    EXPECT_FALSE(host.says("counts as"));
}

} // namespace
} // namespace ketenspiegel::platform
