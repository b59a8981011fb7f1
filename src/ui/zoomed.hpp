#pragma once

#include "ui/semantics.hpp"

#include <vector>

namespace ketenspiegel::ui {

/// The nodes of a layout that is shown `factor` times as large as it was laid out: rectangles and
/// type in the CSS pixels of the window.
inline std::vector<Node> zoomed(std::vector<Node> nodes, float factor) {
    for (Node& node : nodes) {
        for (float* length : {&node.rect.x, &node.rect.y, &node.rect.width, &node.rect.height,
                              &node.style.size, &node.style.line_height})
            *length *= factor;
    }
    return nodes;
}

} // namespace ketenspiegel::ui
