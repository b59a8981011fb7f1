// What holds in the narrowest and the widest windows, at every text size.
#include "platform/group_part.hpp"
#include "platform/headless/shots.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <imgui.h>
#include <string>
#include <vector>

namespace ketenspiegel::ui {
namespace {

using platform::HeadlessHost;

struct Window {
    double width;
    int text_size;
    bool touch;
};

/// 320 is 1280 at 400%; with larger text the layout is as narrow as it gets.
constexpr Window windows[] = {
    {320, 100, true}, {320, 200, true}, {960, 200, false}, {2560, 100, false}};

/// All scenes, and one with a name as long as may be.
std::vector<platform::Scene> all_scenes() {
    std::vector<platform::Scene> all = platform::scenes();
    std::erase_if(all, [](const platform::Scene& one) { return one.name == "gallery"; });
    all.push_back({"long-name", [](HeadlessHost& host) {
                       host.activate("new");
                       host.type("field/organisation", std::string(200, 'W'));
                       host.activate("private/yes");
                       host.wait(1000);
                       host.activate("home");
                   }});
    return all;
}

/// A scene in a window. Rectangles are in the layout's pixels, which are the window's but for zoom.
struct View {
    std::string name;
    Window window{};
    float width = 0; ///< of the layout
    bool dialog = false, matrix = false;
    std::vector<Node> nodes;
    float ink_left = 0, ink_right = 0; ///< what was drawn, in the window's pixels
};

View look(const platform::Scene& scene, const Window& window) {
    HeadlessHost host({.language = "nl",
                       .width = window.width,
                       .height = 800,
                       .coarse_pointer = window.touch,
                       .part = scene.part,
                       .stored = {{"text_size", std::to_string(window.text_size)}}});
    scene.arrange(host);
    host.session().scroll(0);
    // The whole page at once, where that is little to draw.
    if (window.width < 1000) {
        const double height = host.settle().content_height_css;
        host.session().viewport(window.width, std::clamp(height, 800.0, 16384.0), 1);
    }
    host.settle();
    View view;
    view.name = scene.name + " " + std::to_string(static_cast<int>(window.width)) + " at " +
                std::to_string(window.text_size) + "%";
    view.window = window;
    view.width =
        std::max(static_cast<float>(window.width * 100 / window.text_size), layout::narrowest);
    view.dialog = host.app().dialog.has_value();
    view.matrix = host.app().place.screen == app::Screen::recognise;
    view.nodes = host.nodes();
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) {
        for (const ImDrawVert& vertex : list->VtxBuffer) {
            view.ink_left = std::min(view.ink_left, vertex.pos.x);
            view.ink_right = std::max(view.ink_right, vertex.pos.x);
        }
    }
    return view;
}

const std::vector<View>& all_views() {
    static const std::vector<View> views = [] {
        std::vector<View> made;
        for (const Window& window : windows) {
            for (const platform::Scene& scene : all_scenes()) made.push_back(look(scene, window));
        }
        return made;
    }();
    return views;
}

bool can_be_pressed(const Node& node) {
    return node.role == Role::button || node.role == Role::link || node.role == Role::radio ||
           node.role == Role::checkbox || node.role == Role::textbox;
}

TEST(Narrow, NothingReachesOutsideTheWindowAndTargetsKeepTheirSize) {
    for (const View& view : all_views()) {
        for (const Node& node : view.nodes) {
            const std::string where = view.name + ": " + node.id + " “" + node.name + "”";
            EXPECT_GE(node.rect.x, -0.5f) << where;
            EXPECT_LE(node.rect.right(), view.width + 0.5f) << where;
            EXPECT_GE(node.rect.width, 0) << where;
            if (!can_be_pressed(node)) continue;
            EXPECT_GE(node.rect.width, 24) << where;
            EXPECT_GE(node.rect.height, view.window.touch ? 44 : 24) << where;
        }
        EXPECT_GE(view.ink_left, -1.5f) << view.name;
        EXPECT_LE(view.ink_right, static_cast<float>(view.window.width) + 1.5f) << view.name;
    }
}

TEST(Narrow, WhatStandsInTheBarLiesBesideEachOther) {
    for (const View& view : all_views()) {
        if (view.dialog) continue;
        std::vector<const Node*> fixed;
        for (const Node& node : view.nodes) {
            if (can_be_pressed(node) && node.fixed) fixed.push_back(&node);
        }
        for (const Node* a : fixed) {
            for (const Node* b : fixed) {
                const bool apart = a == b || a->rect.right() <= b->rect.x + 0.5f ||
                                   b->rect.right() <= a->rect.x + 0.5f ||
                                   a->rect.bottom() <= b->rect.y + 0.5f ||
                                   b->rect.bottom() <= a->rect.y + 0.5f;
                EXPECT_TRUE(apart) << view.name << ": " << a->key << " and " << b->key;
            }
        }
    }
}

// Of a table whose columns have no room for their words every row is a block.
TEST(Narrow, NoColumnOfATableIsNarrowerThanItsWords) {
    for (const double width : {720, 860, 1024, 1440}) {
        HeadlessHost host({.language = "nl", .width = width, .part = platform::make_group_part});
        for (const platform::Scene& scene : platform::group_scenes()) {
            if (scene.name == "group-partners") scene.arrange(host);
        }
        host.activate("chart/heat/table");
        int cells = 0;
        for (const Node& node : host.nodes()) {
            if (node.role != Role::rowheader && node.role != Role::cell) continue;
            ++cells;
            EXPECT_LE(node.rect.height, 3 * type::body.line_height) << width << ": " << node.name;
        }
        EXPECT_GT(cells, 40);
    }
}

// Very wide windows: text stays a column that can be read.
TEST(Narrow, TextStaysAColumnInAWideWindow) {
    for (const View& view : all_views()) {
        for (const Node& node : view.nodes) {
            if (node.role != Role::paragraph && node.role != Role::heading) continue;
            if (view.name.starts_with("group-discussion")) continue; // read from the back row
            EXPECT_LE(node.rect.width, view.matrix ? layout::matrix : layout::column)
                << view.name << ": " << node.name;
        }
    }
}

} // namespace
} // namespace ketenspiegel::ui
