// Stands in for imgui_widgets.cpp and imgui_tables.cpp, of which this product uses nothing: its
// widgets are those of src/ui. ImGui's windows refer to what is below all the same (a window may
// have scroll bars, settings, tables left open), which would bring both files into the program: a
// quarter of all of ImGui's code.
//
// The definitions are weak, and the two files are linked behind them. Where another 1.92.x refers
// to something that is not here, the linker takes the file that has it, and with it the whole of
// ImGui's own definitions: the program is larger then, and right all the same.
#include <cstring>
#include <imgui.h>
#include <imgui_internal.h>

#define KS_UNUSED __attribute__((weak))

// The context holds one, for ImGui's text fields; ours are the browser's.
KS_UNUSED ImGuiInputTextState::ImGuiInputTextState() {
    std::memset(static_cast<void*>(this), 0, sizeof(*this));
}
KS_UNUSED ImGuiInputTextState::~ImGuiInputTextState() {}
KS_UNUSED void ImGuiMenuColumns::Update(float, bool) {}

namespace ImGui {

// Around a window: nothing of it shows, see the flags in src/platform/session.cpp.
KS_UNUSED void Scrollbar(ImGuiAxis) {}
KS_UNUSED bool CloseButton(ImGuiID, const ImVec2&) {
    return false;
}
KS_UNUSED bool CollapseButton(ImGuiID, const ImVec2&) {
    return false;
}
KS_UNUSED bool ButtonBehavior(const ImRect&, ImGuiID, bool* hovered, bool* held, ImGuiButtonFlags) {
    if (hovered) *hovered = false;
    if (held) *held = false;
    return false;
}

// What ImGui ends for those who forget to: nobody begins it.
KS_UNUSED void EndTabBar() {}
KS_UNUSED void EndMenuBar() {}
KS_UNUSED ImGuiMultiSelectIO* EndMultiSelect() {
    return nullptr;
}
KS_UNUSED void TreePop() {}
KS_UNUSED void EndTable() {}
KS_UNUSED void EndColumns() {}
KS_UNUSED void InputTextDeactivateHook(ImGuiID) {}

// Only ever called with a table.
KS_UNUSED void TableEndRow(ImGuiTable*) {}
KS_UNUSED void TableGcCompactTransientBuffers(ImGuiTable*) {}
KS_UNUSED void TableGcCompactTransientBuffers(ImGuiTableTempData*) {}
KS_UNUSED void TableGcCompactSettings() {}
KS_UNUSED void TableSettingsAddSettingsHandler() {}

// In ImGui's own windows: its tooltips, its list of windows, its log.
KS_UNUSED void TextV(const char*, va_list) {}
KS_UNUSED void SeparatorText(const char*) {}
KS_UNUSED bool Selectable(const char*, bool, ImGuiSelectableFlags, const ImVec2&) {
    return false;
}
KS_UNUSED bool Button(const char*, const ImVec2&) {
    return false;
}
KS_UNUSED bool SliderInt(const char*, int*, int, int, const char*, ImGuiSliderFlags) {
    return false;
}
KS_UNUSED bool InputText(const char*, char*, size_t, ImGuiInputTextFlags, ImGuiInputTextCallback,
                         void*) {
    return false;
}

} // namespace ImGui
