#include "app/file_name.hpp"
#include "core/unicode.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::app {
namespace {

constexpr std::string_view ending = ".ketenspiegel.json";

std::string named(std::string_view of) {
    return file_name(of, "2026-11-27-K7F3QA", ending);
}

std::string repeated(std::string_view text, int count) {
    std::string all;
    for (int i = 0; i < count; ++i) all += text;
    return all;
}

TEST(FileName, SaysWhoseItIsAndWhen) {
    EXPECT_EQ(named("bz"), "bz-2026-11-27-k7f3qa.ketenspiegel.json");
    EXPECT_EQ(named("  Kamer van Koophandel, Utrecht "),
              "kamer-van-koophandel-utrecht-2026-11-27-k7f3qa.ketenspiegel.json");
    EXPECT_EQ(named("Ministère d’État"), "ministère-d-état-2026-11-27-k7f3qa.ketenspiegel.json");
    EXPECT_EQ(named("外務省"), "外務省-2026-11-27-k7f3qa.ketenspiegel.json");
    EXPECT_EQ(named("Υπουργείο"), "Υπουργείο-2026-11-27-k7f3qa.ketenspiegel.json");
    EXPECT_EQ(file_name("bz", "2026-11-27", ".csv"), "bz-2026-11-27.csv");
    EXPECT_EQ(file_name("bz", "", ".csv"), "bz.csv");
}

TEST(FileName, NamesTheProgramWhereNothingElseIsLeft) {
    for (const char* nothing : {"", "///", " . ", "\xE2\x80\x8B", "“…”"}) {
        EXPECT_EQ(named(nothing), "ketenspiegel-2026-11-27-k7f3qa.ketenspiegel.json") << nothing;
    }
}

TEST(FileName, IsNoneThatAFileSystemRefuses) {
    const std::string hostile =
        "CON.nl: <a> \"b\" |c| *d* ?e\\f/g\x01\x7F\n..\xC2\x85:／…\xE2\x80\xAE";
    EXPECT_EQ(named(hostile), "con-nl-a-b-c-d-e-f-g-2026-11-27-k7f3qa.ketenspiegel.json");
    for (const char* reserved : {"con", "PRN", "aux", "NUL", "com1", "LPT9", "con.", "nul.txt"}) {
        const std::string name = named(reserved);
        const std::string stem = name.substr(0, name.find('.'));
        EXPECT_TRUE(stem.ends_with("-2026-11-27-k7f3qa")) << name;
    }
}

TEST(FileName, IsNeverTooLongAndIsCutBetweenCharacters) {
    for (const char* letter : {"x", "Ω", "省", "🏛", "é", "o-"}) {
        const std::string name = named(repeated(letter, 200));
        EXPECT_LE(name.size(), longest_file_name) << letter;
        EXPECT_GT(name.size(), longest_file_name - 8) << letter;
        EXPECT_FALSE(find_bad_utf8(name)) << letter;
        EXPECT_TRUE(name.ends_with("-2026-11-27-k7f3qa.ketenspiegel.json")) << name;
        EXPECT_EQ(name.find("--"), std::string::npos) << name;
    }
    const std::string name = file_name(repeated("a", 200), repeated("b", 200), ending);
    EXPECT_EQ(name.size(), longest_file_name);
    EXPECT_TRUE(name.starts_with("aaaaaaaaaaaaaaaaaaaaaaaa-b")) << name;
}

} // namespace
} // namespace ketenspiegel::app
