#include "core/unicode.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel {
namespace {

TEST(Unicode, TakesEveryLengthOfSequence) {
    EXPECT_EQ(find_bad_utf8(""), std::nullopt);
    EXPECT_EQ(find_bad_utf8("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"), std::nullopt);
    EXPECT_EQ(find_bad_utf8("\xED\x9F\xBF\xEE\x80\x80\xF4\x8F\xBF\xBF"), std::nullopt);
}

TEST(Unicode, FindsTheFirstBadByte) {
    EXPECT_EQ(find_bad_utf8("ab\x80"), 2U) << "continuation without a start";
    EXPECT_EQ(find_bad_utf8("\xC0\xAF"), 0U) << "overlong, two bytes";
    EXPECT_EQ(find_bad_utf8("\xC1\xBF"), 0U) << "overlong, two bytes";
    EXPECT_EQ(find_bad_utf8("a\xE0\x9F\xBF"), 1U) << "overlong, three bytes";
    EXPECT_EQ(find_bad_utf8("\xF0\x8F\xBF\xBF"), 0U) << "overlong, four bytes";
    EXPECT_EQ(find_bad_utf8("\xED\xA0\x80"), 0U) << "surrogate";
    EXPECT_EQ(find_bad_utf8("\xF4\x90\x80\x80"), 0U) << "beyond U+10FFFF";
    EXPECT_EQ(find_bad_utf8("\xF5\x80\x80\x80"), 0U) << "no such start";
    EXPECT_EQ(find_bad_utf8("abc\xE2\x82"), 3U) << "cut off";
    EXPECT_EQ(find_bad_utf8("\xE2\x28\xA1"), 0U) << "continuation missing";
}

TEST(Unicode, CountsCodePoints) {
    EXPECT_EQ(count_characters(""), 0U);
    EXPECT_EQ(count_characters("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"), 4U);
}

TEST(Unicode, KnowsBlankText) {
    EXPECT_TRUE(is_blank(""));
    EXPECT_TRUE(is_blank(" \t\r\n"));
    EXPECT_TRUE(is_blank("\u00A0\u1680\u2003\u2028\u202F\u205F\u3000\u0085"));
    EXPECT_FALSE(is_blank(" . "));
    EXPECT_TRUE(is_blank(" \u200B\u2060\uFEFF\u00AD\u3164")) << "nothing is drawn";
    EXPECT_TRUE(is_blank("\x01\x7F\u0085\u009F")) << "control characters";
    EXPECT_FALSE(is_blank("\u200Ba"));
    EXPECT_FALSE(is_blank("\x80"));
}

TEST(Unicode, KnowsWhatNothingIsDrawnFor) {
    for (const char32_t code :
         {0xADU,   0x34FU,  0x61CU,  0x115FU, 0x1160U,  0x180BU, 0x200BU, 0x200CU,
          0x200DU, 0x200EU, 0x200FU, 0x202AU, 0x202EU,  0x2060U, 0x2066U, 0x206FU,
          0x3164U, 0xFE0FU, 0xFEFFU, 0xFFA0U, 0xE0001U, 0xE0FFFU}) {
        EXPECT_TRUE(is_invisible(code)) << unsigned{code};
        EXPECT_FALSE(is_white_space(code)) << unsigned{code};
    }
    for (const char32_t code : {0U, 0x20U, 0x2DU, 0xA0U, 0xACU, 0xAEU, 0x301U, 0x200AU, 0x2010U,
                                0x2028U, 0x202FU, 0x205FU, 0x2070U, 0x3000U, 0xFFFDU, 0xE1000U}) {
        EXPECT_FALSE(is_invisible(code)) << unsigned{code};
    }
}

TEST(Unicode, ShortensAtACodePoint) {
    EXPECT_EQ(shorten("één", 3), "één");
    EXPECT_EQ(shorten("één twee", 3), "één…");
    EXPECT_EQ(shorten("", 0), "");
}

} // namespace
} // namespace ketenspiegel
