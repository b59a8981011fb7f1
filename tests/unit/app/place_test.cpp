#include "app/identity.hpp"
#include "app/place.hpp"
#include "core/questionnaire.hpp"

#include <gtest/gtest.h>
#include <set>

namespace ketenspiegel::app {
namespace {

TEST(Place, TheStepsGoFromAboutYouToThePlan) {
    const auto all = steps(builtin_questionnaire().framework);
    std::vector<std::string> ids;
    for (const Place& place : all) ids.push_back(step_id(place, builtin_questionnaire().framework));
    EXPECT_EQ(ids, (std::vector<std::string>{"about", "impression", "ambition", "governance",
                                             "control", "resources", "culture", "recognise",
                                             "result", "direction", "plan"}));
}

TEST(Place, EveryStepComesBackFromItsIdAndItsAddress) {
    auto all = steps(builtin_questionnaire().framework);
    all.push_back({});
    std::set<std::string> addresses;
    for (const Place& place : all) {
        const auto by_id = place_of_step(step_id(place, builtin_questionnaire().framework),
                                         builtin_questionnaire().framework);
        ASSERT_TRUE(by_id) << step_id(place, builtin_questionnaire().framework);
        EXPECT_TRUE(by_id->same_screen(place));
        const std::string hash = to_hash(place, builtin_questionnaire().framework);
        const auto by_hash = from_hash(hash, builtin_questionnaire().framework);
        ASSERT_TRUE(by_hash) << hash;
        EXPECT_TRUE(by_hash->same_screen(place)) << hash;
        addresses.insert(hash);
    }
    EXPECT_EQ(addresses.size(), all.size());
    EXPECT_EQ(to_hash({}, builtin_questionnaire().framework), "#/");
    EXPECT_EQ(to_hash({.screen = Screen::result}, builtin_questionnaire().framework), "#/result");
}

TEST(Place, OtherAddressesAreNoPlace) {
    for (const char* hash : {"", "#", "/", "result", "#result", "#/nowhere", "#/result/",
                             "#/governance/9", "#/Result", "##/result"}) {
        EXPECT_FALSE(from_hash(hash, builtin_questionnaire().framework)) << hash;
    }
}

TEST(Place, NeighboursLeadFromAboutToTheResultAndBack) {
    const auto all = steps(builtin_questionnaire().framework);
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        ASSERT_TRUE(neighbour(all[i], +1, builtin_questionnaire().framework));
        EXPECT_TRUE(
            neighbour(all[i], +1, builtin_questionnaire().framework)->same_screen(all[i + 1]));
        ASSERT_TRUE(neighbour(all[i + 1], -1, builtin_questionnaire().framework));
        EXPECT_TRUE(
            neighbour(all[i + 1], -1, builtin_questionnaire().framework)->same_screen(all[i]));
    }
    EXPECT_FALSE(neighbour(all.front(), -1, builtin_questionnaire().framework));
    EXPECT_FALSE(neighbour(all.back(), +1, builtin_questionnaire().framework));
    EXPECT_FALSE(neighbour({}, +1, builtin_questionnaire().framework)) << "the start is no step";
}

TEST(Identity, WritesTimesInUtc) {
    EXPECT_EQ(iso_time(1793523600000), "2026-11-01T09:00:00Z");
    EXPECT_EQ(iso_time(1793523600999), "2026-11-01T09:00:00Z");
    EXPECT_EQ(iso_time(0), "1970-01-01T00:00:00Z");
    EXPECT_EQ(iso_time(1709208000000), "2024-02-29T12:00:00Z");
    EXPECT_EQ(iso_time(253402300799000), "9999-12-31T23:59:59Z");
}

TEST(Identity, TellsTheLaterOfTwoTimes) {
    const std::string nine = "2026-11-01T09:00:00Z", ten = "2026-11-01T10:00:00Z";
    EXPECT_EQ(later(nine, ten), ten);
    EXPECT_EQ(later(ten, nine), ten);
    EXPECT_EQ(later("", nine), nine);
    EXPECT_EQ(later(nine, ""), nine);
    EXPECT_EQ(later(nine, "2026-11-01T09:00:00.5Z"), "2026-11-01T09:00:00.5Z")
        << "a decimal is later, though the sign before it comes first";
}

TEST(Identity, MakesUuidsOfVersion4ThatDifferAndCanBeRepeated) {
    Uuids uuids("seed"), same("seed"), other("another");
    std::set<std::string> seen;
    for (int i = 0; i < 500; ++i) {
        const std::string id = uuids.next();
        EXPECT_EQ(id, same.next());
        ASSERT_EQ(id.size(), 36u);
        EXPECT_EQ(id[14], '4') << id;
        EXPECT_NE(std::string("89ab").find(id[19]), std::string::npos) << id;
        for (const std::size_t dash : {8u, 13u, 18u, 23u}) EXPECT_EQ(id[dash], '-');
        seen.insert(id);
        seen.insert(other.next());
    }
    EXPECT_EQ(seen.size(), 1000u);
}

} // namespace
} // namespace ketenspiegel::app
