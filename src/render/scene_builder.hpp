// From ImGui's draw data to a Scene: scales, snaps, clips, recognises shapes, drops the invisible.
#pragma once

#include "render/hash.hpp"
#include "render/scene.hpp"

namespace ketenspiegel::render {

class SceneBuilder {
  public:
    /// Fills `scene`, whose frame and background are set, with what the draw data shows in that
    /// frame. Commands with an unknown texture and callbacks draw nothing; neither do triangles
    /// with a position or texture coordinate that is not finite.
    void build(const ImDrawData& data, const TextureStore& textures, Scene& scene);

  private:
    void add_command(const ImDrawList& list, const ImDrawCmd& command);
    void add_fan();
    bool add_rect();
    bool add_polygon();
    void add_triangle();
    void add_textured_rect(std::size_t top_left, std::size_t bottom_right);
    void add(Primitive primitive, const Box& extent, Hash hash);

    bool convex() const;
    bool uniform_color() const;
    bool uniform_texel() const;
    Color solid_texel();
    Color solid_color();
    Box extent() const;

    // One vertex in device pixels, as floats and snapped.
    struct Vertex {
        Point point;
        float x = 0;
        float y = 0;
        bool finite = false;
    };
    void transform(const ImDrawList& list, const ImDrawData& data);

    Scene* scene = nullptr;
    Box clip;                         // of the current command
    const Texture* texture = nullptr; // of the current command
    ImVec2 last_uv;                   // where last_texel is, in the current texture
    Color last_texel = 0;
    const ImDrawVert* source = nullptr; // vertices of the current list
    std::vector<Vertex> vertices;       // the same, transformed
    std::vector<std::size_t> fan;       // vertices of the current polygon
    std::vector<std::size_t> whole;     // of one that is taken apart
};

} // namespace ketenspiegel::render
