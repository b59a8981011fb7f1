// What a group asks and tells before anything is lost or shown, and where one goes on.
#include "core/organisation_key.hpp"
#include "platform/headless/own_questionnaire.hpp"
#include "unit/platform/support/group_host.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace ketenspiegel::platform {
namespace {

using test::example_files;
using test::GroupHost;
using test::NamedFiles;

std::string id_of(const GroupHost& host, std::size_t group) {
    return host.groups()[group]["id"].get<std::string>();
}

TEST(GroupQuestions, WhatHoldsNoResultMakesNoGroupAndSaysWhy) {
    GroupHost host;
    host.drop_files({{"team.PNG", "\x89PNG\r\n"}, {"empty.json", ""}, {"mail.zip", ""}});
    host.let_save();
    EXPECT_TRUE(host.says("No result files found"));
    EXPECT_TRUE(host.says("team.PNG: This is not a result file."));
    EXPECT_TRUE(host.says("empty.json: The file is empty."));
    EXPECT_TRUE(host.says("mail.zip: The file is empty."));
    EXPECT_TRUE(host.has("add-files")) << "on the list of groups";
    EXPECT_EQ(host.groups().size(), 0u);
}

// What new assessments are made with is another matter than what the partners answered.
TEST(GroupQuestions, AnOwnQuestionnaireThatIsChosenLeavesTheGroupTheBuiltInOne) {
    GroupHost host({.stored = {{"questionnaire", "own@1"},
                               {"questionnaire/own@1", platform::own_questionnaire("own")}}});
    host.drop_files(example_files());
    EXPECT_TRUE(host.says("19 results count"));
}

TEST(GroupQuestions, ManyReasonsAreCutOff) {
    GroupHost host;
    NamedFiles files;
    for (int i = 0; i < 8; ++i) files.emplace_back(std::to_string(i) + ".txt", "x");
    host.drop_files(files);
    EXPECT_TRUE(host.says("4.txt: "));
    EXPECT_FALSE(host.says("5.txt: "));
    EXPECT_TRUE(host.says("And 3 more."));
}

TEST(GroupQuestions, AGroupThatIsThereStaysWhenNoResultComes) {
    GroupHost host;
    host.drop_files(example_files());
    host.drop_files({{"team.png", "\x89PNG\r\n"}});
    EXPECT_TRUE(host.says("19 results count"));
    EXPECT_TRUE(host.says("1 file is left out."));
    host.let_save();
    EXPECT_EQ(host.groups().size(), 1u);
}

TEST(GroupQuestions, WhatWasPassedOverIsToldByName) {
    GroupHost host;
    host.session().event({{"type", "group_files"}, {"total", 0}});
    host.session().event({{"type", "group_files_done"},
                          {"cancelled", false},
                          {"passed_over", {{"count", 7}, {"names", {"a.txt", "b.pdf"}}}},
                          {"leavings", {{"count", 1}, {"names", {"in/.DS_Store"}}}}});
    host.settle();
    EXPECT_TRUE(host.says("7 files were passed over, as there is no result in them: a.txt, b.pdf "
                          "and 5 more."));
    EXPECT_TRUE(host.says("1 file that a system leaves beside files was passed over: "
                          "in/.DS_Store."));
    EXPECT_EQ(host.groups().size(), 0u);
}

TEST(GroupQuestions, GroupsAboutOneChainHaveNamesOfTheirOwn) {
    GroupHost host;
    for (int i = 0; i < 3; ++i) {
        host.drop_files(example_files());
        host.activate("home");
    }
    EXPECT_TRUE(host.says("Open: economic services (2)"));
    EXPECT_TRUE(host.says("Open: economic services (3)"));
    host.let_save();
    host.start_again("");
    EXPECT_TRUE(host.says("Open: economic services (3)"));
}

TEST(GroupQuestions, NobodyIsUnprotectedWithoutAQuestion) {
    GroupHost host;
    host.drop_files(example_files());
    host.activate("min-group/less");
    EXPECT_TRUE(host.says("Minimum number of results: 2"));
    host.activate("min-group/less");
    EXPECT_TRUE(host.says("Protect nobody?"));
    host.activate("cancel");
    EXPECT_TRUE(host.says("Minimum number of results: 2"));
    host.activate("min-group/less");
    host.activate("confirm");
    EXPECT_TRUE(host.says("Minimum number of results: 1"));
    EXPECT_FALSE(host.has("min-group/less"));
    host.activate("step/partners");
    EXPECT_TRUE(host.says("Nobody is protected"));
    host.activate("export/report-en");
    EXPECT_NE(host.downloaded().find("so nobody is protected"), std::string::npos);
    host.activate("undo");
    EXPECT_TRUE(host.says("Minimum number of results: 2"));
}

TEST(GroupQuestions, DeletingTellsWhatWasAgreedAndIsNotSaved) {
    GroupHost host;
    host.drop_files(example_files());
    host.let_save();
    const std::string group = id_of(host, 0);
    host.activate("home");
    host.activate("delete/" + group);
    EXPECT_FALSE(host.says("is not saved as a file"));
    host.activate("cancel");
    host.activate("group/" + group);
    host.activate("discuss/governance.05");
    host.activate("agree/governance.05/3");
    host.activate("home");
    host.activate("delete/" + group);
    EXPECT_TRUE(host.says("What was agreed on 1 point is not saved as a file. It would be lost."));
    host.activate("cancel");
    host.activate("group/" + group);
    host.activate("step/agenda");
    host.activate("save-agreement");
    host.activate("home");
    host.activate("delete/" + group);
    EXPECT_FALSE(host.says("is not saved as a file"));
}

TEST(GroupQuestions, EnterAnswersTheQuestionForAName) {
    GroupHost host;
    host.drop_files(example_files());
    host.let_save();
    host.activate("home");
    host.activate("rename/" + id_of(host, 0));
    host.type("field/name", "Round of 2026");
    host.key("Enter", "field/name");
    EXPECT_TRUE(host.says("Open: Round of 2026"));
    EXPECT_FALSE(host.has("confirm"));
}

TEST(GroupQuestions, EscapeLeavesTheFieldBeforeTheDiscussion) {
    GroupHost host;
    host.drop_files(example_files());
    host.activate("discuss/governance.05");
    host.key("Escape", "agreement/governance.05");
    EXPECT_TRUE(host.has("agreement/governance.05"));
    host.key("Escape", "title");
    EXPECT_FALSE(host.has("agreement/governance.05"));
}

TEST(GroupQuestions, ADiscussionGoesOnWhereItWasLeft) {
    GroupHost host;
    host.drop_files(example_files());
    host.activate("step/agenda");
    EXPECT_FALSE(host.has("continue-discussion"));
    host.activate("discuss");
    for (int i = 0; i < 3; ++i) host.activate("next");
    host.let_save();
    host.start_again("#/agenda");
    EXPECT_TRUE(host.says("Go on at point 4"));
    host.activate("continue-discussion");
    EXPECT_TRUE(host.says("Point 4 of"));
    host.activate("end-discussion");
    host.activate("discuss");
    EXPECT_TRUE(host.says("Point 1 of"));
}

TEST(GroupQuestions, FilesStandByOrganisationAndTellWhichIsNotShown) {
    GroupHost host;
    host.drop_files(example_files());
    std::vector<std::string> organisations;
    const auto& nodes = host.nodes();
    for (std::size_t i = 0; i + 1 < nodes.size(); ++i) {
        if (nodes[i].role == ui::Role::listitem && nodes[i + 1].role == ui::Role::text)
            organisations.push_back(organisation_key(nodes[i + 1].name));
    }
    ASSERT_EQ(organisations.size(), 21u);
    // By the key of the organisation, which is that of its name in the first language.
    const auto repeated = std::ranges::unique(organisations, {}, organisation_key);
    organisations.erase(repeated.begin(), repeated.end());
    EXPECT_EQ(organisations.size(), 10u)
        << "an organisation's files stand together: " << testing::PrintToString(organisations);
    EXPECT_TRUE(host.says("The organisation is not shown by itself."));
    host.activate("min-group/less");
    host.activate("min-group/less");
    host.activate("confirm");
    EXPECT_FALSE(host.says("The organisation is not shown by itself."));
}

TEST(GroupQuestions, WhatWasAgreedStandsOnTheAgendaAndInTheReport) {
    GroupHost host;
    host.drop_files(example_files());
    host.activate("discuss/governance.05");
    host.activate("agree/governance.05/3");
    host.type("agreement/governance.05", "The agency leads, the post is told.");
    host.activate("end-discussion");
    host.activate("agenda/all");
    EXPECT_TRUE(host.says("Agreed: System-oriented"));
    EXPECT_TRUE(host.says("The agency leads, the post is told."));
    host.activate("export/report-en");
    const std::string& report = host.downloaded();
    EXPECT_NE(report.find("What was agreed"), std::string::npos);
    EXPECT_NE(report.find("The agency leads, the post is told."), std::string::npos);
    EXPECT_NE(report.find("<title>Collaboration in the chain: economic services</title>"),
              std::string::npos);
    EXPECT_NE(report.find("1/11/2026</dd>"), std::string::npos) << "when it was made";
    // Saved, the same is not told twice.
    host.activate("save-agreement");
    host.activate("export/report-en");
    const auto first = host.downloaded().find("The agency leads");
    EXPECT_EQ(host.downloaded().find("The agency leads", first + 1), std::string::npos);
}

} // namespace
} // namespace ketenspiegel::platform
