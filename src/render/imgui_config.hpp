// What of Dear ImGui this product compiles: IMGUI_USER_CONFIG of every target that sees imgui.h.
// All of them must agree, for some of these change the layout of ImGui's types.
#pragma once

// Only draw data is wanted of ImGui: no former names, no windows of its own, no files, no terminal,
// no shell, no clipboard or input method of an operating system (the browser owns all of those).
#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_DEFAULT_FONT
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_TTY_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_WIN32_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_FORMAT_FUNCTIONS // render/imgui/format.cpp instead

// With SSE, ImGui takes the processor's approximate 1/sqrt: line joins, and so pixels, would
// differ between the browser and the native test host.
#define IMGUI_DISABLE_SSE

// ImDrawIdx stays 16 bit, half the memory of 32: lists of more than 65,536 vertices work all the
// same, because the renderer honours ImDrawCmd::VtxOffset (see render::Rasterizer::backend_flags).

// Test builds audit that every interactive item has a semantic node; they define the hooks.
#ifdef KETENSPIEGEL_TEST_BUILD
#define IMGUI_ENABLE_TEST_ENGINE
#endif
