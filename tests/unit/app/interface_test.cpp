#include "app/interface.hpp"
#include "core/embedded.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::app {
namespace {

const Interface& en() {
    return interface_in("en");
}
const Interface& nl() {
    return interface_in("nl");
}

TEST(Interface, RoundsHalfAwayFromZeroToOneDecimal) {
    struct Case {
        double value;
        const char* text;
    };
    for (const Case& c : {Case{2.45, "2.5"},
                          {2.449, "2.4"},
                          {2.4499, "2.4"},
                          {0.05, "0.1"},
                          {1, "1.0"},
                          {3.25, "3.3"},
                          {3.35, "3.4"},
                          {12.95, "13.0"},
                          {0, "0.0"},
                          {4, "4.0"},
                          {1.0 / 3, "0.3"},
                          {2.0 / 3, "0.7"}}) {
        EXPECT_EQ(en().decimal(c.value), c.text) << c.value;
    }
    EXPECT_EQ(en().decimal(-0.05), "−0.1");
    EXPECT_EQ(en().decimal(-2.45), "−2.5");
    EXPECT_EQ(en().decimal(-0.04), "0.0") << "nothing is not negative";
    EXPECT_EQ(en().decimal(-0.0), "0.0");
}

TEST(Interface, WritesTheDecimalSignOfItsLanguage) {
    EXPECT_EQ(nl().decimal(2.45), "2,5");
    EXPECT_EQ(nl().decimal(-1.2), "−1,2");
}

TEST(Interface, WritesSharesAsPercentagesLikewise) {
    EXPECT_EQ(en().percent(0.531), "53%");
    EXPECT_EQ(en().percent(0.5555), "56%");
    EXPECT_EQ(en().percent(0.005), "1%");
    EXPECT_EQ(en().percent(0.0004), "0%");
    EXPECT_EQ(en().percent(1), "100%");
    EXPECT_EQ(nl().percent(0.25), "25%");
}

TEST(Interface, ChoosesTheFirstLanguageItHas) {
    EXPECT_EQ(choose_language({"nl-NL", "en"}), "nl");
    EXPECT_EQ(choose_language({"en-GB", "nl"}), "en");
    EXPECT_EQ(choose_language({"de", "fr-BE", "nl_BE", "en"}), "nl");
    EXPECT_EQ(choose_language({"nld", "eng"}), "en") << "other tags, though they begin alike";
    EXPECT_EQ(choose_language({"de"}), "en");
    EXPECT_EQ(choose_language({""}), "en");
    EXPECT_EQ(choose_language({}), "en");
}

TEST(Interface, HasBothLanguagesAndFallsBackToTheFirst) {
    std::vector<std::string> languages;
    for (const EmbeddedLanguage& one : embedded_languages()) languages.emplace_back(one.language);
    ASSERT_EQ(languages.size(), 2u);
    for (const std::string& language : languages)
        EXPECT_EQ(interface_in(language).language(), language);
    EXPECT_EQ(interface_in("de").language(), languages.front());
    EXPECT_EQ(en()("language.name"), "English");
    EXPECT_EQ(nl()("language.name"), "Nederlands");
}

TEST(Interface, FillsPlaceholdersByName) {
    const Interface words(
        "xx", R"({"one": "{a} and {b}, {a}", "two": "{c} {a", "three": 3, "four": "{}"})");
    EXPECT_EQ(words("one", {{"a", "1"}, {"b", "{a}"}}), "1 and {a}, 1")
        << "values are not filled again";
    EXPECT_EQ(words("one", {}), "{a} and {b}, {a}") << "what is not given stays to be seen";
    EXPECT_EQ(words("two", {{"a", "1"}}), "{c} {a");
    EXPECT_EQ(words("four", {{"a", "1"}}), "{}");
    EXPECT_EQ(words.fill("{x}{x}", {{"x", "é"}}), "éé");
    EXPECT_EQ(words("three"), "three") << "no text is no text";
    EXPECT_FALSE(words.has("three"));
    EXPECT_EQ(words("absent.key"), "absent.key");
    EXPECT_TRUE(words.has("one"));
}

TEST(Interface, OfWhatIsNoObjectHasNoTexts) {
    for (const char* json : {"", "[]", "null", "{\"a\": ", "3"}) {
        EXPECT_EQ(Interface("xx", json)("a"), "a") << json;
    }
}

} // namespace
} // namespace ketenspiegel::app
