#pragma once

#include "ui/semantics.hpp"

#include <map>
#include <string>
#include <vector>

namespace ketenspiegel::ui {

/// What must change in the mirror to get from the last frame's nodes to this frame's, as the JSON
/// object that `web/src/mirror` applies: `{"remove": [ids], "upsert": [nodes], "order": {parent:
/// [ids]}}`. Rectangles in it are relative to the parent node (top nodes: to the page, or to the
/// viewport when fixed), so that what only moves along with its parent does not change.
class MirrorPatch {
  public:
    /// The patch; "" when nothing changed.
    std::string update(const std::vector<Node>& nodes);

  private:
    std::map<std::string, Node, std::less<>> nodes_;
    std::map<std::string, std::vector<std::string>, std::less<>> children_;
};

} // namespace ketenspiegel::ui
