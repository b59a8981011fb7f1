#include "ui/hyphens.hpp"
#include "ui/support/text_fixture.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::ui {
namespace {

using Offsets = std::vector<std::size_t>;

TEST(Hyphens, KnowWhereWordsMayBeBroken) {
    const Hyphens hyphens("pro-ces-in-rich-ting bu-reaus");
    EXPECT_EQ(hyphens.find("procesinrichting"), (Offsets{12, 8, 6, 3}));
    EXPECT_EQ(hyphens.find("Procesinrichting"), (Offsets{12, 8, 6, 3}));
    EXPECT_EQ(hyphens.find("bureaus"), Offsets{2});
    EXPECT_TRUE(hyphens.find("proces").empty());
    EXPECT_TRUE(hyphens.find("").empty());
    EXPECT_TRUE(Hyphens("").find("bureaus").empty());
}

TEST(Hyphens, TheLongWordsOfTheProductAreThere) {
    const Hyphens hyphens(embedded_hyphens());
    EXPECT_FALSE(hyphens.find("procesinrichting").empty());
    EXPECT_FALSE(hyphens.find("verantwoordelijkheden").empty());
    EXPECT_FALSE(hyphens.find("confidentiality").empty());
}

class Breaking : public test::TextFixture {
  protected:
    /// The lines as they are drawn.
    std::vector<std::string> lines(std::string_view text, float width) {
        std::vector<std::string> all;
        for (const TextBlock::Line& line : layout.measure(text, type::body, width).lines) {
            all.emplace_back(text.substr(line.begin, line.end - line.begin));
            if (line.hyphen) all.back() += "-";
            EXPECT_LE(line.width, width + 0.5f) << all.back();
        }
        return all;
    }

    using Lines = std::vector<std::string>;
};

TEST_F(Breaking, AWordThatFitsNoLineIsBrokenWhereItMayBe) {
    EXPECT_EQ(lines("Procesinrichting", 90), (Lines{"Procesin-", "richting"}));
}

TEST_F(Breaking, ALineThatWouldBeTornTakesPartOfTheNextWord) {
    EXPECT_EQ(lines("de procesinrichting", 105), (Lines{"de procesin-", "richting"}));
    // Where the line is full enough the word goes to the next one as a whole.
    EXPECT_EQ(lines("governance procesinrichting", 130), (Lines{"governance", "procesinrichting"}));
}

TEST_F(Breaking, UnknownWordsAreBrokenBetweenLetters) {
    for (const std::string& line : lines("ééééééééééééééééééééééééééé", 50)) {
        EXPECT_EQ(line.size() % 2, 0u) << "never inside a letter";
        EXPECT_FALSE(line.empty());
    }
    EXPECT_EQ(layout.measure("éé", type::body, 1).lines.size(), 2u) << "narrower than a letter";
}

} // namespace
} // namespace ketenspiegel::ui
