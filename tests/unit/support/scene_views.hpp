// Every screen in both languages and several widths, laid out once for all tests that look at them.
#pragma once

#include "platform/headless/shots.hpp"

#include <string>
#include <vector>

namespace ketenspiegel::test {

struct SceneView {
    std::string name;  ///< "aspect 360 nl"
    std::string scene; ///< "aspect"
    std::string language;
    double width = 0;   ///< of the viewport, CSS pixels
    bool touch = false; ///< a phone
    double height = 0;  ///< of the page, CSS pixels
    std::vector<ui::Node> nodes;
    float ink_left = 0, ink_right = 0; ///< what was drawn reaches from here to here
};

/// The scenes of platform::scenes() and some with names as long as may be, 360 and 390 (touch), 720
/// and 1440 pixels wide, in Dutch and English.
const std::vector<SceneView>& scene_views();

inline bool actionable(const ui::Node& node) {
    using ui::Role;
    return node.role == Role::button || node.role == Role::link || node.role == Role::radio ||
           node.role == Role::checkbox || node.role == Role::textbox;
}

} // namespace ketenspiegel::test
