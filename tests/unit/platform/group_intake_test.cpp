// What comes into a group: whose questionnaire it is, which chain it is about, what is told of it.
#include "core/json_reader.hpp"
#include "core/questionnaire_file.hpp"
#include "core/result_file.hpp"
#include "platform/headless/own_questionnaire.hpp"
#include "unit/platform/support/group_host.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace ketenspiegel::platform {
namespace {

using test::example_files;
using test::GroupHost;
using test::NamedFiles;

std::string own_result(std::string_view questionnaire, int number) {
    const auto own = read_questionnaire_file(questionnaire);
    const Framework& framework = own->framework;
    const std::string digits = std::to_string(100 + number);
    Json document = empty_result("00000000-0000-4000-8000-000000000" + digits,
                                 "2026-11-01T09:00:00Z", framework);
    document["respondent"]["kind"] = "organisation";
    document["respondent"]["organisation"] = "Partner " + digits;
    document["scope"] = {{"chain", "housing"}, {"private_partners", true}};
    for (const Point& point : framework.points) document["answers"][point.id] = {{"level", 2}};
    return write_result(document, framework).value_or("");
}

NamedFiles own_results(std::string_view questionnaire, int count) {
    NamedFiles files;
    for (int i = 0; i < count; ++i)
        files.emplace_back(std::to_string(i) + ".json", own_result(questionnaire, i));
    return files;
}

/// The example's files, the first `count` of them about another chain.
NamedFiles of_two_chains(std::size_t count, const std::string& chain) {
    NamedFiles files = example_files();
    for (std::size_t i = 0; i < count; ++i) {
        Json document = read_own_json(files[i].second);
        document["scope"]["chain"] = chain;
        files[i].second = write_result(document, builtin_questionnaire().framework).value_or("");
    }
    return files;
}

const std::string questionnaire = own_questionnaire("own");

TEST(GroupIntake, ResultsWaitForTheirQuestionnaireAndCountWhenItComes) {
    GroupHost host;
    host.drop_files(own_results(questionnaire, 3));
    EXPECT_TRUE(host.says("3 results are waiting for their questionnaire"));
    EXPECT_TRUE(host.says("the file of the questionnaire “own”, version 1"));
    EXPECT_TRUE(host.has("add-files/questionnaire"));
    host.drop_files({{"q.json", questionnaire}});
    EXPECT_FALSE(host.says("waiting for"));
    EXPECT_TRUE(host.says("3 results count, from 3 organisations."));
    EXPECT_TRUE(host.says("This group now uses the questionnaire “Resources”."));
    host.activate("step/points");
    EXPECT_TRUE(host.says(host.app().texts().points[0].statement));
    EXPECT_FALSE(host.has("aspect/governance"));
}

TEST(GroupIntake, WhatWaitsIsThereAfterAReload) {
    GroupHost host;
    host.drop_files(own_results(questionnaire, 2));
    host.let_save();
    host.start_again("#/files");
    EXPECT_TRUE(host.says("2 results are waiting for their questionnaire"));
    host.drop_files({{"q.json", questionnaire}});
    EXPECT_TRUE(host.says("2 results count"));
}

TEST(GroupIntake, TheQuestionnaireMayComeFirstOrLast) {
    for (const bool first : {true, false}) {
        GroupHost host;
        NamedFiles files = own_results(questionnaire, 2);
        files.insert(first ? files.begin() : files.end(), {"q.json", questionnaire});
        host.drop_files(files);
        EXPECT_TRUE(host.says("2 results count"));
        EXPECT_TRUE(host.says("Added: 2"));
    }
}

TEST(GroupIntake, AGroupKeepsItsQuestionnaire) {
    GroupHost host;
    NamedFiles files = own_results(questionnaire, 4);
    files.emplace_back("q.json", questionnaire);
    host.drop_files(files);
    host.let_save();
    // Another group beside it speaks of its own.
    host.activate("home");
    host.drop_files(example_files());
    EXPECT_TRUE(host.says("19 results count"));
    host.activate("step/points");
    EXPECT_TRUE(host.has("aspect/governance"));
    host.let_save();
    host.start_again("");
    host.activate("group/" + host.groups()[0]["id"].get<std::string>());
    host.activate("step/files");
    EXPECT_TRUE(host.says("4 results count, from 4 organisations."));
    host.activate("step/report");
    host.activate("export/report-en");
    EXPECT_NE(host.downloaded().find("Resources"), std::string::npos);
    EXPECT_EQ(host.downloaded().find("governance"), std::string::npos);
}

TEST(GroupIntake, AQuestionnaireOfThisMachineIsTakenFromThere) {
    GroupHost::Settings settings;
    settings.stored = {{"questionnaire/own@1", questionnaire}};
    GroupHost host(settings);
    host.drop_files(own_results(questionnaire, 3));
    EXPECT_TRUE(host.says("3 results count"));
    host.let_save();
    // Deleted there, it stays with the group.
    Json start = host.start_message();
    start["hash"] = "#/files";
    start["storage"]["settings"].erase("questionnaire/own@1");
    host.session().event(start);
    host.settle();
    host.settle();
    EXPECT_TRUE(host.says("3 results count"));
}

TEST(GroupIntake, AnAssessmentThatIsOpenElsewhereChangesNothing) {
    HeadlessHost product({});
    product.open_file("q.json", questionnaire);
    product.activate("new");
    product.wait(1000);
    GroupHost host;
    Json start = host.start_message();
    start["storage"]["settings"] = product.settings_stored();
    start["storage"]["assessments"] = product.records();
    host.session().event(start);
    host.settle();
    host.drop_files(example_files());
    EXPECT_TRUE(host.says("19 results count, from 9 organisations."));
}

TEST(GroupIntake, ResultsOfAnotherQuestionnaireAreLeftOutOfAGroupThatHasOne) {
    GroupHost host;
    NamedFiles files = own_results(questionnaire, 1);
    for (auto& file : example_files()) files.push_back(std::move(file));
    host.drop_files(files);
    EXPECT_TRUE(host.says("19 results count"));
    EXPECT_TRUE(host.says("The file belongs to another questionnaire: “own”"));
    EXPECT_FALSE(host.says("waiting for"));
    host.drop_files({{"q.json", questionnaire}});
    EXPECT_TRUE(host.says("19 results count"));
    EXPECT_TRUE(host.says("2 files are left out."));
}

TEST(GroupIntake, RoundsAreOfOneQuestionnaire) {
    GroupHost host;
    NamedFiles files = own_results(questionnaire, 3);
    files.emplace_back("q.json", questionnaire);
    host.drop_files(files);
    host.let_save();
    const std::string other = host.groups()[0]["id"].get<std::string>();
    host.activate("home");
    host.drop_files(example_files());
    host.activate("step/rounds");
    EXPECT_FALSE(host.has("earlier/" + other));
}

TEST(GroupIntake, AQuestionnaireThatIsWrongIsLeftOutWithItsReason) {
    GroupHost host;
    Json broken = Json::parse(questionnaire, nullptr, false);
    broken["texts"] = Json::array();
    NamedFiles files = own_results(questionnaire, 1);
    files.emplace_back("q.json", broken.dump());
    host.drop_files(files);
    EXPECT_TRUE(host.says("1 result is waiting for its questionnaire"));
    EXPECT_TRUE(host.says("q.json"));
    EXPECT_TRUE(host.says("Left out: 1."));
}

TEST(GroupIntake, ResultsOfAnotherChainCountOnceSomebodySaysSo) {
    GroupHost host;
    host.drop_files(of_two_chains(2, "Housing with care"));
    EXPECT_TRUE(host.says("17 results count"));
    EXPECT_TRUE(host.says("2 results are about “Housing with care”."));
    EXPECT_TRUE(host.says("The result is about another chain: “Housing with care”"));
    host.activate("chains/keep");
    EXPECT_TRUE(host.says("19 results count"));
    EXPECT_TRUE(host.says("They count in this group."));
    host.let_save();
    host.start_again("#/files");
    EXPECT_TRUE(host.says("19 results count")) << "what was decided is kept";
    host.activate("chains/leave");
    EXPECT_TRUE(host.says("17 results count"));
    host.activate("undo");
    EXPECT_TRUE(host.says("19 results count"));
    host.activate("redo");
    EXPECT_TRUE(host.says("17 results count"));
}

TEST(GroupIntake, AChainIsOneHoweverItIsSpelled) {
    GroupHost host;
    host.drop_files(of_two_chains(3, "  Economic   SERVICES "));
    EXPECT_TRUE(host.says("19 results count"));
    EXPECT_FALSE(host.has("chains/keep"));
}

TEST(GroupIntake, AResultThatNamesNoChainIsOfAny) {
    GroupHost host;
    host.drop_files(of_two_chains(3, ""));
    EXPECT_TRUE(host.says("19 results count"));
    EXPECT_FALSE(host.has("chains/keep"));
}

TEST(GroupIntake, TheChainNamesTheGroupAndItsReport) {
    GroupHost host;
    host.drop_files(example_files());
    EXPECT_TRUE(host.says("economic services"));
    host.activate("step/report");
    host.activate("export/report-en");
    EXPECT_NE(host.downloaded().find("economic services"), std::string::npos);
    host.let_save();
    const std::string id = host.groups()[0]["id"].get<std::string>();
    host.activate("home");
    EXPECT_TRUE(host.says("Open: economic services"));
    host.activate("rename/" + id);
    host.type("field/name", "Round of spring");
    host.activate("confirm");
    EXPECT_TRUE(host.says("Open: Round of spring"));
}

TEST(GroupIntake, EveryFileShowsItsCodeAndHowMuchIsAnswered) {
    GroupHost host;
    const NamedFiles files = example_files();
    const std::string digest = text_member(read_own_json(files[0].second), "digest");
    std::string code = digest.substr(digest.find(':') + 1, 6);
    std::ranges::transform(code, code.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    host.drop_files({files[0]});
    EXPECT_TRUE(host.says("code " + code));
    EXPECT_TRUE(host.says("of 73 answered"));
}

TEST(GroupIntake, WhatCannotBeUnpackedIsSaidInWords) {
    GroupHost host;
    const auto refused = [&](const char* name, const char* refusal) {
        host.session().event(
            {{"type", "group_file"}, {"name", name}, {"size", 10}, {"refusal", refusal}});
    };
    host.drop_files(example_files());
    host.session().event({{"type", "group_files"}, {"total", 3}});
    refused("locked.zip", "zip_locked");
    refused("seven.zip", "zip_method");
    refused("large.zip", "zip_too_large");
    host.session().event({{"type", "group_files_done"}, {"cancelled", false}});
    host.settle();
    EXPECT_TRUE(host.says("This zip asks for a password. Make a plain zip, without one."));
    EXPECT_TRUE(host.says("Make a plain zip."));
    EXPECT_TRUE(host.says("More is packed in this than is unpacked at once."));
}

} // namespace
} // namespace ketenspiegel::platform
