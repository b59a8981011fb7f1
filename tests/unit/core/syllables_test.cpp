#include "core/syllables.hpp"

#include <gtest/gtest.h>
#include <string>

namespace ketenspiegel {
namespace {

/// The word with a bar where it is broken to fit so many bytes.
std::string broken(std::string word, std::size_t most) {
    const std::size_t at = syllable_break(word, most);
    return at == 0 ? word : word.insert(at, "|");
}

TEST(Syllables, AConsonantGoesWithTheVowelAfterIt) {
    EXPECT_EQ(broken("Systeemgericht", 13), "Systeemge|richt");
    EXPECT_EQ(broken("Systeemgericht", 8), "Systeem|gericht");
    EXPECT_EQ(broken("procesinrichting", 15), "procesinrich|ting");
    EXPECT_EQ(broken("ontwikkelingssamenwerking", 24), "ontwikkelingssamenwer|king");
    EXPECT_EQ(broken("Organisaties", 11), "Organisa|ties");
    EXPECT_EQ(broken("monarchie", 7), "monarchie") << "ch stays whole, and nar- is too short";
}

TEST(Syllables, ACompoundIsBrokenAtItsHyphen) {
    EXPECT_EQ(broken("process-oriented", 14), "process-|oriented");
    EXPECT_EQ(broken("25-11-2026", 8), "25-11-2026") << "no compound";
}

TEST(Syllables, NothingIsBrokenWhereNoSyllableBegins) {
    for (const char* word : {"WWWWWWWWWWWW", "25-11-2026", "", "short", "ééééééééé"}) {
        EXPECT_EQ(syllable_break(word, 100), 0u) << word;
    }
}

TEST(Syllables, EnoughStaysOnEitherSideForEveryLimit) {
    const std::string word = "verantwoordelijkheden";
    for (std::size_t most = 0; most <= word.size() + 2; ++most) {
        const std::size_t at = syllable_break(word, most);
        EXPECT_LE(at, most);
        if (at == 0) continue;
        EXPECT_GE(at, 4u);
        EXPECT_LE(at, word.size() - 4);
    }
}

} // namespace
} // namespace ketenspiegel
