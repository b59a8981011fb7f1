#include "ui/semantics.hpp"

#include <gtest/gtest.h>
#include <set>

namespace ketenspiegel::ui {
namespace {

Node node(Role role, const char* name = "", const char* key = "") {
    Node made;
    made.role = role;
    made.name = name;
    made.key = key;
    return made;
}

Node named(const char* id, Role role) {
    Node made = node(role);
    made.id = id;
    return made;
}

TEST(Semantics, NodesStandInTheOpenNodeInReadingOrder) {
    Semantics tree;
    tree.begin_frame();
    tree.open(named("main", Role::main));
    tree.add(node(Role::heading, "Title"));
    tree.open(named("group", Role::group));
    tree.add(node(Role::button, "Next", "next"));
    tree.close();
    tree.add(node(Role::paragraph, "Words"));
    tree.close();
    ASSERT_EQ(tree.nodes().size(), 5u);
    const char* const parents[] = {"", "main", "main", "group", "main"};
    for (std::size_t i = 0; i < 5; ++i) EXPECT_EQ(tree.nodes()[i].parent, parents[i]);
    EXPECT_EQ(tree.current(), nullptr);
    EXPECT_EQ(tree.nodes().back().name, "Words");
}

TEST(Semantics, IdsAreGivenKeysOrPlacesAndComeBackTheNextFrame) {
    Semantics tree;
    std::vector<Node> before;
    for (int frame = 0; frame < 2; ++frame) {
        tree.begin_frame();
        tree.open(named("main", Role::main));
        tree.add(node(Role::button, "Next", "next"));
        tree.add(node(Role::paragraph, "a"));
        tree.add(node(Role::paragraph, "b"));
        tree.close();
        if (frame == 0) before = tree.nodes();
    }
    EXPECT_EQ(tree.nodes(), before);
    EXPECT_EQ(before[1].id, "next");
    std::set<std::string> ids;
    for (const Node& one : before) ids.insert(one.id);
    EXPECT_EQ(ids.size(), 4u);
}

TEST(Semantics, WhatStandsInAFixedNodeIsFixed) {
    Semantics tree;
    tree.begin_frame();
    Node bar = named("bar", Role::banner);
    bar.fixed = true;
    tree.open(std::move(bar));
    tree.add(node(Role::text, "x"));
    tree.close();
    EXPECT_TRUE(tree.nodes()[1].fixed);
}

TEST(Semantics, ANodeIsClosedAtItsBottom) {
    Semantics tree;
    tree.begin_frame();
    Node group = named("g", Role::group);
    group.rect = {10, 100, 50, 0};
    tree.open(std::move(group));
    tree.close(180);
    EXPECT_EQ(tree.nodes()[0].rect, (Rect{10, 100, 50, 80}));
}

TEST(Semantics, AreFoundByRoleAndNameAndByKey) {
    Semantics tree;
    tree.begin_frame();
    tree.add(node(Role::heading, "Save"));
    tree.add(node(Role::button, "Save", "save"));
    ASSERT_NE(find(tree.nodes(), Role::button, "Save"), nullptr);
    EXPECT_EQ(find(tree.nodes(), Role::button, "Save")->key, "save");
    EXPECT_EQ(find(tree.nodes(), Role::button, "Sav"), nullptr);
    EXPECT_EQ(find_key(tree.nodes(), "save"), &tree.nodes()[1]);
    EXPECT_EQ(find_key(tree.nodes(), "open"), nullptr);
}

TEST(Semantics, AreDumpedAsAnIndentedTreeWithTheirStates) {
    Semantics tree;
    tree.begin_frame();
    tree.open(named("main", Role::main));
    Node heading = node(Role::heading, "Title");
    heading.level = 1;
    tree.add(std::move(heading));
    Node group = node(Role::radiogroup, "Question");
    tree.open(std::move(group));
    Node radio = node(Role::radio, "Yes", "private/yes");
    radio.checked = true;
    tree.add(std::move(radio));
    tree.close();
    Node toggle = node(Role::button, "Steps", "steps");
    toggle.expanded = false;
    tree.add(std::move(toggle));
    Node field = node(Role::textbox, "Name", "field/name");
    field.value = "RVO";
    tree.add(std::move(field));
    tree.close();
    EXPECT_EQ(dump(tree.nodes()), "main\n"
                                  "  heading 1 “Title”\n"
                                  "  radiogroup “Question”\n"
                                  "    radio “Yes” key=private/yes checked\n"
                                  "  button “Steps” key=steps collapsed\n"
                                  "  textbox “Name” key=field/name value=“RVO”\n");
}

TEST(Semantics, EveryRoleHasAName) {
    std::set<std::string_view> names;
    for (int role = 0; role <= static_cast<int>(Role::dialog); ++role) {
        names.insert(role_name(static_cast<Role>(role)));
    }
    EXPECT_EQ(names.size(), static_cast<std::size_t>(Role::dialog) + 1);
    EXPECT_EQ(role_name(Role::banner), "banner");
    EXPECT_EQ(role_name(Role::textbox), "textbox");
    EXPECT_EQ(role_name(Role::columnheader), "columnheader");
    EXPECT_EQ(role_name(Role::dialog), "dialog");
}

} // namespace
} // namespace ketenspiegel::ui
