#include "core/questionnaire.hpp"

#include <array>
#include <gtest/gtest.h>
#include <string_view>

namespace ketenspiegel {
namespace {

std::string check(std::string_view first, std::string_view second) {
    const std::array files{first, second};
    std::string lines;
    for (const Problem& problem : check_interface_texts(files)) lines += describe(problem) + "\n";
    return lines;
}

TEST(InterfaceTexts, TakeEqualKeysAndPlaceholders) {
    EXPECT_EQ(check(R"({"a":"x {n}","b":"{not this} y"})", R"({"b":"z","a":"{n} {n}"})"), "");
}

TEST(InterfaceTexts, MustHaveTheSameKeys) {
    EXPECT_EQ(check(R"({"a":"x","b":"y"})", R"({"a":"x","c":"z"})"),
              "2: /b: missing_text id=b language=2\n2: /c: surplus_text id=c language=2\n");
}

TEST(InterfaceTexts, MustHaveTheSamePlaceholders) {
    EXPECT_EQ(check(R"({"a":"{n}"})", R"({"a":"n"})"),
              "2: /a: placeholders_differ id=a language=2 other=1\n");
}

TEST(InterfaceTexts, MustBeTexts) {
    EXPECT_EQ(check(R"({"a":1})", R"({"a":" "})"),
              "1: /a: wrong_type expected=text\n2: /a: empty_text language=2\n");
    EXPECT_EQ(check("[]", "{}"), "1: wrong_type expected=object\n");
    EXPECT_EQ(check("{}", "{\"a\":\"x\",\"a\":\"y\"}"), "2: /a: duplicate_key key=a\n");
}

} // namespace
} // namespace ketenspiegel
