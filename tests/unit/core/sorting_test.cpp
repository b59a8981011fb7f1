#include "core/sorting.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <memory>
#include <random>
#include <string>
#include <utility>

namespace ketenspiegel {
namespace {

TEST(Sorting, IsWhatTheLibrarysStableSortMakes) {
    std::mt19937 random(20260311);
    for (std::size_t count = 0; count < 70; ++count) {
        std::vector<std::pair<int, int>> items; // few keys, so that there are many equals
        for (std::size_t i = 0; i < count; ++i) {
            items.emplace_back(static_cast<int>(random() % 7), static_cast<int>(i));
        }
        auto expected = items;
        std::stable_sort(expected.begin(), expected.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        sort_by(items, &std::pair<int, int>::first);
        EXPECT_EQ(items, expected) << count << " items";
    }
}

TEST(Sorting, TheOtherWayRoundEqualsKeepTheirOrderToo) {
    std::vector<std::pair<int, char>> items{{1, 'a'}, {2, 'b'}, {1, 'c'}, {2, 'd'}};
    sort_by(items, &std::pair<int, char>::first, std::ranges::greater{});
    EXPECT_EQ(items, (std::vector<std::pair<int, char>>{{2, 'b'}, {2, 'd'}, {1, 'a'}, {1, 'c'}}));
}

TEST(Sorting, MovesItemsThatCannotBeCopied) {
    std::vector<std::unique_ptr<std::string>> items;
    for (const char* text : {"keten", "ambassade", "partner"}) {
        items.push_back(std::make_unique<std::string>(text));
    }
    sort_by(items, [](const auto& item) -> const std::string& { return *item; });
    EXPECT_EQ(*items[0], "ambassade");
    EXPECT_EQ(*items[2], "partner");
}

} // namespace
} // namespace ketenspiegel
