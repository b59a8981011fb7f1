// A group's figures, worked out in parts.
#include "core/aggregation.hpp"
#include "core/json_reader.hpp"
#include "core/questionnaire.hpp"
#include "unit/core/support/groups.hpp"

#include <gtest/gtest.h>
#include <string>

namespace ketenspiegel {
namespace {

using test::GroupCase;

std::string document(const Group& group, const Framework& framework) {
    return write_json(group_document(group, framework));
}

TEST(Aggregation, ComesToTheSameHoweverItIsDivided) {
    const Framework& framework = builtin_questionnaire().framework;
    test::Random random(11);
    GroupSummary summary;
    for (const test::GroupFile& file : test::random_group(framework, 200, random))
        summary.add(file.result, file.digest, framework);
    summary.leave_out("b.json", {.code = ProblemCode::file_unreadable});
    summary.leave_out("a.json", {.code = ProblemCode::file_unreadable});
    for (const int min_group : {1, 3, 20}) {
        const std::string at_once =
            document(aggregate(summary, {}, framework, min_group), framework);
        for (const std::size_t most : {1U, 7U, 50U}) {
            Aggregation parts(summary.results(), {}, framework, min_group);
            while (!parts.work(most)) {
            }
            EXPECT_EQ(document(parts.take(), framework), at_once) << most << " of " << min_group;
        }
    }
}

TEST(Aggregation, DoesNoMoreAtATimeThanItIsAskedTo) {
    GroupCase one;
    for (int i = 0; i < 10; ++i)
        one.add_rated("Partner " + std::to_string(i), 1 + i % 3, RespondentKind::organisation);
    const GroupSummary summary = one.summary();
    Aggregation parts(summary.results(), {}, one.framework, 3);
    EXPECT_EQ(parts.whole_work(), 20U) << "ten results, and the group without each of ten";
    std::size_t times = 1;
    for (std::size_t before = 0; !parts.work(3); ++times) {
        EXPECT_EQ(parts.worked(), before + 3);
        before = parts.worked();
    }
    EXPECT_EQ(times, 7U);
    EXPECT_EQ(parts.worked(), parts.whole_work());
}

TEST(Aggregation, OfNothingAndOfTooFewIsDoneAtOnce) {
    GroupCase none, few;
    few.add_rated("One", 2);
    const GroupSummary nothing = none.summary(), protected_one = few.summary();
    EXPECT_TRUE(Aggregation(nothing.results(), {}, none.framework, 3).work(1));
    EXPECT_TRUE(Aggregation(protected_one.results(), {}, few.framework, 3).work(1));
}

} // namespace
} // namespace ketenspiegel
