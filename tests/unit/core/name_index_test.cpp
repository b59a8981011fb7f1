#include "core/name_index.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel {
namespace {

TEST(NameIndex, FindsWhatWasAddedAndKeepsTheFirstOfTwo) {
    NameIndex index;
    EXPECT_TRUE(index.add("governance", 0));
    EXPECT_TRUE(index.add("", 1));
    EXPECT_FALSE(index.add("governance", 2));
    EXPECT_EQ(index.find("governance"), 0U);
    EXPECT_EQ(index.find(""), 1U);
    EXPECT_EQ(index.find("govern"), std::nullopt);
    index.clear();
    EXPECT_EQ(index.find("governance"), std::nullopt);
}

} // namespace
} // namespace ketenspiegel
