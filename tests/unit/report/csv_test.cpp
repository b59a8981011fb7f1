// Tables for spreadsheets: exact bytes, and nothing that runs.
#include "report/csv.hpp"

#include <gtest/gtest.h>
#include <string>
#include <string_view>

namespace ketenspiegel::report {
namespace {

constexpr std::string_view mark = "\xEF\xBB\xBF";

/// The one cell of a table, without the byte order mark and the end of the line.
std::string cell(std::string_view text) {
    Csv csv(Separator::comma);
    csv.text(text);
    return csv.bytes().substr(mark.size());
}

std::string number(double value, Separator separator) {
    Csv csv(separator);
    csv.number(value);
    return csv.bytes().substr(mark.size());
}

TEST(Csv, SeparatesCellsAndRows) {
    for (const auto& [separator, between] :
         {std::pair{Separator::comma, ","}, {Separator::semicolon, ";"}, {Separator::tab, "\t"}}) {
        Csv csv(separator);
        csv.text("a");
        csv.empty();
        csv.number(3);
        csv.end_row();
        csv.empty();
        csv.text("é");
        csv.end_row();
        EXPECT_EQ(csv.bytes(),
                  std::string(mark) + "a" + between + between + "3\r\n" + between + "é\r\n");
    }
}

TEST(Csv, QuotesWhatWouldBreakACell) {
    EXPECT_EQ(cell("plain text"), "plain text");
    EXPECT_EQ(cell("a,b"), "\"a,b\"");
    EXPECT_EQ(cell("a;b"), "\"a;b\"") << "whoever opens it may expect another separator";
    EXPECT_EQ(cell("a\tb"), "\"a\tb\"");
    EXPECT_EQ(cell("say \"x\""), "\"say \"\"x\"\"\"");
    EXPECT_EQ(cell("one\r\ntwo"), "\"one\ntwo\"");
    EXPECT_EQ(cell(" a"), "\" a\"");
}

TEST(Csv, DefusesFormulas) {
    for (const char* formula :
         {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "=cmd|' /C calc'!A0"}) {
        EXPECT_EQ(cell(formula), "'" + std::string(formula));
    }
    EXPECT_EQ(cell("=HYPERLINK(\"x\";1)"), "\"'=HYPERLINK(\"\"x\"\";1)\"");
    for (const char* hidden : {"\t=1", "\n=1"}) {
        EXPECT_EQ(cell(hidden), "\"'" + std::string(hidden) + "\"");
    }
    for (const char* hidden : {" =1", "\u00A0=1", "\uFEFF=1", "\u200B=1"}) {
        EXPECT_EQ(cell(hidden), "'" + std::string(hidden));
    }
    EXPECT_EQ(cell(std::string_view("\0=1", 3)), "'=1") << "control characters are not written";
    EXPECT_EQ(cell("\x01=1"), "'=1");
    EXPECT_EQ(cell("a\vb\r\nc\u2028d"), "\"a\nb\nc\nd\"") << "every line break is one";
    for (const char* harmless : {"a=1", "1-2", "policy@x", "", "'a"}) {
        EXPECT_EQ(cell(harmless), harmless);
    }
}

TEST(Csv, WritesFiguresUnrounded) {
    EXPECT_EQ(number(2, Separator::comma), "2");
    EXPECT_EQ(number(-0.5, Separator::comma), "-0.5") << "a figure is no formula";
    EXPECT_EQ(number(1.0 / 3, Separator::comma), "0.3333333333333333");
    EXPECT_EQ(number(1.0 / 3, Separator::semicolon), "0,3333333333333333");
    EXPECT_EQ(number(10, Separator::semicolon), "10");
    Csv csv(Separator::tab);
    csv.number(std::nullopt);
    csv.number(0.25);
    EXPECT_EQ(csv.bytes(), std::string(mark) + "\t0.25");
}

} // namespace
} // namespace ketenspiegel::report
