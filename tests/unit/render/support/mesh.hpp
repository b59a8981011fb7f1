// Draw data made by hand: any triangles, textures and clip rectangles, without an ImGui context.
#pragma once

#include <cstdint>
#include <imgui.h>
#include <initializer_list>

namespace ketenspiegel::render::test {

/// Texture coordinates of a white texel in Mesh::white.
inline constexpr ImVec2 white_uv{0.5f, 0.5f};

class Mesh {
  public:
    /// A display of that size in CSS pixels.
    Mesh(float width, float height, float scale = 1) {
        white.Create(ImTextureFormat_Alpha8, 4, 4);
        std::fill_n(white.Pixels, 16, std::uint8_t{255});
        ask(white);
        data.Valid = true;
        data.DisplaySize = {width, height};
        data.FramebufferScale = {scale, scale};
        data.CmdLists.push_back(&list);
        data.Textures = &textures;
    }
    Mesh(const Mesh&) = delete;
    Mesh& operator=(const Mesh&) = delete;

    /// Has the renderer create the texture, and hear of it in later frames.
    void ask(ImTextureData& texture) {
        texture.SetStatus(ImTextureStatus_WantCreate);
        textures.push_back(&texture);
    }

    /// Forgets what was drawn; textures stay.
    void clear() {
        list.VtxBuffer.resize(0);
        list.IdxBuffer.resize(0);
        list.CmdBuffer.resize(0);
    }

    /// What follows is clipped to that rectangle, in CSS pixels, and has that texture.
    void command(ImVec4 clip, ImTextureData& texture) {
        ImDrawCmd next;
        next.ClipRect = clip;
        next.TexRef._TexData = &texture;
        next.IdxOffset = static_cast<unsigned>(list.IdxBuffer.Size);
        list.CmdBuffer.push_back(next);
    }

    void vertex(ImVec2 position, ImVec2 uv, ImU32 color) {
        list.VtxBuffer.push_back({position, uv, color});
    }

    /// Triangles by their corners' numbers, counted from the vertex `first`.
    void triangles(int first, std::initializer_list<int> corners) {
        if (list.CmdBuffer.empty()) command({0, 0, data.DisplaySize.x, data.DisplaySize.y}, white);
        for (const int corner : corners)
            list.IdxBuffer.push_back(static_cast<ImDrawIdx>(first + corner));
        list.CmdBuffer.back().ElemCount += static_cast<unsigned>(corners.size());
    }

    void triangle(ImVec2 a, ImVec2 b, ImVec2 c, ImU32 color) {
        const int first = list.VtxBuffer.Size;
        for (const ImVec2 corner : {a, b, c}) vertex(corner, white_uv, color);
        triangles(first, {0, 1, 2});
    }

    /// An upright rectangle as ImGui emits them.
    void rect(ImVec2 low, ImVec2 high, ImU32 color, ImVec2 uv_low = white_uv,
              ImVec2 uv_high = white_uv) {
        const int first = list.VtxBuffer.Size;
        vertex(low, uv_low, color);
        vertex({high.x, low.y}, {uv_high.x, uv_low.y}, color);
        vertex(high, uv_high, color);
        vertex({low.x, high.y}, {uv_low.x, uv_high.y}, color);
        triangles(first, {0, 1, 2, 0, 2, 3});
    }

    ImDrawData data;
    ImDrawList list{nullptr};
    ImTextureData white;
    ImVector<ImTextureData*> textures;
};

} // namespace ketenspiegel::render::test
