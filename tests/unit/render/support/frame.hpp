// Real ImGui frames with the product's font.
#pragma once

#include "render/rasterizer.hpp"
#include "ui/fonts_embedded.hpp"

#include <imgui.h>

namespace ketenspiegel::render::test {

class Frame {
  public:
    /// A display of that size in CSS pixels, with that many device pixels per CSS pixel. Glyphs are
    /// stored that many times as wide as they are drawn; 0 leaves it to ImGui.
    Frame(float width, float height, float scale, int oversample = 3) {
        open(width, height, scale, oversample);
    }
    /// With other inner loops.
    Frame(float width, float height, float scale, Rasterizer::Paint paint) : rasterizer(paint) {
        open(width, height, scale, 3);
    }
    ~Frame() {
        ImGui::SetCurrentContext(context);
        rasterizer.release_textures(ImGui::GetPlatformIO().Textures);
        ImGui::DestroyContext(context);
    }
    Frame(const Frame&) = delete;
    Frame& operator=(const Frame&) = delete;

    /// The draw data of one frame in which `draw(ImDrawList&)` draws on the background.
    template <class Draw>
    const ImDrawData& build(Draw draw) {
        ImGui::SetCurrentContext(context);
        ImGui::GetIO().DeltaTime = 1.0f / 60;
        ImGui::NewFrame();
        draw(*ImGui::GetBackgroundDrawList());
        ImGui::Render();
        return *ImGui::GetDrawData();
    }

    template <class Draw>
    std::span<const DirtyRect> draw(Draw what, std::uint32_t background = 0xFFFFFFFFu) {
        return rasterizer.draw(build(what), background);
    }

    Rasterizer rasterizer;

  private:
    void open(float width, float height, float scale, int oversample) {
        context = ImGui::CreateContext();
        ImGui::SetCurrentContext(context); // creation does not, if there is another
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.BackendFlags |= Rasterizer::backend_flags;
        io.DisplaySize = {width, height};
        io.DisplayFramebufferScale = {scale, scale};
        const auto bytes = ui::embedded_font(ui::FontWeight::regular);
        ImFontConfig config;
        config.FontDataOwnedByAtlas = false;
        config.OversampleH = static_cast<ImS8>(oversample);
        io.Fonts->AddFontFromMemoryTTF(const_cast<unsigned char*>(bytes.data()),
                                       static_cast<int>(bytes.size()), 16, &config);
    }

    ImGuiContext* context = nullptr;
};

} // namespace ketenspiegel::render::test
