// Whatever Dear ImGui reacts to is in the mirror too, with the key of
// its command and at the same place. Only debug builds have Dear ImGui tell of its items
// (cmake --preset debug).
#ifdef KETENSPIEGEL_TEST_BUILD
#include "platform/headless/shots.hpp"
#include "support/imgui_hooks.hpp"
#include "support/scene_views.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <imgui_internal.h>
#include <map>

namespace ketenspiegel::platform {
namespace {

/// A node's rectangle in device pixels of the viewport, as the painter rounds it.
struct Box {
    float left, top, right, bottom;
};

Box device_box(const ui::Node& node, double scroll, double ratio) {
    const float offset = node.fixed ? 0 : static_cast<float>(scroll);
    const auto scale = static_cast<float>(ratio);
    return {std::round(node.rect.x * scale), std::round((node.rect.y - offset) * scale),
            std::round(node.rect.right() * scale),
            std::round((node.rect.bottom() - offset) * scale)};
}

void audit(HeadlessHost& host, const std::string& where, double scroll, double ratio,
           int& items_seen) {
    std::vector<test::ImGuiItem> items;
    test::record_items(&items);
    host.session().frame(host.now());
    test::record_items(nullptr);
    const double zoom = host.session().zoom();
    std::map<ImGuiID, const ui::Node*> nodes;
    const ImGuiWindow* window = ImGui::FindWindowByName("page");
    ASSERT_NE(window, nullptr);
    for (const ui::Node& node : host.nodes()) {
        if (node.key.empty()) continue;
        nodes[ImHashStr(node.key.data(), node.key.size(), window->ID)] = &node;
    }
    for (const test::ImGuiItem& item : items) {
        ++items_seen;
        const auto found = nodes.find(item.id);
        ASSERT_NE(found, nodes.end())
            << where << ": an item at " << item.x << ", " << item.y << ", " << item.width << " × "
            << item.height << " is not in the mirror";
        const Box box = device_box(*found->second, scroll / zoom, ratio * zoom);
        EXPECT_EQ(item.x, box.left) << where << ": " << found->second->key;
        EXPECT_EQ(item.y, box.top) << where << ": " << found->second->key;
        EXPECT_EQ(item.x + item.width, box.right) << where << ": " << found->second->key;
        EXPECT_EQ(item.y + item.height, box.bottom) << where << ": " << found->second->key;
        EXPECT_TRUE(test::actionable(*found->second)) << where << ": " << found->second->key;
    }
}

TEST(ItemAudit, EveryInteractiveItemHasANodeWithAKeyAndItsRectangle) {
    for (const Scene& scene : scenes()) {
        if (scene.name == "gallery") continue; // most of it is posed, and nobody acts on it
        for (const View& view : views()) {
            // Colours change no layout.
            const bool plain = view.settings.contrast == "normal" && !view.settings.dark;
            if (!view.name.ends_with("-en") || !plain) continue;
            HeadlessHost host(settings(scene, view));
            scene.arrange(host);
            const double height = host.settle().content_height_css;
            int items = 0;
            for (double scroll = 0; scroll < height; scroll += 0.7 * view.settings.height) {
                host.session().scroll(scroll);
                audit(host, scene.name + " " + view.name, scroll, view.settings.ratio, items);
            }
            EXPECT_GT(items, 1) << scene.name << " " << view.name;
        }
    }
}

// The other way round: what the mirror lets one act on answers to the mouse as well.
TEST(ItemAudit, EveryNodeThatOneCanActOnIsAnItemWhereItShows) {
    for (const Scene& scene : scenes()) {
        HeadlessHost host(
            {.width = 390, .height = 600, .coarse_pointer = true, .part = scene.part});
        scene.arrange(host);
        const bool asks = std::ranges::any_of(
            host.nodes(), [](const ui::Node& node) { return node.role == ui::Role::dialog; });
        if (scene.name == "gallery" || asks || host.app().steps_shown)
            continue; // what is behind a question waits
        host.session().scroll(0);
        host.session().viewport(390, std::min(16384.0, host.settle().content_height_css + 1), 1);
        std::vector<test::ImGuiItem> items;
        test::record_items(&items);
        host.session().frame(host.now());
        test::record_items(nullptr);
        std::map<ImGuiID, int> seen;
        for (const test::ImGuiItem& item : items) ++seen[item.id];
        const ImGuiID window = ImGui::FindWindowByName("page")->ID;
        // What lies under the foot of the highest window there is shows nowhere at once.
        constexpr float shown = 16384 - 100;
        for (const ui::Node& node : host.nodes()) {
            if (node.key.empty() || node.disabled || node.rect.bottom() > shown) continue;
            EXPECT_EQ(seen[ImHashStr(node.key.data(), node.key.size(), window)], 1)
                << scene.name << ": " << node.key;
        }
    }
}

} // namespace
} // namespace ketenspiegel::platform
#endif // KETENSPIEGEL_TEST_BUILD
