// Functions of Dear ImGui that this product never comes to, of a weight that is felt in a first
// visit: there are no settings files, no popups, no tooltips and no keyboard navigation of ImGui's,
// nothing is logged, and windows always end. The linker puts these in their places
// (cmake/web.cmake); the linker of the native programs does not, so the tests there run with the
// real ones.
#include <imgui.h>
#include <imgui_internal.h>

#define KS_IN_PLACE_OF(symbol) __asm__("__wrap_" symbol)

namespace {
constexpr ImVec2 nowhere{};
} // namespace

ImGuiWindowSettings* no_settings(const char*)
    KS_IN_PLACE_OF("_ZN5ImGui23CreateNewWindowSettingsEPKc");
ImGuiWindowSettings* no_settings(const char*) {
    return nullptr;
}

void no_recovery(const ImGuiErrorRecoveryState*)
    KS_IN_PLACE_OF("_ZN5ImGui36ErrorRecoveryTryToRecoverWindowStateEPK23ImGuiErrorRecoveryState");
void no_recovery(const ImGuiErrorRecoveryState*) {}

ImVec2 no_popup(ImGuiWindow*) KS_IN_PLACE_OF("_ZN5ImGui25FindBestWindowPosForPopupEP11ImGuiWindow");
ImVec2 no_popup(ImGuiWindow*) {
    return nowhere;
}

bool no_navigation(ImGuiNavItemData*, const ImRect&)
    KS_IN_PLACE_OF("_ZN5ImGui12NavScoreItemEP16ImGuiNavItemDataRK6ImRect");
bool no_navigation(ImGuiNavItemData*, const ImRect&) {
    return false;
}

bool no_shortcut(int, int, unsigned) KS_IN_PLACE_OF("_ZN5ImGui8ShortcutEiij");
bool no_shortcut(int, int, unsigned) {
    return false;
}

ImVec2 no_scroll(ImGuiWindow*, const ImRect&, int)
    KS_IN_PLACE_OF("_ZN5ImGui14ScrollToRectExEP11ImGuiWindowRK6ImRecti");
ImVec2 no_scroll(ImGuiWindow*, const ImRect&, int) {
    return nowhere;
}

void no_log(const ImVec2*, const char*, const char*)
    KS_IN_PLACE_OF("_ZN5ImGui15LogRenderedTextEPK6ImVec2PKcS4_");
void no_log(const ImVec2*, const char*, const char*) {}

void no_cursor(const ImRect&, unsigned, int)
    KS_IN_PLACE_OF("_ZN5ImGui15RenderNavCursorERK6ImRectji");
void no_cursor(const ImRect&, unsigned, int) {}
