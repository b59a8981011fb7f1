#pragma once

#include "platform/headless/host.hpp"

#include <functional>
#include <string>
#include <vector>

namespace ketenspiegel::platform {

/// A screen in a state worth looking at, with how to get there from the start.
struct Scene {
    std::string name;
    std::function<void(HeadlessHost&)> arrange;
    std::function<std::unique_ptr<Part>()> part{}; ///< nothing: the product itself
};

/// A window to look at it in.
struct View {
    std::string name;
    HeadlessHost::Settings settings;
};

/// The settings to show a scene in a window.
HeadlessHost::Settings settings(const Scene& scene, const View& view);

/// Every screen in the states that people meet, and every window that the design names.
std::vector<Scene> scenes();
/// Those of the group's program.
std::vector<Scene> group_scenes();
/// Of questions about whose answers a file holds, and whether there are enough.
std::vector<Scene> question_scenes();
std::vector<View> views();

} // namespace ketenspiegel::platform
