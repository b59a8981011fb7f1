#include "core/counted_results.hpp"
#include "core/group_organisations.hpp"
#include "unit/core/support/groups.hpp"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace ketenspiegel {
namespace {

using test::GroupCase;

/// Organisations by name with their numbers of persons and of statements.
struct Size {
    const char* name;
    int persons;
    int statements;
};

/// The names that are shown, with spaces between them.
std::string shown(const std::vector<Size>& sizes, std::size_t min_group) {
    GroupCase one;
    for (const auto& [name, persons, statements] : sizes) {
        for (int i = 0; i < persons; ++i) one.add(name);
        for (int i = 0; i < statements; ++i) one.add(name, RespondentKind::organisation);
    }
    const GroupSummary summary = one.summary();
    auto organisations = count_results(summary.records(), {}).organisations;
    hide_small(organisations, min_group);
    std::string names;
    for (const RecordedOrganisation& organisation : organisations) {
        if (organisation.hidden) continue;
        names += (names.empty() ? "" : " ") + organisation.name.name;
    }
    return names;
}

TEST(GroupOrganisations, BelongTogetherByKey) {
    GroupCase one;
    for (const char* name : {"Ärzte", "RVO.nl", "Post B", "  rvo.NL", "post\u00A0 b"}) {
        one.add(name);
    }
    const GroupSummary summary = one.summary();
    const auto organisations = count_results(summary.records(), {}).organisations;
    ASSERT_EQ(organisations.size(), 3U);
    EXPECT_EQ(organisations[0].key, "post b");
    EXPECT_EQ(organisations[0].name.name, "Post B");
    EXPECT_EQ(organisations[0].records.size(), 2U);
    EXPECT_EQ(organisations[1].key, "rvo.nl");
    EXPECT_EQ(organisations[2].key, "ärzte");
}

TEST(GroupOrganisations, AreNamedByTheSmallestId) {
    GroupCase one;
    one.add("rvo");
    one.add("RVO");
    std::swap(one.results[0].id, one.results[1].id);
    const GroupSummary summary = one.summary();
    EXPECT_EQ(count_results(summary.records(), {}).organisations.front().name.name, "RVO");
}

TEST(SmallGroups, AreShownFromTheLeastNumberOn) {
    EXPECT_EQ(shown({{"a", 3, 0}, {"b", 4, 0}}, 3), "a b");
    EXPECT_EQ(shown({{"a", 2, 0}, {"b", 2, 0}, {"c", 3, 0}}, 3), "c") << "four are hidden together";
    EXPECT_EQ(shown({{"a", 1, 0}, {"b", 1, 0}}, 1), "a b");
    EXPECT_EQ(shown({{"a", 1, 2}, {"b", 3, 0}}, 3), "a b") << "three, whoever speaks";
}

TEST(SmallGroups, ShowStatements) {
    EXPECT_EQ(shown({{"a", 0, 1}, {"b", 0, 1}}, 3), "a b");
    EXPECT_EQ(shown({{"a", 0, 1}, {"b", 3, 0}, {"c", 3, 0}}, 3), "a b c");
    EXPECT_EQ(shown({{"a", 1, 1}, {"b", 3, 0}, {"c", 2, 0}}, 3), "b")
        << "a statement beside a person does not cover the person";
}

TEST(SmallGroups, HideMoreUntilNobodyIsFoundBySubtraction) {
    EXPECT_EQ(shown({{"a", 1, 0}, {"b", 5, 0}, {"c", 4, 0}, {"d", 0, 1}}, 3), "b d")
        << "the smallest that rests on persons";
    EXPECT_EQ(shown({{"a", 1, 0}, {"b", 4, 0}, {"c", 4, 0}}, 3), "c") << "the first by key";
    EXPECT_EQ(shown({{"a", 1, 0}, {"b", 3, 1}, {"c", 4, 1}, {"d", 0, 2}}, 3), "c d")
        << "persons among statements rest on persons";
    EXPECT_EQ(shown({{"a", 2, 0}, {"b", 3, 0}}, 3), "");
}

TEST(SmallGroups, HideStatementsWhereNoOtherIsLeft) {
    EXPECT_EQ(shown({{"a", 1, 0}, {"b", 0, 2}, {"c", 0, 1}, {"d", 0, 1}, {"e", 0, 1}}, 3), "b e")
        << "the smallest first, by key, until three are hidden";
    EXPECT_EQ(shown({{"a", 1, 0}, {"b", 0, 1}}, 3), "") << "two are all there are";
    EXPECT_EQ(shown({{"a", 1, 0}, {"b", 3, 0}, {"c", 0, 1}}, 5), "") << "nobody else is left";
}

} // namespace
} // namespace ketenspiegel
