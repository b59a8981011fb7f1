// What holds in the narrowest and the widest windows, at every text size.
#include "platform/headless/shots.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <imgui.h>

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
    {320, 100, true}, {320, 200, true}, {960, 200, false}, {2560, 100, false}, {2560, 200, false}};

/// All scenes, and one with a name as long as may be.
std::vector<platform::Scene> all_scenes() {
    std::vector<platform::Scene> all = platform::scenes();
    all.push_back({"long-name", [](HeadlessHost& host) {
                       host.activate("new");
                       host.type("field/organisation", std::string(200, 'W'));
                       host.activate("private/yes");
                       host.wait(1000);
                       host.activate("home");
                   }});
    return all;
}

template <typename Look>
void each_view(Look look) {
    for (const Window& window : windows) {
        for (const platform::Scene& scene : all_scenes()) {
            HeadlessHost host({.language = "nl",
                               .width = window.width,
                               .height = 800,
                               .coarse_pointer = window.touch});
            host.activate("text-size/" + std::to_string(window.text_size));
            scene.arrange(host);
            host.session().scroll(0);
            host.session().viewport(
                window.width, std::clamp(host.settle().content_height_css, 800.0, 16384.0), 1);
            host.settle();
            const double zoom =
                std::min(window.text_size / 100.0, std::max(1.0, window.width / layout::narrowest));
            look(host, window, zoom,
                 scene.name + " " + std::to_string(static_cast<int>(window.width)) + " at " +
                     std::to_string(window.text_size) + "%");
        }
    }
}

bool actionable(const Node& node) {
    return node.role == Role::button || node.role == Role::link || node.role == Role::radio ||
           node.role == Role::checkbox || node.role == Role::textbox;
}

TEST(Narrow, NothingReachesOutsideTheWindowAndTargetsKeepTheirSize) {
    each_view([](HeadlessHost& host, const Window& window, double zoom, const std::string& name) {
        const auto width = static_cast<float>(window.width / zoom);
        for (const Node& node : host.nodes()) {
            const std::string where = name + ": " + node.id + " “" + node.name + "”";
            EXPECT_GE(node.rect.x, -0.5f) << where;
            EXPECT_LE(node.rect.right(), width + 0.5f) << where;
            EXPECT_GE(node.rect.width, 0) << where;
            if (!actionable(node)) continue;
            EXPECT_GE(node.rect.width, 24) << where;
            EXPECT_GE(node.rect.height, window.touch ? 44 : 24) << where;
        }
        float left = 0, right = 0;
        for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) {
            for (const ImDrawVert& vertex : list->VtxBuffer) {
                left = std::min(left, vertex.pos.x);
                right = std::max(right, vertex.pos.x);
            }
        }
        EXPECT_GE(left, -1.5f) << name;
        EXPECT_LE(right, static_cast<float>(window.width) + 1.5f) << name;
    });
}

TEST(Narrow, OneCanActOnNothingThatLiesOverAnother) {
    each_view([](HeadlessHost& host, const Window&, double, const std::string& name) {
        std::vector<const Node*> fixed;
        for (const Node& node : host.nodes()) {
            if (actionable(node) && node.fixed) fixed.push_back(&node);
        }
        for (const Node* a : fixed) {
            for (const Node* b : fixed) {
                const bool apart =
                    a == b || host.app().dialog.has_value() ||
                    a->rect.right() <= b->rect.x + 0.5f || b->rect.right() <= a->rect.x + 0.5f ||
                    a->rect.bottom() <= b->rect.y + 0.5f || b->rect.bottom() <= a->rect.y + 0.5f;
                EXPECT_TRUE(apart) << name << ": " << a->key << " and " << b->key;
            }
        }
    });
}

// Very wide windows: text stays a column that can be read.
TEST(Narrow, TextStaysAColumnInAWideWindow) {
    each_view([](HeadlessHost& host, const Window& window, double, const std::string& name) {
        if (window.width < 2560) return;
        for (const Node& node : host.nodes()) {
            if (node.role != Role::paragraph && node.role != Role::heading) continue;
            const bool matrix = host.app().place.screen == app::Screen::recognise;
            EXPECT_LE(node.rect.width, matrix ? layout::matrix : layout::column)
                << name << ": " << node.name;
        }
    });
}

} // namespace
} // namespace ketenspiegel::ui
