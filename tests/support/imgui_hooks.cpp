// The hooks that Dear ImGui calls in test builds (IMGUI_ENABLE_TEST_ENGINE): every item that it
// lays out and can interact with is written down. Linked into ks_imgui itself, so that all programs
// of such a build have them.
#include "support/imgui_hooks.hpp"

#include <imgui_internal.h>

namespace ketenspiegel::test {

namespace {
std::vector<ImGuiItem>* wanted = nullptr;
}

void record_items(std::vector<ImGuiItem>* into) {
    wanted = into;
    if (ImGuiContext* context = ImGui::GetCurrentContext()) {
        context->TestEngineHookItems = into != nullptr;
    }
}

} // namespace ketenspiegel::test

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect& box,
                                 const ImGuiLastItemData* data) {
    // ImGui reports its windows too, under their own ids, and parts of the one it falls back on,
    // which never shows; only what stands in a window of ours is an item.
    const ImGuiWindow* window = context->CurrentWindow;
    const bool item =
        id != 0 && window && !window->IsFallbackWindow && id != window->ID && id != window->MoveId;
    if (!item || !ketenspiegel::test::wanted) return;
    const bool disabled = data && (data->ItemFlags & ImGuiItemFlags_Disabled) != 0;
    ketenspiegel::test::wanted->push_back(
        {id, box.Min.x, box.Min.y, box.GetWidth(), box.GetHeight(), disabled});
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext*, ImGuiID, const char*, ImGuiItemStatusFlags) {}
void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}
const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) {
    return "";
}
