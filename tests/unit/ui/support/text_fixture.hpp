// The product's fonts in a context of their own, and texts laid out in them.
#pragma once

#include "render/rasterizer.hpp"
#include "ui/text_layout.hpp"

#include <gtest/gtest.h>
#include <imgui.h>

namespace ketenspiegel::ui::test {

class TextFixture : public ::testing::Test {
  protected:
    TextFixture() {
        ImGui::SetCurrentContext(context);
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.BackendFlags |= render::Rasterizer::backend_flags;
        io.DisplaySize = {800, 600};
        fonts.load(*io.Fonts);
        ImGui::NewFrame();
        layout.begin_frame(1);
    }
    ~TextFixture() override {
        ImGui::EndFrame();
        rasterizer.release_textures(ImGui::GetPlatformIO().Textures);
        ImGui::GetIO().BackendFlags &= ~render::Rasterizer::backend_flags;
        ImGui::DestroyContext(context);
    }

    ImGuiContext* context = ImGui::CreateContext();
    render::Rasterizer rasterizer;
    Fonts fonts;
    TextLayout layout{fonts};
};

} // namespace ketenspiegel::ui::test
