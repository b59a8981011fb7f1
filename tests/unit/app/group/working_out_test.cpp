// The figures of a group with more files than a frame has time for.
#include "app/group/working_out.hpp"
#include "core/json_reader.hpp"
#include "core/questionnaire.hpp"

#include <gtest/gtest.h>
#include <string>

namespace ketenspiegel::app {
namespace {

/// Results of partners that each speak for themselves; what they say differs from one to the next.
KeptGroup group_of(int results, int first_level) {
    KeptGroup group{.loaded = true};
    for (int i = 0; i < results; ++i) {
        RecordedFile file{.organisation = "Partner " + std::to_string(i)};
        GroupRecord& record = file.record;
        record.id[14] = static_cast<std::uint8_t>(i / 256);
        record.id[15] = static_cast<std::uint8_t>(i % 256);
        record.kind = i == 5 ? RespondentKind::consensus : RespondentKind::organisation;
        record.answers.resize(builtin_questionnaire().framework.points.size());
        for (std::size_t k = 0; k < record.answers.size(); ++k) {
            const auto level = (k + static_cast<std::size_t>(i + first_level)) % 4 + 1;
            record.answers[k].level = static_cast<std::uint8_t>(level & 7U);
        }
        record.comments = {{.point = 1, .text = "Nr " + std::to_string(i)}};
        group.files.emplace_back().take(std::move(file));
    }
    settle_states(group.files, {});
    return group;
}

std::string document(const Group& group) {
    return write_json(group_document(group, builtin_questionnaire().framework));
}

/// The group as the command line takes it up.
Group aggregated(const KeptGroup& group, int min_group) {
    GroupSummary summary;
    for (const GroupFile& file : group.files) summary.add(file.recorded->record);
    return aggregate(summary, {}, builtin_questionnaire().framework, min_group);
}

TEST(WorkingOut, OfManyFilesTakesSeveralSlicesAndComesToTheSame) {
    const KeptGroup group = group_of(1200, 0);
    WorkingOut working(group, nullptr, "", builtin_questionnaire());
    EXPECT_FALSE(working.is_small());
    EXPECT_FALSE(working.work());
    EXPECT_EQ(working.worked(), 0U) << "they are grouped first";
    std::size_t slices = 1;
    for (std::size_t before = 0; !working.work(); ++slices) {
        EXPECT_GT(working.worked(), before);
        EXPECT_LT(working.worked(), working.whole_work());
        before = working.worked();
    }
    EXPECT_GT(slices, 2U);
    const GroupFigures figures = working.take();
    EXPECT_EQ(document(figures.group), document(aggregated(group, group.min_group)));
    EXPECT_EQ(figures.comments.count(1), 1199U);
    EXPECT_EQ(figures.comments.at(1).front().text, "Nr 0");
    const GroupComment& first = figures.comments.at(1).front(); // "Nr 0" is of "Partner 0"
    ASSERT_TRUE(first.organisation);
    EXPECT_EQ(figures.group.shown[*first.organisation].name.name,
              "Partner " + std::string(first.text.substr(3)));
    ASSERT_EQ(figures.agreed.size(), 1U);
    EXPECT_EQ(figures.agreed[0].name, "Partner 5");
    EXPECT_FALSE(figures.rounds);
}

TEST(WorkingOut, OfFewFilesIsSmall) {
    EXPECT_TRUE(WorkingOut(group_of(40, 0), nullptr, "", builtin_questionnaire()).is_small());
}

TEST(WorkingOut, GoesOnWithWhatWasThereWhenItBegan) {
    KeptGroup group = group_of(700, 0);
    const std::string whole = document(aggregated(group, group.min_group));
    WorkingOut working(group, nullptr, "", builtin_questionnaire());
    EXPECT_FALSE(working.work());
    group.files.clear();
    while (!working.work()) {
    }
    const GroupFigures figures = working.take();
    EXPECT_EQ(document(figures.group), whole);
    EXPECT_EQ(figures.comments.at(1).back().text, "Nr 99");
}

TEST(WorkingOut, ComparesRoundsAsCarefullyAsTheMoreCarefulOne) {
    KeptGroup before = group_of(600, 1), now = group_of(700, 0);
    before.min_group = 6;
    WorkingOut working(now, &before, "Before", builtin_questionnaire());
    while (!working.work()) {
    }
    const GroupFigures figures = working.take();
    EXPECT_EQ(document(figures.group), document(aggregated(now, now.min_group)));
    EXPECT_EQ(figures.earlier_name, "Before");
    ASSERT_TRUE(figures.rounds);
    const RoundComparison rounds = compare_rounds(aggregated(before, 6), aggregated(now, 6),
                                                  builtin_questionnaire().framework);
    EXPECT_EQ(figures.rounds->organisations.size(), rounds.organisations.size());
    EXPECT_EQ(figures.rounds->only_later, rounds.only_later);
    ASSERT_TRUE(figures.rounds->later.profile && rounds.later.profile);
    EXPECT_EQ(figures.rounds->later.profile->mean, rounds.later.profile->mean);
    EXPECT_EQ(figures.rounds->earlier.profile->mean, rounds.earlier.profile->mean);
}

} // namespace
} // namespace ketenspiegel::app
