#include "core/organisation_key.hpp"
#include "core/unicode.hpp"

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
    EXPECT_EQ(organisation_key("a\u200Bb"), "a\u200Bb") << "no white space to Unicode";
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
        if (is_white_space(code)) continue;
        const std::string key = organisation_key(text_of(code));
        if (key == text_of(code)) continue;
        ++folded;
        EXPECT_EQ(organisation_key(key), key) << static_cast<unsigned>(code);
    }
    // Basic Latin 26, Latin-1 30, Latin Extended-A 62 capitals with a small letter beside them
    // (İ has none), Ÿ among them, and ſ.
    EXPECT_EQ(folded, 26 + 30 + 62 + 1);
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
