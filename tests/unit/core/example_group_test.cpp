#include "core/example_group.hpp"
#include "core/group.hpp"
#include "core/group_comments.hpp"
#include "core/json_reader.hpp"
#include "core/questionnaire.hpp"
#include "core/result_file.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>
#include <string>

namespace ketenspiegel {
namespace {

GroupSummary summary_of(std::string_view language, ExampleRound round) {
    GroupSummary summary(GroupSummary::Comments::kept);
    for (const ExampleFile& file : example_group(language, round)) {
        summary.add_file(file.name, file.bytes, builtin_questionnaire().framework);
    }
    return summary;
}

Group group_of(ExampleRound round, int min_group = default_min_group) {
    return aggregate(summary_of("nl", round), OrganisationDirectory(builtin_questionnaire()),
                     builtin_questionnaire().framework, min_group);
}

std::set<std::string> names(const Group& group) {
    std::set<std::string> found;
    for (const GroupOrganisation& organisation : group.shown) found.insert(organisation.name.name);
    return found;
}

std::ptrdiff_t points_with(const Group& group, Agreement agreement) {
    return std::ranges::count(group.points, agreement,
                              [](const GroupPoint& point) { return point.agreement.agreement; });
}

/// The document of the file with that name; the test fails where there is none.
Json document(std::string_view name, std::string_view language = "nl") {
    for (const ExampleFile& file : example_group(language)) {
        if (file.name == std::string(name) + ".ketenspiegel.json") return *read_json(file.bytes);
    }
    ADD_FAILURE() << name;
    return {};
}

TEST(ExampleGroup, ConsistsOfResultFiles) {
    for (const std::string_view language : {"nl", "en"}) {
        for (const ExampleRound round : {ExampleRound::latest, ExampleRound::earlier}) {
            std::set<std::string> seen;
            for (const ExampleFile& file : example_group(language, round)) {
                const auto read = read_result(file.bytes, builtin_questionnaire().framework);
                ASSERT_TRUE(read.has_value()) << file.name << ": " << describe(read.error());
                EXPECT_EQ(read->digest, DigestState::valid) << file.name;
                EXPECT_TRUE(read->warnings.empty()) << file.name;
                EXPECT_EQ(
                    write_result(read->document, builtin_questionnaire().framework).value_or(""),
                    file.bytes);
                EXPECT_TRUE(file.name.ends_with(".ketenspiegel.json")) << file.name;
                EXPECT_TRUE(seen.insert(file.name).second) << file.name;
            }
        }
    }
    EXPECT_EQ(example_group("nl").size(), 21U);
    EXPECT_EQ(example_group("nl", ExampleRound::earlier).size(), 13U);
}

TEST(ExampleGroup, SpellsOutWhatStandsThereInShort) {
    const Json office = document("nbso-2026", "en");
    EXPECT_EQ(office["respondent"]["organisation"], "Netherlands Business Support Office");
    EXPECT_EQ(office["respondent"]["kind"], "person");
    EXPECT_EQ(office["scope"], Json({{"chain", "economic services"}, {"private_partners", true}}));
    const Json& answers = office["answers"];
    EXPECT_EQ(answers["governance.05"], Json({{"level", 3}}));
    EXPECT_EQ(answers["governance.08"]["mark"], "strength");
    EXPECT_EQ(answers["control.01"]["level"], nullptr);
    EXPECT_EQ(answers["control.01"]["reason"], "unknown");
    EXPECT_TRUE(text_member(answers["control.01"], "comment").starts_with("I only see"));
    const Json trade = document("water-2026");
    EXPECT_EQ(trade["answers"]["resources.05"],
              Json({{"level", nullptr}, {"reason", "not_applicable"}}));
    EXPECT_FALSE(document("sao-paulo-2-2026")["answers"].contains("culture.17"));
}

TEST(ExampleGroup, IsTheSameButForTheWordsInEveryLanguage) {
    const auto dutch = example_group("nl");
    const auto english = example_group("en");
    ASSERT_EQ(dutch.size(), english.size());
    for (std::size_t i = 0; i < dutch.size(); ++i) {
        EXPECT_EQ(dutch[i].name, english[i].name);
        const Json one = *read_json(dutch[i].bytes);
        const Json other = *read_json(english[i].bytes);
        EXPECT_EQ(one["scores"], other["scores"]);
        EXPECT_EQ(one["id"], other["id"]);
        EXPECT_NE(one["scope"]["chain"], other["scope"]["chain"]);
    }
    EXPECT_EQ(example_group("fy")[0].bytes, dutch[0].bytes) << "a language it does not have";
    EXPECT_EQ(example_group("nl")[0].bytes, dutch[0].bytes) << "the same every time";
}

// What the coordinator sees in it: each feature of a group, once at least.
TEST(ExampleGroup, ShowsWhatAGroupIsFor) {
    const Group group = group_of(ExampleRound::latest);
    EXPECT_EQ(group.results, 19);
    EXPECT_EQ(group.superseded, 1);
    EXPECT_EQ(group.consensus_results, 1);
    EXPECT_EQ(group.organisations, 9);
    EXPECT_EQ(group.left_out.size(), 0U);
    EXPECT_EQ(group.private_partners, 11) << "they differ in scope";

    ASSERT_TRUE(group.chain.profile.has_value());
    EXPECT_EQ(group.chain.profile->dominant, Form::process);
    EXPECT_EQ(points_with(group, Agreement::weak), 9);
    EXPECT_EQ(points_with(group, Agreement::strong), 29);
    for (const GroupAspect& aspect : group.aspects) EXPECT_TRUE(aspect.target.has_value());
    EXPECT_EQ(std::ranges::count_if(group.aspects,
                                    [](const GroupAspect& aspect) {
                                        return aspect.perception_gap.value_or(0) >= 0.5;
                                    }),
              4);
    EXPECT_TRUE(hides_aspects(group)) << "an organisation is hidden on one aspect alone";
    ASSERT_EQ(group.sensitivity.size(), 1U);
    EXPECT_EQ(group.shown[group.sensitivity[0]].name.name, "Ambassade Nairobi");
    EXPECT_EQ(group.desired.form, Form::system);
    EXPECT_EQ(group.desired.scenario, Scenario::develop);
    EXPECT_FALSE(group.reached.empty());
}

TEST(ExampleGroup, HidesTheSmallestOrganisations) {
    const Group group = group_of(ExampleRound::latest);
    EXPECT_EQ(group.hidden, 2);
    const Group open = group_of(ExampleRound::latest, 1);
    EXPECT_EQ(open.hidden, 0);
    EXPECT_TRUE(names(open).contains("Consulaat-generaal São Paulo"));
    EXPECT_FALSE(names(group).contains("Consulaat-generaal São Paulo"));

    const GroupSummary summary = summary_of("nl", ExampleRound::latest);
    const auto comments = group_comments(count_results(summary.records(), {}), open);
    EXPECT_GE(comments.size(), 30U);
    for (const GroupComment& comment : comments) EXPECT_TRUE(comment.organisation);
}

TEST(ExampleGroup, HasAnEarlierRoundToCompareWith) {
    const Group before = group_of(ExampleRound::earlier);
    const Group now = group_of(ExampleRound::latest);
    EXPECT_EQ(before.organisations, 7);
    EXPECT_EQ(before.hidden, 0);
    EXPECT_EQ(before.superseded + before.consensus_results, 0);
    EXPECT_EQ(points_with(before, Agreement::weak), 1) << "and now they agree on it";
    std::set<std::string> left = names(before);
    for (const std::string& name : names(now)) left.erase(name);
    EXPECT_EQ(left, std::set<std::string>{"Landbouwradennetwerk"});

    std::ptrdiff_t higher = 0;
    std::ptrdiff_t lower = 0;
    for (std::size_t i = 0; i < now.points.size(); ++i) {
        higher += *now.points[i].mean > *before.points[i].mean + 0.1 ? 1 : 0;
        lower += *now.points[i].mean < *before.points[i].mean - 0.1 ? 1 : 0;
    }
    EXPECT_GT(higher, 50);
    EXPECT_GE(lower, 3) << "not everything went up";
}

} // namespace
} // namespace ketenspiegel
