#include "core/file_kind.hpp"

#include <gtest/gtest.h>
#include <string>
#include <string_view>

namespace ketenspiegel {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view result = "{\"format\": \"ketenspiegel-result\"}";

TEST(FileKind, IsToldByContent) {
    EXPECT_EQ(kind_of("a", result), FileKind::result);
    EXPECT_EQ(kind_of("a.docx", "\xEF\xBB\xBF \r\n" + std::string(result)), FileKind::result);
    EXPECT_EQ(kind_of("a", "{\"answers\": {}, \"format\": \"ketenspiegel-result\""),
              FileKind::result);
    EXPECT_EQ(kind_of("a", "{\"format\": \"ketenspiegel-questionnaire\"}"),
              FileKind::questionnaire);
    EXPECT_EQ(kind_of("a.json", "{\"format\": \"ketenspiegel-group\"}"), FileKind::other);
    EXPECT_EQ(kind_of("a.md", "About ketenspiegel-result"), FileKind::other);
    EXPECT_EQ(
        kind_of("a", "\xFF\xFE{\0\"\0k\0e\0t\0e\0n\0s\0p\0i\0e\0g\0e\0l\0-\0r\0e\0s\0u\0l\0t\0"sv),
        FileKind::result)
        << "UTF-16";
    EXPECT_EQ(kind_of("a", ""), FileKind::other);
}

TEST(FileKind, IsToldByTheNameOfAResultWhereContentSaysNothing) {
    for (const char* name : {"a.ketenspiegel.json", "A.KETENSPIEGEL.JSON", "a.ketenspiegel",
                             "in/a.ketenspiegel.json.txt", "a.ketenspiegel.json (1)"}) {
        EXPECT_EQ(kind_of(name, ""), FileKind::result) << name;
    }
    for (const char* name : {"ketenspiegel.html", "a.ketenspiegel.html", "a"}) {
        EXPECT_EQ(kind_of(name, ""), FileKind::other) << name;
    }
    for (const char* bytes : {"", "{ oops", "text", "{} {}", "\xFF"}) {
        EXPECT_EQ(kind_of("a.JSON.txt", bytes), FileKind::result) << bytes;
        EXPECT_EQ(kind_of("a.txt", bytes), FileKind::other) << bytes;
    }
    EXPECT_EQ(kind_of("a.json", "{\"a\": 1, \"a\": 2}"), FileKind::other) << "JSON of others";
}

TEST(FileKind, KnowsZipsAlsoThoseThatUnpackThemselves) {
    EXPECT_EQ(kind_of("a", "PK\3\4…"), FileKind::zip);
    EXPECT_EQ(kind_of("a.ketenspiegel.json", "PK\5\6…"), FileKind::zip);
    EXPECT_EQ(kind_of("a", "MZ… PK\3\4 … PK\5\6"), FileKind::zip);
    EXPECT_EQ(kind_of("a", "{ PK\3\4 … PK\5\6"), FileKind::other);
    EXPECT_EQ(kind_of("a", "About PK"), FileKind::other);
}

TEST(FileKind, KnowsMails) {
    EXPECT_EQ(kind_of("a", "Received: from x\r\n by y\r\nSubject: z\r\n\r\n{"), FileKind::mail);
    EXPECT_EQ(kind_of("a", "From a@b Fri Nov 27\nFROM: a@b\nto: c@d\n\n"), FileKind::mail);
    EXPECT_EQ(kind_of("a", "Subject: one field\n\ntext"), FileKind::other);
    EXPECT_EQ(kind_of("a", "Subject: x\nno field\nFrom: y\n\n"), FileKind::other);
    EXPECT_EQ(kind_of("a", " From: y\nTo: x\n\n"), FileKind::other);
    EXPECT_EQ(kind_of("a", "text\n\nFrom: y\nTo: x\n"), FileKind::other);
}

TEST(FileKind, KnowsWhatSystemsLeave) {
    EXPECT_EQ(kind_of("a.ketenspiegel.json", "\0\x05\x16\x07…"sv), FileKind::leaving);
    EXPECT_EQ(leaving_in("._a.json"), "._a.json");
    EXPECT_EQ(leaving_in("in/.DS_Store"), "in/.DS_Store");
    EXPECT_EQ(leaving_in("__MACOSX/a/b"), "__MACOSX");
    EXPECT_EQ(leaving_in("./in/.git/a/.b"), "./in/.git");
    EXPECT_EQ(leaving_in("in/THUMBS.DB"), "in/THUMBS.DB");
    EXPECT_EQ(leaving_in("Desktop.ini"), "Desktop.ini");
    for (const char* path : {"a.json", "./a.json", "in/./../a.json", "in/a.b/c", ""}) {
        EXPECT_EQ(leaving_in(path), "") << path;
    }
}

} // namespace
} // namespace ketenspiegel
