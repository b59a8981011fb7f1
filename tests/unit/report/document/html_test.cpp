#include "report/document/html.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::report {
namespace {

TEST(Html, NestsElements) {
    Html html;
    html.open("p", {{"class", "a"}});
    html.text("x ");
    html.element("strong", "y");
    html.close();
    html.single("meta", {{"charset", "utf-8"}});
    EXPECT_EQ(html.written(),
              "<p class=\"a\">x <strong>y</strong>\n</p>\n<meta charset=\"utf-8\">\n");
}

TEST(Html, EscapesTextsAndValues) {
    Html html;
    html.element("p", "</p><script>&\"'", {{"title", "\"><img onerror='x'>"}});
    EXPECT_EQ(html.written(), "<p title=\"&quot;&gt;&lt;img onerror=&#39;x&#39;&gt;\">"
                              "&lt;/p&gt;&lt;script&gt;&amp;&quot;&#39;</p>\n");
}

TEST(Html, WhatIsSaidHasItsOwnDirection) {
    Html html;
    html.said("p", "one\ntwo <b>");
    EXPECT_EQ(html.written(), "<p class=\"said\" dir=\"auto\">one\ntwo &lt;b&gt;</p>\n");
}

TEST(PlainText, TakesOutWhatTurnsDirections) {
    EXPECT_EQ(plain_text("a\u202Eb\u202Cc\u2066d\u2069"), "a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
    EXPECT_EQ(plain_text("\u202A\u202B\u202D\u2067\u2068"), "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
}

TEST(PlainText, LeavesWritingsAndDashesAlone) {
    for (const char* text : {"", "é – “x” …", "שלום", "\u200Fשלום", "日本", "\u2029\u202F\u2065"}) {
        EXPECT_EQ(plain_text(text), text);
    }
    EXPECT_EQ(plain_text("\xE2\x80"), "\xE2\x80") << "a sequence that was cut off";
}

} // namespace
} // namespace ketenspiegel::report
