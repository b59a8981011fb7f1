#include "core/organisation_key.hpp"
#include "core/unicode.hpp"
#include "unit/core/support/random_results.hpp"

#include <array>
#include <gtest/gtest.h>
#include <string>

namespace ketenspiegel {
namespace {

std::string text_of(char32_t code) {
    std::string text;
    append_character(text, code);
    return text;
}

TEST(OrganisationKey, LeavesWhiteSpaceOut) {
    EXPECT_EQ(organisation_key("rvo"), "rvo");
    EXPECT_EQ(organisation_key(" \t rvo \n"), "rvo");
    EXPECT_EQ(organisation_key("a\u00A0 \u2003\u3000b\r\nc"), "a b c");
    EXPECT_EQ(organisation_key("ab"), "ab");
    EXPECT_NE(organisation_key("a b"), organisation_key("ab"));
    EXPECT_EQ(organisation_key("\u2028\u0085"), "");
}

TEST(OrganisationKey, LeavesInvisibleCharactersOut) {
    EXPECT_EQ(organisation_key("a\u200Bb"), "ab") << "no white space to Unicode";
    EXPECT_EQ(organisation_key("\uFEFFKamer\u00AD van\u2060 Koop\u200Dhandel\u200E"),
              "kamer van koophandel");
    EXPECT_EQ(organisation_key("\u202Ekvk\u202C \u2066 \u2069"), "kvk");
    EXPECT_EQ(organisation_key("a \u200B b"), "a b") << "one space, not two";
    EXPECT_EQ(organisation_key("a \u200B\u2013\u200B b"), "a-b");
    EXPECT_EQ(organisation_key("\u3164\uFE0F"), "");
}

TEST(OrganisationKey, TakesDashesForHyphens) {
    for (const char* dash : {"-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015",
                             "\u2212", " - ", "\u00A0\u2013 ", "\u2003\u2212", " \u2014"}) {
        EXPECT_EQ(organisation_key("Noord" + std::string(dash) + "Zuid"), "noord-zuid") << dash;
    }
    EXPECT_EQ(organisation_key("- a \u2013 \u2014 b -"), "-a--b-");
    EXPECT_EQ(organisation_key("a\u00B7b\u2016c_d"), "a\u00B7b\u2016c_d") << "no dashes";
}

TEST(OrganisationKey, TakesQuotationMarksForStraightOnes) {
    EXPECT_EQ(organisation_key("\u2018s-Gravenhage"), "'s-gravenhage");
    EXPECT_EQ(organisation_key("\u2019s-Gravenhage"), organisation_key("'s-Gravenhage"));
    EXPECT_EQ(organisation_key("\u201AA\u201B \u201CB\u201D \u201EC\u201F"), "'a' \"b\" \"c\"");
    EXPECT_EQ(organisation_key("\u2032\u00AB\u00BB"), "\u2032\u00AB\u00BB") << "others stay";
}

TEST(OrganisationKey, IgnoresLetterCase) {
    EXPECT_EQ(organisation_key("RVO.nl"), organisation_key("rvo.NL"));
    EXPECT_EQ(organisation_key("ÀÖØÞ"), "àöøþ");
    EXPECT_EQ(organisation_key("ĀĦĲĶĹŁŇŊŒŶŸŹŽ"), "āħĳķĺłňŋœŷÿźž");
    EXPECT_EQ(organisation_key("ſ"), "s");
}

TEST(OrganisationKey, KeepsWhatHasNoCase) {
    for (const char* kept : {"ß", "×", "÷", "ı", "İ", "ĸ", "ŉ", "µ", "@[`{", "0-9", "ƀ", "Ω", "Ж",
                             "北京", "\U0001F517"}) {
        EXPECT_EQ(organisation_key(kept), kept);
    }
    EXPECT_NE(organisation_key("Straße"), organisation_key("STRASSE"));
}

// Every capital of the three blocks, and nothing else, has another key than itself.
TEST(OrganisationKey, FoldsEveryCapitalOfTheBlocks) {
    int folded = 0;
    for (char32_t code = 0x21; code <= 0x17F; ++code) {
        if (is_white_space(code) || is_invisible(code)) continue;
        const std::string key = organisation_key(text_of(code));
        if (key == text_of(code)) continue;
        ++folded;
        EXPECT_EQ(organisation_key(key), key) << static_cast<unsigned>(code);
    }
    // Basic Latin 26, Latin-1 30, Latin Extended-A 62 capitals with a small letter beside them
    // (İ has none), Ÿ among them, and ſ.
    EXPECT_EQ(folded, 26 + 30 + 62 + 1);
}

/// Characters that mean something to a key, and some that do not.
std::string random_name(test::Random& random) {
    constexpr auto codes = std::to_array<char32_t>(
        {U'a',   U'B',   U'Z',   U'-',   U' ',   U' ',   U'.',    0xC4,   0xDF,   0x178,  0x130,
         0xA0,   0xAD,   0x2003, 0x200B, 0x200F, 0x2060, 0xFEFF,  0x2010, 0x2013, 0x2015, 0x2212,
         0x2018, 0x2019, 0x201C, 0x201F, 0x2028, 0x3000, 0xE0020, 0x17F,  U'\'',  U'"',   0x1F517});
    std::string name;
    for (int left = random.below(12); left > 0; --left) {
        append_character(
            name, codes[static_cast<std::size_t>(random.below(static_cast<int>(codes.size())))]);
    }
    return name;
}

TEST(OrganisationKey, OfAKeyIsItself) {
    test::Random random(5);
    for (int i = 0; i < 20'000; ++i) {
        const std::string name = random_name(random);
        const std::string key = organisation_key(name);
        ASSERT_EQ(organisation_key(key), key) << name;
        ASSERT_EQ(organisation_key(" \u200B" + name + "\u00AD\u3000"), key) << name;
        ASSERT_EQ(find_bad_utf8(key), std::nullopt) << name;
    }
}

TEST(Character, IsReadAndWritten) {
    for (const char32_t code : {U'a', U'\u007F', U'\u0080', U'\u07FF', U'\u0800', U'\uFFFD',
                                U'\U00010000', U'\U0010FFFF'}) {
        const std::string text = text_of(code);
        EXPECT_EQ(find_bad_utf8(text), std::nullopt);
        const Character read = character_at("x" + text + "y", 1);
        EXPECT_EQ(read.code, code);
        EXPECT_EQ(read.length, text.size());
    }
    EXPECT_EQ(character_at("\xFF", 0).length, 0U);
}

} // namespace
} // namespace ketenspiegel
