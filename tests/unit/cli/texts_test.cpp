#include "cli/texts.hpp"
#include "core/embedded.hpp"
#include "core/json_reader.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::cli {
namespace {

TEST(Texts, ComeFromTheData) {
    EXPECT_EQ(text("ok"), "ok");
    EXPECT_EQ(text("line", {{"file", "f"}, {"message", "m"}}), "f: m");
    EXPECT_EQ(text("no.such.key"), "no.such.key");
    ASSERT_TRUE(read_json(embedded_cli_texts()).has_value());
}

TEST(Texts, AreJoinedAsASentenceDoes) {
    EXPECT_EQ(join({}), "");
    EXPECT_EQ(join({"a"}), "a");
    EXPECT_EQ(join({"a", "b"}), "a and b");
    EXPECT_EQ(join({"a", "b", "c"}), "a, b and c");
}

TEST(Texts, AreSafeForATerminal) {
    EXPECT_EQ(printable("één\ttwee\r\nthree"), "één twee  three");
    EXPECT_EQ(printable("\x1B[2Jx\x7F\x07"), "\uFFFD[2Jx\uFFFD\uFFFD");
    EXPECT_EQ(printable("\u0085\u009B"), "\uFFFD\uFFFD") << "C1";
    EXPECT_EQ(printable("a\u202Eb\u2066c\u200F"), "a\uFFFDb\uFFFDc\uFFFD") << "direction";
    EXPECT_EQ(printable("€ … “”"), "€ … “”");
    EXPECT_EQ(printable("bad \xFF"), "\uFFFD");
}

TEST(Texts, SayWhatIsWrongAndWhere) {
    EXPECT_EQ(
        line("f.json", {.code = ProblemCode::trailing_text, .line = 2, .column = 3}).substr(0, 12),
        "f.json:2:3: ");
    EXPECT_EQ(line("f.json", {.code = ProblemCode::blank_text, .pointer = "/a/b"}).substr(0, 14),
              "f.json: /a/b: ");
    const Problem id{.code = ProblemCode::unknown_id, .arguments = {{"id", "x.\x1B"}}};
    EXPECT_NE(message(id).find("x.\uFFFD"), std::string::npos);
    EXPECT_EQ(message(id).find('{'), std::string::npos);
}

TEST(Texts, SummariseOneKindOfProblemInOneLine) {
    const std::vector<Problem> problems{{.code = ProblemCode::level_beyond_scope, .pointer = "/a"},
                                        {.code = ProblemCode::digest_missing},
                                        {.code = ProblemCode::level_beyond_scope, .pointer = "/b"}};
    const auto lines = summarise("f", problems);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_TRUE(lines[0].starts_with("f: /a: ")) << lines[0];
    EXPECT_NE(lines[0].find("(1 more"), std::string::npos) << lines[0];
    EXPECT_TRUE(lines[1].starts_with("f: ")) << lines[1];
}

} // namespace
} // namespace ketenspiegel::cli
