#pragma once

#include <vector>

namespace ketenspiegel::test {

/// An item that one can act on, as Dear ImGui laid it out; lengths in device pixels of the
/// viewport.
struct ImGuiItem {
    unsigned id = 0;
    float x = 0, y = 0, width = 0, height = 0;
    bool disabled = false;
};

/// From now on the items of the current ImGui context go into this list; null stops it. Only in
/// builds with KETENSPIEGEL_TEST_BUILD (the debug preset).
void record_items(std::vector<ImGuiItem>* into);

} // namespace ketenspiegel::test
