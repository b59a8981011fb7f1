#include "core/questionnaire.hpp"
#include "core/terms.hpp"

#include <gtest/gtest.h>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel {
namespace {

using Found = std::vector<std::size_t>;

Term term(std::vector<std::string> forms) {
    return {.term = "term", .forms = std::move(forms), .explanation = "explanation"};
}

bool occurs(const std::string& form, std::string_view text) {
    return !terms_in(text, {term({form})}).empty();
}

TEST(TermsIn, FindsWholeWordsOnly) {
    EXPECT_TRUE(occurs("keten", "keten"));
    EXPECT_TRUE(occurs("keten", "De keten loopt."));
    EXPECT_TRUE(occurs("keten", "loopt de keten"));
    EXPECT_FALSE(occurs("keten", "ketens"));
    EXPECT_FALSE(occurs("keten", "schoenketen"));
    EXPECT_FALSE(occurs("keten", "keten2"));
    EXPECT_FALSE(occurs("keten", "2keten"));
    EXPECT_FALSE(occurs("keten", "kete"));
    EXPECT_FALSE(occurs("keten", ""));
    EXPECT_TRUE(occurs("keten", "ketens, schoenketen, keten")) << "a later place counts";
    EXPECT_TRUE(occurs("aa", "aaa aa"));
}

TEST(TermsIn, TakesPunctuationAsTheEndOfAWord) {
    for (const char* text : {"(keten)", "keten.", "keten-breed", "„keten”", "‘keten’", "—keten…",
                             "keten/post", "«keten»", "\u00A0keten\u00A0", "keten\nkeen"}) {
        EXPECT_TRUE(occurs("keten", text)) << text;
    }
}

TEST(TermsIn, TakesAnApostropheAsTheEndOfAWord) {
    EXPECT_TRUE(occurs("agency", "the agency's people"));
    EXPECT_TRUE(occurs("agency", "the agency’s people"));
    EXPECT_TRUE(occurs("regio", "in de regio's"));
    EXPECT_TRUE(occurs("regio's", "in de regio's"));
    EXPECT_FALSE(occurs("regio's", "in de regio’s")) << "another apostrophe is another form";
}

TEST(TermsIn, KnowsAccentedLetters) {
    EXPECT_FALSE(occurs("post", "postë"));
    EXPECT_FALSE(occurs("post", "épost"));
    EXPECT_FALSE(occurs("post", "pošt"));
    EXPECT_FALSE(occurs("post", "post\u0301")) << "an accent of its own, on the t";
    EXPECT_FALSE(occurs("post", "жpost"));
    EXPECT_TRUE(occurs("coördinatie", "de coördinatie ligt"));
    EXPECT_FALSE(occurs("ordinatie", "coördinatie"));
    EXPECT_TRUE(occurs("één", "één doel"));
}

TEST(TermsIn, DisregardsTheCaseOfBasicLatin) {
    EXPECT_TRUE(occurs("keten", "Keten"));
    EXPECT_TRUE(occurs("keten", "KETEN"));
    EXPECT_TRUE(occurs("coördinatie", "COöRDINATIE"));
    EXPECT_FALSE(occurs("één", "Één")) << "other letters as they are written";
    EXPECT_FALSE(occurs("a[z", "a{z")) << "only letters have case";
}

TEST(TermsIn, FindsPhrases) {
    EXPECT_TRUE(occurs("legitieme belang", "het legitieme belang van"));
    EXPECT_FALSE(occurs("legitieme belang", "het legitieme belangen"));
    EXPECT_FALSE(occurs("legitieme belang", "legitieme  belang")) << "texts have single spaces";
    EXPECT_TRUE(occurs("plan-do-check-act-cyclus", "de plan-do-check-act-cyclus."));
}

TEST(TermsIn, GivesTheTermsInTheirOrderEachOnce) {
    const std::vector<Term> terms{term({"post", "posten"}), term({"keten"}), term({"mandaat"}),
                                  term({})};
    EXPECT_EQ(terms_in("Posten in de keten, post in de keten", terms), (Found{0, 1}));
    EXPECT_EQ(terms_in("mandaat", terms), Found{2});
    EXPECT_EQ(terms_in("niets daarvan", terms), Found{});
    EXPECT_EQ(terms_in("post", {}), Found{});
    EXPECT_FALSE(occurs("", "empty forms occur nowhere"));
}

// The bytes of a text need not be whole characters at either end.
TEST(TermsIn, SurvivesAnyBytes) {
    for (const char* text :
         {"\x80keten", "keten\x80", "\xC3", "\xE2\x80", "\xF0\x9F\x98\x80keten"}) {
        terms_in(text, {term({"keten"}), term({"\x80"}), term({"\xC3"})});
    }
    EXPECT_TRUE(occurs("keten", "\U0001F600keten"));
}

TEST(BuiltinTerms, AreWrittenInLowerCase) {
    for (const Texts& texts : builtin_questionnaire().texts) {
        EXPECT_FALSE(texts.terms.empty());
        for (const Term& one : texts.terms) {
            for (const std::string& form : one.forms) EXPECT_TRUE(occurs(form, form)) << form;
        }
    }
}

} // namespace
} // namespace ketenspiegel
