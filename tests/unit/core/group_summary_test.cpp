#include "core/digest.hpp"
#include "core/embedded.hpp"
#include "core/group_summary.hpp"
#include "core/hexadecimal.hpp"
#include "core/json_reader.hpp"
#include "core/questionnaire.hpp"
#include "core/result_file.hpp"
#include "unit/core/support/groups.hpp"
#include "unit/core/support/results.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace ketenspiegel {
namespace {

using test::GroupCase;
using test::GroupFile;
using test::with;
using test::without;

/// One result in several states: a comment tells them apart.
GroupFile state(std::string name, std::int64_t revision, std::string modified, std::string digest) {
    GroupCase one;
    GroupFile file{one.add("A"), std::move(digest)};
    file.result.answers[0].comment = std::move(name);
    file.result.revision = revision;
    file.result.modified = std::move(modified);
    return file;
}

/// A digest by its last digit.
std::string digest(char last) {
    std::string text = zero_digest();
    text.back() = last;
    return text;
}

/// Adds the states in every order, and in every split into two parts; the last of them must stay.
void expect_last_counts(std::vector<GroupFile> states) {
    const Framework framework = GroupCase().framework;
    const std::string expected = states.back().result.answers[0].comment;
    std::vector<std::size_t> order(states.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    do {
        for (std::size_t split = 0; split <= order.size(); ++split) {
            GroupSummary whole(GroupSummary::Comments::kept), part(GroupSummary::Comments::kept);
            for (std::size_t i = 0; i < order.size(); ++i) {
                const GroupFile& file = states[order[i]];
                (i < split ? whole : part).add(file.result, file.digest, framework);
            }
            whole.merge(std::move(part));
            ASSERT_EQ(whole.records().size(), 1U);
            EXPECT_EQ(whole.records().front()->comments.front().text, expected);
            EXPECT_EQ(whole.superseded(), states.size() - 1);
        }
    } while (std::ranges::next_permutation(order).found);
}

TEST(GroupSummary, CountsTheHighestRevision) {
    expect_last_counts({state("9", 9, "2027-01-01T00:00:00Z", digest('f')),
                        state("10", 10, "2026-01-01T00:00:00Z", ""),
                        state("11", 11, "2026-01-01T00:00:00Z", "")});
}

TEST(GroupSummary, CountsTheLatestOfARevision) {
    expect_last_counts({state("one", 2, "2026-01-01T00:00:00Z", digest('f')),
                        state("two", 2, "2026-01-01T00:00:00.5Z", ""),
                        state("three", 1, "2027-01-01T00:00:00Z", digest('f')),
                        state("last", 2, "2026-01-01T00:00:01Z", "")});
}

TEST(GroupSummary, CountsTheLargestDigestOfAMoment) {
    expect_last_counts({state("none", 2, "2026-01-01T00:00:00Z", ""),
                        state("b", 2, "2026-01-01T00:00:00.0Z", digest('b')),
                        state("a", 2, "2026-01-01T00:00:00Z", digest('a')),
                        state("c", 2, "2026-01-01T00:00:00Z", digest('c'))});
}

TEST(GroupSummary, DecidesWithoutDigestsByContent) {
    expect_last_counts(
        {state("a", 2, "2026-01-01T00:00:00Z", ""), state("c", 2, "2026-01-01T00:00:00Z", "")});
}

TEST(GroupSummary, KeepsOneIdUnderEveryName) {
    GroupCase one;
    for (const char* name : {"B", "A", "B"}) one.add(name).id = test::uuid(1);
    one.add("A").respondent.organisation_id = one.framework.lists.organisation.front();
    one.results.back().id = test::uuid(1);
    const GroupSummary summary = one.summary();
    ASSERT_EQ(summary.records().size(), 3U);
    EXPECT_EQ(summary.records()[0]->organisation, "A");
    EXPECT_EQ(summary.records()[0]->listed, -1);
    EXPECT_EQ(summary.records()[1]->listed, 0);
    EXPECT_EQ(summary.records()[2]->organisation, "B");
    EXPECT_EQ(summary.superseded(), 1U);
}

TEST(GroupSummary, CountsACopyOnce) {
    GroupCase one;
    one.add("A");
    GroupSummary summary = one.summary();
    summary.merge(one.summary());
    EXPECT_EQ(summary.records().size(), 1U);
    EXPECT_EQ(summary.superseded(), 1U);
}

TEST(GroupSummary, KeepsSpellingsWhateverBecomesOfTheResults) {
    GroupSummary whole;
    {
        GroupSummary part;
        for (const char* name : {"Ministerie van Economische Zaken en Klimaat", "Fenedex"}) {
            GroupCase one;
            one.add(name).id = test::uuid(static_cast<int>(part.records().size()) + 1);
            part.merge(one.summary());
        }
        whole.merge(std::move(part));
    }
    ASSERT_EQ(whole.records().size(), 2U);
    EXPECT_EQ(whole.records()[0]->organisation, "Ministerie van Economische Zaken en Klimaat");
    EXPECT_EQ(whole.records()[1]->organisation, "Fenedex");
}

TEST(GroupSummary, OrdersRecordsById) {
    GroupCase one;
    for (const char* name : {"A", "B", "C"}) one.add(name);
    std::ranges::reverse(one.results);
    const GroupSummary summary = one.summary();
    ASSERT_EQ(summary.records().size(), 3U);
    EXPECT_EQ(summary.records()[0]->organisation, "A");
    EXPECT_EQ(summary.records()[2]->organisation, "C");
}

// --- Files
// ----------------------------------------------------------------------------------------

class SummaryOfFiles : public testing::Test {
  protected:
    std::vector<Problem> add(const std::string& name, std::string_view bytes) {
        return summary.add_file(name, bytes, framework);
    }

    const Framework& framework = builtin_questionnaire().framework;
    const Json example = *read_json(embedded_example_file());
    GroupSummary summary;
};

TEST_F(SummaryOfFiles, TakesResults) {
    EXPECT_TRUE(add("practice.json", embedded_example_file()).empty());
    ASSERT_EQ(summary.records().size(), 1U);
    const auto& digest = summary.records().front()->digest;
    ASSERT_TRUE(digest);
    EXPECT_EQ("sha256:" + hexadecimal(*digest), example["digest"].get<std::string>());
    EXPECT_TRUE(summary.left_out().empty());
}

TEST_F(SummaryOfFiles, NotesAMissingDigest) {
    const auto warnings = add("x.json", write_json(without(example, "/digest")));
    ASSERT_EQ(warnings.size(), 1U);
    EXPECT_EQ(warnings.front().code, ProblemCode::digest_missing);
    EXPECT_EQ(summary.records().size(), 1U);
}

TEST_F(SummaryOfFiles, LeavesOutWhatCannotCount) {
    add("damaged.json", write_json(with(example, "/revision", 2)));
    add("other.json", write_json(with(example, "/questionnaire/id", "housing")));
    add("newer.json", write_json(with(example, "/version", 2)));
    add("level.json", write_json(with(example, "/answers/ambition.01/level", 5)));
    add("empty.json", "");
    summary.leave_out("away.json", {.code = ProblemCode::file_unreadable});
    EXPECT_TRUE(summary.records().empty());
    std::string all;
    for (const LeftOut& one : summary.left_out()) {
        all += one.file + " " + std::string(problem_code_id(one.problem.code)) + "\n";
    }
    EXPECT_EQ(all, "away.json file_unreadable\n"
                   "damaged.json digest_wrong\n"
                   "empty.json not_json\n"
                   "level.json out_of_range\n"
                   "newer.json newer_version\n"
                   "other.json other_questionnaire\n");
}

TEST_F(SummaryOfFiles, MergesWhatWasLeftOut) {
    GroupSummary part;
    part.add_file("a.json", "[", framework);
    add("b.json", "[");
    summary.merge(std::move(part));
    ASSERT_EQ(summary.left_out().size(), 2U);
    EXPECT_EQ(summary.left_out().front().file, "a.json");
}

} // namespace
} // namespace ketenspiegel
