#include "app/change.hpp"

#include <gtest/gtest.h>
#include <vector>

namespace ketenspiegel::app {
namespace {

Json parse(const char* text) {
    return Json::parse(text, nullptr, false);
}
Change set(const char* path, const char* value) {
    return {.path = path, .value = parse(value)};
}
Change removed(const char* path) {
    return {.path = path, .value = std::nullopt};
}

/// Members as a set: their order is the writer's business.
bool same(const Json& a, const Json& b) {
    return nlohmann::json(a) == nlohmann::json(b);
}

TEST(Change, SetsAndReplacesAMember) {
    Json document = parse(R"({"a": 1})");
    apply_change(document, set("/b", "2"));
    apply_change(document, set("/a", R"({"x": null})"));
    EXPECT_EQ(document.dump(), R"({"a":{"x":null},"b":2})");
}

TEST(Change, MakesTheObjectsOnTheWay) {
    Json document = Json::object();
    apply_change(document, set("/answers/governance.01/level", "3"));
    EXPECT_EQ(document.dump(), R"({"answers":{"governance.01":{"level":3}}})");
}

TEST(Change, RemovesAMemberAndMakesNothingForIt) {
    Json document = parse(R"({"a": {"b": 1, "c": 2}})");
    apply_change(document, removed("/a/b"));
    EXPECT_EQ(document.dump(), R"({"a":{"c":2}})");
    apply_change(document, removed("/x/y/z"));
    apply_change(document, removed("/a/b"));
    EXPECT_EQ(document.dump(), R"({"a":{"c":2}})");
}

TEST(Change, ItsInverseTakesItBack) {
    const Json before = parse(R"({"a": {"b": 1, "c": [1, 2]}, "d": "text"})");
    const std::vector<Change> changes{set("/a/b", "2"),   set("/a/new", "{}"), set("/d", "null"),
                                      removed("/a/c"),    removed("/d"),       removed("/a"),
                                      removed("/absent"), set("/top", "[0]"),  set("/a", "1")};
    for (const Change& change : changes) {
        Json document = before;
        const Change inverse = apply_change(document, change);
        EXPECT_EQ(inverse.path, change.path);
        const Json after = document;
        const Change again = apply_change(document, inverse);
        EXPECT_TRUE(same(document, before)) << change.path << ": " << document.dump();
        apply_change(document, again);
        EXPECT_TRUE(same(document, after)) << change.path << ": " << document.dump();
    }
}

TEST(Change, ReadsTheEscapesOfAPointer) {
    Json document = Json::object();
    apply_change(document, set("/a~1b/m~0n/~01", "1"));
    EXPECT_EQ(document.dump(), R"({"a/b":{"m~n":{"~1":1}}})");
    apply_change(document, removed("/a~1b/m~0n/~01"));
    EXPECT_EQ(document.dump(), R"({"a/b":{"m~n":{}}})");
}

TEST(Change, TheEmptyPathIsTheWholeDocument) {
    Json document = parse(R"({"id": "a", "list": [1]})");
    const Json before = document;
    const Change inverse = apply_change(document, set("", R"({"id": "b"})"));
    EXPECT_EQ(document.dump(), R"({"id":"b"})");
    apply_change(document, inverse);
    EXPECT_EQ(document, before);
}

TEST(Change, APathThroughSomethingElseThanObjectsChangesNothing) {
    const Json before = parse(R"({"number": 1, "list": [{"a": 1}], "text": "t", "none": null})");
    for (const char* path :
         {"/number/x", "/list/0/a", "/list/-", "/text/0", "/none/x/y", "", "number", "//x/y/"}) {
        Json document = before;
        const Change inverse = apply_change(document, removed(path));
        EXPECT_EQ(document, before) << path;
        apply_change(document, inverse);
        EXPECT_EQ(document, before) << path;
    }
    for (const char* path :
         {"/number/x", "/list/0/a", "/list/0", "/text/0", "/none/x/y", "", "number"}) {
        Json document = before;
        const Change inverse = apply_change(document, set(path, "7"));
        EXPECT_EQ(document, before) << path;
        apply_change(document, inverse);
        EXPECT_EQ(document, before) << path;
    }
    Json list = Json::array({1});
    apply_change(list, set("/a", "1"));
    EXPECT_EQ(list.dump(), "[1]");
}

TEST(Change, IsStoredAndReadBack) {
    for (const Change& change :
         {set("/a", "null"), set("/a/b", R"({"c": [1, "x"]})"), removed("/a")}) {
        const auto back = change_from_json(to_json(change));
        ASSERT_TRUE(back);
        EXPECT_EQ(back->path, change.path);
        EXPECT_EQ(back->value.has_value(), change.value.has_value())
            << "null is a value, removal none";
        if (change.value) {
            EXPECT_EQ(*back->value, *change.value);
        }
    }
    EXPECT_EQ(to_json(removed("/a")).dump(), R"({"path":"/a"})");
}

TEST(Change, WhatIsNoChangeIsNotReadAsOne) {
    for (const char* text : {"null", "1", "[]", "\"/a\"", "{}", R"({"path": 1, "value": 2})",
                             R"({"value": 2})", R"({"path": null})"}) {
        EXPECT_FALSE(change_from_json(parse(text))) << text;
    }
}

} // namespace
} // namespace ketenspiegel::app
