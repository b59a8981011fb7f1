// The renderer's copies of ImGui's textures, kept by its dynamic texture protocol (1.92).
#pragma once

#include "render/color.hpp"

#include <cstdint>
#include <imgui.h>
#include <memory>
#include <vector>

namespace ketenspiegel::render {

/// One texture. Either `alpha` holds it, as one byte per texel of a white picture (fonts), or
/// `colors` does; rows follow each other without gaps, from the top.
struct Texture {
    ImTextureID id = ImTextureID_Invalid;
    int width = 0;  // texels
    int height = 0; // texels
    std::vector<std::uint8_t> alpha;
    std::vector<Color> colors;
    std::uint64_t version = 0; // differs whenever the content may: between textures, and in time

    bool has_colors() const { return !colors.empty(); }
};

class TextureStore {
  public:
    TextureStore() = default;
    TextureStore(const TextureStore&) = delete;
    TextureStore& operator=(const TextureStore&) = delete;

    /// Does what the textures ask for (creation, update of parts, destruction) and tells them so.
    /// Textures of RGBA32 format that ImGui marks as colourless are kept as alpha only.
    void update(const ImVector<ImTextureData*>& textures);

    /// Forgets all textures; those in the list are told that they are destroyed.
    void destroy_all(const ImVector<ImTextureData*>& textures);

    /// The texture with that id, or null. Valid until the next update() or destroy_all().
    const Texture* find(ImTextureID id) const;

    std::size_t size() const { return stored.size(); }

  private:
    void create(ImTextureData& data);
    void refresh(ImTextureData& data);
    void destroy(ImTextureData& data);

    std::vector<std::unique_ptr<Texture>> stored; // few: fonts, and a picture or two
    ImTextureID last_id = ImTextureID_Invalid;
    std::uint64_t last_version = 0;
};

} // namespace ketenspiegel::render
