#include "core/questionnaire.hpp"
#include "core/terms.hpp"

#include <gtest/gtest.h>
#include <string>
#include <string_view>
#include <utility>
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
    EXPECT_TRUE(occurs("PDCA-cyclus", "de pdca-cyclus")) << "of a form too";
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

/// Texts of one point per statement.
Texts texts_of(const std::vector<std::string>& statements, std::vector<Term> terms) {
    Texts texts;
    texts.terms = std::move(terms);
    for (const std::string& statement : statements) {
        texts.points.emplace_back().statement = statement;
    }
    return texts;
}

TEST(NoteTerms, NotesThemAtThePointsWhoseTextsHaveThem) {
    Texts texts = texts_of({"post", "niets", "niets", "niets", "niets", "niets", "niets"},
                           {term({"post"}), term({"keten"}), term({"mandaat"})});
    texts.points[1].why = "de keten";
    texts.points[2].anchors[3] = "met mandaat en post";
    note_terms(texts);
    EXPECT_EQ(texts.points[0].terms, Found{0});
    EXPECT_EQ(texts.points[1].terms, Found{1});
    EXPECT_EQ(texts.points[2].terms, (Found{0, 2}));
    EXPECT_EQ(texts.points[3].terms, Found{});
    EXPECT_TRUE(texts.general_terms.empty());
}

TEST(NoteTerms, SetsApartWhatStandsInMoreThanAThird) {
    const std::vector<Term> terms{term({"keten"}), term({"post"})};
    Texts third = texts_of({"keten", "post", "niets"}, terms);
    note_terms(third);
    EXPECT_TRUE(third.general_terms.empty()) << "a third is not more";
    Texts more = texts_of({"keten", "keten en post", "niets", "niets", "niets"}, terms);
    note_terms(more);
    EXPECT_EQ(more.general_terms, Found{0});
    EXPECT_EQ(more.points[0].terms, Found{});
    EXPECT_EQ(more.points[1].terms, Found{1});
}

TEST(NoteTerms, TakesTextsWithoutPointsOrTerms) {
    Texts none = texts_of({}, {term({"keten"})});
    note_terms(none);
    EXPECT_TRUE(none.general_terms.empty());
    Texts points = texts_of({"keten"}, {});
    note_terms(points);
    EXPECT_TRUE(points.points[0].terms.empty());
}

TEST(BuiltinTerms, AreNotedOrGeneral) {
    for (const Texts& texts : builtin_questionnaire().texts) {
        EXPECT_FALSE(texts.terms.empty());
        EXPECT_LT(texts.general_terms.size(), texts.terms.size());
        for (const PointTexts& point : texts.points) {
            for (const std::size_t one : point.terms) EXPECT_LT(one, texts.terms.size());
        }
    }
}

} // namespace
} // namespace ketenspiegel
