#include "core/group.hpp"
#include "core/json_reader.hpp"
#include "core/questionnaire.hpp"
#include "unit/core/support/groups.hpp"
#include "unit/core/support/results.hpp"

#include <gtest/gtest.h>
#include <string>
#include <utility>
#include <vector>

namespace ketenspiegel {
namespace {

using test::answer;
using test::GroupCase;
using test::GroupFile;

std::string keys(const Json& object) {
    std::string names;
    for (const auto& [key, value] : object.items()) names += (names.empty() ? "" : " ") + key;
    return names;
}

constexpr const char* head = "format version results superseded consensus_results "
                             "private_partners left_out passed_on joined organisations shown "
                             "hidden protected";

TEST(GroupDocument, HasEveryFieldWithoutAVerdict) {
    const GroupCase one({{"a", 2}});
    const Json document = group_document(one.aggregate(3), one.framework);
    EXPECT_EQ(keys(document), std::string(head) +
                                  " aspects chain desired attainment points agenda perception_gap "
                                  "role_gap by_organisation sensitivity");
    EXPECT_EQ(document["aspects"]["a"].dump(),
              R"({"sufficient":false,"organisations":0,"mean":null,"shares":null,)"
              R"("dominant":null,"elements":[],"remnants":[],"deviation":null,"standing":null,)"
              R"("target":null,"gap":null})");
    EXPECT_EQ(document["points"].dump(),
              R"({"a.01":{"n":0,"counts":[0,0,0,0],"unknown":0,"not_applicable":0,"mean":null,)"
              R"("strength":0,"obstacle":0,"rwg":null,"consensus":null,"agreement":"too_few",)"
              R"("priority":null},)"
              R"("a.02":{"n":0,"counts":[0,0,0,0],"unknown":0,"not_applicable":0,"mean":null,)"
              R"("strength":0,"obstacle":0,"rwg":null,"consensus":null,"agreement":"too_few",)"
              R"("priority":null}})");
    EXPECT_EQ(document["perception_gap"].dump(), R"({"a":null})");
    EXPECT_EQ(document["role_gap"].dump(), R"({"a":null})");
    EXPECT_EQ(document["by_organisation"].dump(), "{}");
    EXPECT_EQ(keys(document["chain"]),
              "sufficient complete mean shares dominant elements remnants floor spread balance");
    EXPECT_EQ(keys(document["desired"]), "need form limited_by scenario");
}

TEST(GroupDocument, HoldsWhatWasFound) {
    GroupCase one({{"a", 4}});
    answer(one.add("Post B", RespondentKind::organisation), one.framework, 0, {2, 2, 2, 3});
    answer(one.add("rvo", RespondentKind::organisation), one.framework, 0, {1, 2, 3});
    GroupSummary summary = one.summary();
    summary.merge(one.summary());
    summary.leave_out("b.json", {.code = ProblemCode::not_json});
    summary.leave_out("a.json", {.code = ProblemCode::digest_wrong});
    const Json document = group_document(aggregate(summary, {}, one.framework), one.framework);
    EXPECT_EQ(document["format"], "ketenspiegel-group");
    EXPECT_EQ(document["version"], 1);
    EXPECT_EQ(document["results"], 2);
    EXPECT_EQ(document["superseded"], 2);
    EXPECT_EQ(document["left_out"].dump(), R"([{"file":"a.json","reason":"digest_wrong"},)"
                                           R"({"file":"b.json","reason":"not_json"}])");
    EXPECT_EQ(document["shown"].dump(), R"(["Post B","rvo"])");
    EXPECT_EQ(document["by_organisation"]["Post B"].dump(),
              R"({"results":1,"aspects":{"a":{"n":1,"mean":2.25,"shares":[0.0,0.75,0.25,0.0]}}})");
    EXPECT_EQ(document["aspects"]["a"]["mean"], 2.125);
    EXPECT_EQ(document["perception_gap"]["a"], 0.25);
    EXPECT_EQ(document["points"]["a.02"]["agreement"], "too_few");
    EXPECT_EQ(document["points"]["a.01"]["counts"].dump(), "[1,1,0,0]");
    EXPECT_EQ(document["agenda"].dump(), R"(["a.01","a.03"])");
    EXPECT_EQ(document["private_partners"], 2);
}

TEST(GroupDocument, NamesWhoDecides) {
    GroupCase one({{"a", 4}});
    one.add_rated("A", 3, RespondentKind::organisation);
    one.add_rated("B", 3, RespondentKind::organisation);
    one.add_rated("C", 2, RespondentKind::organisation);
    const Json document = group_document(one.aggregate(), one.framework);
    EXPECT_EQ(document["sensitivity"].dump(), R"(["A","B"])");
}

TEST(GroupDocument, EndsEarlyWhereTheGroupIsProtected) {
    GroupCase one;
    one.add_rated("A", 2);
    const Json document = group_document(one.aggregate(3), one.framework);
    EXPECT_EQ(keys(document), head);
    EXPECT_EQ(document["protected"], true);
    EXPECT_EQ(document["hidden"], 1);
}

// --- The same files give the same bytes
// -----------------------------------------------------------

/// A register that joins some of what a random group names.
const OrganisationDirectory& directory() {
    static const OrganisationDirectory joining(
        builtin_questionnaire(), {.organisations = {{.id = "rvo", .also = {"KVK"}},
                                                    {.name = "POST A", .also = {"post c"}}}});
    return joining;
}

std::string bytes_of(const GroupSummary& summary, const Framework& framework, int min_group) {
    return write_json(
        group_document(aggregate(summary, directory(), framework, min_group), framework));
}

/// The files split over so many parts, at random; the parts merged two and two, at random.
std::string bytes_in_parts(const std::vector<GroupFile>& files, int count,
                           const Framework& framework, int min_group, test::Random& random) {
    std::vector<GroupSummary> parts(static_cast<std::size_t>(count));
    for (const GroupFile& file : files) {
        parts[static_cast<std::size_t>(random.below(count))].add(file.result, file.digest,
                                                                 framework);
    }
    while (parts.size() > 1) {
        const auto from = static_cast<std::size_t>(random.below(static_cast<int>(parts.size())));
        GroupSummary part = std::move(parts[from]);
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(from));
        parts[static_cast<std::size_t>(random.below(static_cast<int>(parts.size())))].merge(
            std::move(part));
    }
    return bytes_of(parts.front(), framework, min_group);
}

void shuffle(std::vector<GroupFile>& files, test::Random& random) {
    for (std::size_t i = files.size(); i > 1; --i) {
        std::swap(files[i - 1], files[static_cast<std::size_t>(random.below(static_cast<int>(i)))]);
    }
}

TEST(GroupBytes, AreTheSameInAnyOrderAndSplit) {
    const Framework& framework = builtin_questionnaire().framework;
    test::Random random(3);
    bool had_superseded = false, had_shown = false, had_hidden = false, had_sensitive = false;
    bool had_joined = false;
    for (int group = 0; group < 20; ++group) {
        const bool small = group % 2 > 0; // the fewer, the more hangs on one
        const int min_group = small ? 1 : default_min_group;
        auto files = test::random_group(framework, small ? 14 : 40, random);
        GroupSummary summary;
        for (const GroupFile& file : files) summary.add(file.result, file.digest, framework);
        const std::string expected = bytes_of(summary, framework, min_group);
        const Group found = aggregate(summary, directory(), framework, min_group);
        had_joined = had_joined || (!found.joined.empty() && !found.passed_on.empty());
        had_superseded = had_superseded || found.superseded > 0;
        had_shown = had_shown || found.shown.size() > 1;
        had_hidden = had_hidden || found.hidden > 0;
        had_sensitive = had_sensitive || !found.sensitivity.empty();
        for (int parts = 1; parts <= 4; ++parts) {
            shuffle(files, random);
            ASSERT_EQ(bytes_in_parts(files, parts, framework, min_group, random), expected);
        }
    }
    const std::vector had{had_superseded, had_shown, had_hidden, had_sensitive, had_joined};
    EXPECT_EQ(had, std::vector<bool>(had.size(), true)) << "or this shows less than it says";
}

} // namespace
} // namespace ketenspiegel
