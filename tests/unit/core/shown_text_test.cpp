#include "core/shown_text.hpp"

#include <gtest/gtest.h>
#include <string>

namespace ketenspiegel {
namespace {

using namespace std::literals;

TEST(ShownText, HasALineFeedForEveryLineBreak) {
    EXPECT_EQ(shown_text("a\vb\fc\u0085d\u2028e\u2029f\rg\r\nh\n\ni"),
              "a\nb\nc\nd\ne\nf\ng\nh\n\ni");
    EXPECT_EQ(shown_line("a\vb\r\nc\td"), "a b c d");
    EXPECT_EQ(shown_text("a\r"), "a\n");
    EXPECT_EQ(shown_text("a\tb"), "a\tb");
}

TEST(ShownText, LeavesOutWhatNoFontDraws) {
    EXPECT_EQ(shown_text("\0a\x01\x07\x1B[2Jb\x7F\u0080\u009Bc\uFFFE\uFFFF"sv), "a[2Jbc");
    EXPECT_EQ(shown_line("\x01"), "");
}

TEST(ShownText, KeepsAllElse) {
    for (const char* text : {"", "één coörd – “x” …", "\u00A0\u00ADa\u200B\u202A", "e\u0301",
                             "\uFEFF\uFFFD", "\U0001F600 日本"}) {
        EXPECT_EQ(shown_text(text), text);
        EXPECT_EQ(shown_line(text), text);
    }
    EXPECT_EQ(shown_text("a\x80\v\xE2\x82"), "a\x80\n\xE2\x82") << "bad UTF-8 is no concern here";
}

} // namespace
} // namespace ketenspiegel
