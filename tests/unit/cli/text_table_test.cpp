#include "cli/text_table.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::cli {
namespace {

using enum TextTable::Align;

TEST(TextTable, AlignsByCharacters) {
    TextTable table({left, right, left}, 80);
    table.add_row({"a", "10", "x"});
    table.add_rule();
    table.add_row({"één", "9", ""});
    EXPECT_EQ(table.text(), "a    10  x\n──────────\néén   9\n");
}

TEST(TextTable, BreaksTheLastColumn) {
    TextTable table({left, left}, 12);
    table.add_row({"id", "one two three"});
    EXPECT_EQ(table.text(), "id  one two\n    three\n");
}

TEST(Wrap, BreaksAtSpaces) {
    EXPECT_EQ(wrap("one two three", 7), "one two\nthree");
    EXPECT_EQ(wrap("één twee", 8), "één twee");
    EXPECT_EQ(wrap("  one   two ", 80), "one two");
    EXPECT_EQ(wrap("unbreakable word", 5), "unbreakable\nword");
    EXPECT_EQ(wrap("", 5), "");
    EXPECT_EQ(wrap("one two", 8, 4), "one\n    two");
}

} // namespace
} // namespace ketenspiegel::cli
