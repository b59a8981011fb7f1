#include "core/json.hpp"
#include "ui/mirror_patch.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::ui {
namespace {

Node node(const char* id, const char* parent, Rect rect, Role role = Role::group) {
    Node made;
    made.id = id;
    made.parent = parent;
    made.rect = rect;
    made.role = role;
    return made;
}

std::vector<Node> page() {
    return {
        node("main", "", {100, 50, 700, 900}, Role::main), node("a", "main", {100, 60, 700, 100}),
        node("a/1", "a", {110, 70, 50, 20}, Role::button), node("b", "main", {100, 200, 700, 100})};
}

Json parse(const std::string& patch) {
    return Json::parse(patch, nullptr, false);
}

std::vector<std::string> ids(const Json& nodes) {
    std::vector<std::string> found;
    for (const Json& one : nodes) found.push_back(one["id"].get<std::string>());
    return found;
}

using Ids = std::vector<std::string>;

TEST(MirrorPatch, TheFirstHoldsEverythingParentsFirst) {
    MirrorPatch mirror;
    const Json patch = parse(mirror.update(page()));
    EXPECT_FALSE(patch.contains("remove"));
    EXPECT_EQ(ids(patch["upsert"]), (Ids{"main", "a", "a/1", "b"}));
    EXPECT_EQ(patch["order"].dump(), R"({"":["main"],"a":["a/1"],"main":["a","b"]})");
}

TEST(MirrorPatch, RectanglesAreRelativeToTheParent) {
    MirrorPatch mirror;
    const Json patch = parse(mirror.update(page()));
    EXPECT_EQ(patch["upsert"][0]["rect"].dump(), "[100.0,50.0,700.0,900.0]");
    EXPECT_EQ(patch["upsert"][1]["rect"].dump(), "[0.0,10.0,700.0,100.0]");
    EXPECT_EQ(patch["upsert"][2]["rect"].dump(), "[10.0,10.0,50.0,20.0]");
}

TEST(MirrorPatch, NothingChangedIsNothing) {
    MirrorPatch mirror;
    EXPECT_EQ(mirror.update({}), "");
    EXPECT_NE(mirror.update(page()), "");
    EXPECT_EQ(mirror.update(page()), "");
    std::vector<Node> nearly = page();
    nearly[3].rect.y += 0.1f;
    EXPECT_EQ(mirror.update(nearly), "") << "less than anyone can see";
}

TEST(MirrorPatch, WhatOnlyMovesAlongWithItsParentIsNotInIt) {
    MirrorPatch mirror;
    mirror.update(page());
    std::vector<Node> moved = page();
    for (Node& one : moved) {
        if (one.id.starts_with("a")) one.rect.y += 40;
    }
    const Json patch = parse(mirror.update(moved));
    EXPECT_EQ(ids(patch["upsert"]), (Ids{"a"}));
    EXPECT_FALSE(patch.contains("order"));
    EXPECT_FALSE(patch.contains("remove"));
}

TEST(MirrorPatch, AChangeOfWordsOrStateIsAnUpsertOfThatNode) {
    MirrorPatch mirror;
    mirror.update(page());
    std::vector<Node> changed = page();
    changed[2].name = "Next";
    EXPECT_EQ(ids(parse(mirror.update(changed))["upsert"]), (Ids{"a/1"}));
    changed[2].pressed = false;
    const Json patch = parse(mirror.update(changed));
    EXPECT_EQ(patch["upsert"][0]["pressed"], Json(false)) << "false is a state, not its absence";
    changed[2].disabled = true;
    EXPECT_EQ(parse(mirror.update(changed))["upsert"][0]["disabled"], Json(true));
}

TEST(MirrorPatch, NodesComeAndGo) {
    MirrorPatch mirror;
    mirror.update(page());
    std::vector<Node> fewer = page();
    fewer.erase(fewer.begin() + 1, fewer.begin() + 3);
    Json patch = parse(mirror.update(fewer));
    EXPECT_EQ(patch["remove"].dump(), R"(["a","a/1"])");
    EXPECT_FALSE(patch.contains("upsert"));
    EXPECT_EQ(patch["order"].dump(), R"({"main":["b"]})");
    patch = parse(mirror.update(page()));
    EXPECT_EQ(ids(patch["upsert"]), (Ids{"a", "a/1"}));
    EXPECT_EQ(patch["order"].dump(), R"({"a":["a/1"],"main":["a","b"]})");
}

TEST(MirrorPatch, AnotherOrderIsOnlyAnOrder) {
    MirrorPatch mirror;
    mirror.update(page());
    std::vector<Node> swapped = page();
    std::swap(swapped[1], swapped[3]); // b before a
    std::swap(swapped[2], swapped[3]); // a before a/1
    const Json patch = parse(mirror.update(swapped));
    EXPECT_EQ(patch.dump(), R"({"order":{"main":["b","a"]}})");
}

TEST(MirrorPatch, OnlyTopNodesAreFixed) {
    MirrorPatch mirror;
    std::vector<Node> bar{node("header", "", {0, 0, 900, 64}, Role::banner),
                          node("home", "header", {16, 10, 100, 44}, Role::button)};
    bar[0].fixed = bar[1].fixed = true;
    const Json patch = parse(mirror.update(bar));
    EXPECT_EQ(patch["upsert"][0]["fixed"], Json(true));
    EXPECT_FALSE(patch["upsert"][1].contains("fixed"));
}

TEST(MirrorPatch, ATextFieldAndAProgressBarTellTheirValues) {
    MirrorPatch mirror;
    Node field = node("f", "", {0, 0, 200, 44}, Role::textbox);
    field.key = field.id;
    field.value = "";
    field.multiline = true;
    field.max_length = 200;
    field.color = {0x17212b};
    Node bar = node("p", "", {0, 50, 200, 8}, Role::progressbar);
    bar.value_now = 0;
    bar.value_max = 22;
    bar.value_text = "0 of 22";
    const Json patch = parse(mirror.update({field, bar}));
    EXPECT_EQ(patch["upsert"][0]["value"], Json("")) << "an empty value is a value";
    EXPECT_EQ(patch["upsert"][0]["max_length"], Json(200));
    EXPECT_EQ(patch["upsert"][0]["color"], Json("#17212b"));
    EXPECT_EQ(patch["upsert"][1]["value_now"], Json(0.0));
    EXPECT_EQ(patch["upsert"][1]["value_max"], Json(22.0));
    EXPECT_EQ(patch["upsert"][1]["value_text"], Json("0 of 22"));
}

} // namespace
} // namespace ketenspiegel::ui
