#include "core/questionnaire.hpp"
#include "ui/support/text_fixture.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::ui {
namespace {

class TextLayoutTest : public test::TextFixture {
  protected:
    static std::string without_spaces(std::string_view text) {
        std::string left;
        for (const char c : text) {
            if (c != ' ' && c != '\n') left += c;
        }
        return left;
    }
    void expect_whole(std::string_view text, const TextStyle& style, float width) {
        const TextBlock& block = layout.measure(text, style, width);
        std::string lines;
        std::size_t end = 0;
        for (const TextBlock::Line& line : block.lines) {
            EXPECT_GE(line.begin, end) << text;
            EXPECT_LE(line.width, width + 0.01f) << text << " in " << width;
            EXPECT_LE(line.width, block.width) << text;
            lines += text.substr(line.begin, line.end - line.begin);
            end = line.end;
        }
        EXPECT_EQ(without_spaces(lines), without_spaces(text)) << width;
        EXPECT_EQ(block.height, static_cast<float>(block.lines.size()) * style.line_height);
    }
};

TEST_F(TextLayoutTest, WrappingNeverExceedsTheWidthAndLosesNothing) {
    const Questionnaire& questionnaire = builtin_questionnaire();
    for (const float scale : {1.0f, 1.25f, 2.0f}) {
        layout.begin_frame(scale);
        for (const Texts& texts : questionnaire.texts) {
            for (const PointTexts& point : texts.points) {
                for (const float width : {90.0f, 248.0f, 611.0f}) {
                    expect_whole(point.statement, type::title, width);
                    expect_whole(point.why, type::body, width);
                    for (const std::string& anchor : point.anchors)
                        expect_whole(anchor, type::strong, width);
                }
            }
        }
    }
}

TEST_F(TextLayoutTest, AWordWiderThanTheColumnIsBrokenBetweenLetters) {
    const std::string word(200, 'W');
    expect_whole(word, type::title, 300);
    EXPECT_GT(layout.measure(word, type::title, 300).lines.size(), 5u);
    std::string accents;
    for (int i = 0; i < 100; ++i) accents += "é";
    expect_whole(accents, type::body, 200);
    for (const TextBlock::Line& line : layout.measure(accents, type::body, 200).lines) {
        EXPECT_EQ(line.begin % 2, 0u) << "never in the middle of a character";
        EXPECT_EQ(line.end % 2, 0u);
    }
}

TEST_F(TextLayoutTest, ALineMayEndAtAHyphenWithinACompound) {
    const auto lines = [&](std::string_view text, float width) {
        std::vector<std::string> all;
        for (const TextBlock::Line& line : layout.measure(text, type::body, width).lines)
            all.emplace_back(text.substr(line.begin, line.end - line.begin));
        return all;
    };
    using Lines = std::vector<std::string>;
    const float width = layout.width("system-", type::body) + 1;
    EXPECT_EQ(lines("system-wide", width), (Lines{"system-", "wide"}));
    const float before = layout.width("a -1", type::body) - 1;
    EXPECT_EQ(lines("a -1", before), (Lines{"a", "-1"})) << "a sign stays with its figure";
}

TEST_F(TextLayoutTest, EvenNarrowerThanALetterEveryLineHasOne) {
    const TextBlock& block = layout.measure("Wé W", type::body, 1);
    ASSERT_EQ(block.lines.size(), 3u);
    EXPECT_EQ(block.lines[1].begin, 1u);
    EXPECT_EQ(block.lines[1].end, 3u);
}

TEST_F(TextLayoutTest, NewlinesBreakEvenWithoutAWidth) {
    EXPECT_EQ(layout.measure("a\nb\n\nc", type::body, 0).lines.size(), 4u);
    EXPECT_EQ(layout.measure("a\nb", type::body, 500).lines.size(), 2u);
    EXPECT_EQ(layout.measure("one line of several words", type::body, 0).lines.size(), 1u);
}

TEST_F(TextLayoutTest, AnEmptyTextIsAnEmptyLine) {
    const TextBlock& block = layout.measure("", type::body, 100);
    ASSERT_EQ(block.lines.size(), 1u);
    EXPECT_EQ(block.width, 0);
    EXPECT_EQ(block.height, 24);
}

TEST_F(TextLayoutTest, WidthsAddUpAndGrowWithSizeAndWeight) {
    const float one = layout.width("Keten", type::body);
    EXPECT_GT(one, 30);
    EXPECT_NEAR(layout.width("KetenKeten", type::body), 2 * one, 0.01f)
        << "the font has no kerning";
    EXPECT_GT(layout.width("Keten", type::strong), one);
    EXPECT_GT(layout.width("Keten", type::heading), layout.width("Keten", type::title));
    EXPECT_EQ(layout.width("11111", type::body), layout.width("80808", type::body))
        << "tabular figures";
    EXPECT_EQ(layout.width("", type::body), 0);
}

TEST_F(TextLayoutTest, TheSameTextIsLaidOutOnce) {
    const TextBlock* first = &layout.measure("some words", type::body, 100);
    layout.begin_frame(1);
    EXPECT_EQ(&layout.measure("some words", type::body, 100), first);
    EXPECT_NE(&layout.measure("some words", type::strong, 100), first);
    EXPECT_NE(&layout.measure("some words", type::body, 101), first);
}

TEST_F(TextLayoutTest, LettersAreRasterisedAtWholeDevicePixels) {
    layout.begin_frame(1.25f);
    EXPECT_EQ(layout.device_size(type::body), 20);
    layout.begin_frame(1.1f);
    EXPECT_EQ(layout.device_size(type::body), 18);
    layout.begin_frame(0.01f);
    EXPECT_EQ(layout.device_size(type::body), 1);
}

} // namespace
} // namespace ketenspiegel::ui
