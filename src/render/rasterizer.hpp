// ImGui's draw data to pixels, without a GPU: the same pixels in every browser and in every test.
//
//   draw data → textures (textures.hpp) → scene (scene_builder.hpp) → what changed (tile_grid.hpp)
//             → painted strip by strip (painter.hpp) → inner loops (span_ops.hpp)
//
// Colours are blended as bytes without gamma, as ImGui's own back ends do: source over, rounded to
// nearest. A pixel is covered if its centre is (top-left rule); positions count in 1/256 pixel.
#pragma once

#include "render/scene_builder.hpp"
#include "render/surface.hpp"
#include "render/tile_grid.hpp"

namespace ketenspiegel::render {

/// What the last draw() did.
struct FrameStatistics {
    int tiles_drawn = 0;
    int tiles_skipped = 0;
    // Shapes the frame consists of, drawn again or not; fully clipped or invisible ones left out.
    int solid_rects = 0;
    int textured_rects = 0; // glyphs, pictures
    int polygons = 0;       // convex, one colour; single triangles of one colour too
    int triangles = 0;      // of varying colour, opacity or texture
};

class Rasterizer {
  public:
    /// What ImGuiIO::BackendFlags must have; draw() relies on it.
    static constexpr ImGuiBackendFlags backend_flags =
        ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;

    /// Frames are at most this many device pixels wide and high; what exceeds it is cut off.
    static constexpr int largest_side = 16384;

    using Paint = void (*)(const Scene&, const Box&, Surface&);

    Rasterizer();
    /// With other inner loops: benchmarks and tests compare them.
    explicit Rasterizer(Paint other_loops);

    /// Draws a frame over an opaque background (packed as IM_COL32; its alpha is ignored) and does
    /// what the textures in `data` ask for. Returns the parts that may differ from the last frame,
    /// disjoint, valid until the next call; pixels elsewhere are untouched. The frame is
    /// DisplaySize × FramebufferScale device pixels, rounded. An empty or not finite size gives an
    /// empty frame.
    std::span<const DirtyRect> draw(const ImDrawData& data, std::uint32_t background_rgba);

    /// To be called before the ImGui context is destroyed, with ImGuiPlatformIO::Textures.
    void release_textures(const ImVector<ImTextureData*>& textures);

    int width() const { return surface.width; }   // device pixels
    int height() const { return surface.height; } // device pixels

    /// width() × height() pixels of 4 bytes: red, green, blue, 255; rows from the top, without
    /// gaps. Valid until the size changes.
    const std::uint8_t* rgba() const {
        return reinterpret_cast<const std::uint8_t*>(surface.pixels.data());
    }

    const FrameStatistics& statistics() const { return last_frame; }

  private:
    void count_shapes();

    Paint paint_region;
    TextureStore textures;
    SceneBuilder builder;
    Scene scene;
    TileGrid tiles;
    Surface surface;
    FrameStatistics last_frame;
};

} // namespace ketenspiegel::render
