#include "render/textures.hpp"

#include "render/geometry.hpp"
#include "render/span_ops.hpp"

#include <cstring>

namespace ketenspiegel::render {

namespace {

void copy_part(Texture& texture, const ImTextureData& data, const Box& wanted) {
    const Box part = intersect(wanted, {0, 0, texture.width, texture.height});
    const auto bytes = static_cast<std::size_t>(data.BytesPerPixel);
    for (int y = part.y0; y < part.y1; ++y) {
        const std::size_t first =
            static_cast<std::size_t>(y) * static_cast<std::size_t>(texture.width) +
            static_cast<std::size_t>(part.x0);
        const auto count = static_cast<std::size_t>(std::max(part.width(), 0));
        const unsigned char* from = data.Pixels + first * bytes;
        if (texture.has_colors())
            std::memcpy(texture.colors.data() + first, from, count * sizeof(Color));
        else if (bytes == 1)
            std::memcpy(texture.alpha.data() + first, from, count);
        else
            for (std::size_t i = 0; i < count; ++i) texture.alpha[first + i] = from[4 * i + 3];
    }
}

bool needs_colors(const ImTextureData& data) {
    return data.Format == ImTextureFormat_RGBA32 && data.UseColors;
}

void copy_whole(Texture& texture, const ImTextureData& data) {
    // The span loops read whole vectors, hence a little more than the texels.
    const auto size = static_cast<std::size_t>(data.Width) * static_cast<std::size_t>(data.Height) +
                      std::size_t{2} * row_padding;
    texture.width = data.Width;
    texture.height = data.Height;
    texture.alpha.assign(needs_colors(data) ? 0 : size, 0);
    texture.colors.assign(needs_colors(data) ? size : 0, 0);
    copy_part(texture, data, {0, 0, data.Width, data.Height});
}

} // namespace

void TextureStore::update(const ImVector<ImTextureData*>& textures) {
    for (ImTextureData* data : textures) {
        if (data->Status == ImTextureStatus_WantCreate) create(*data);
        if (data->Status == ImTextureStatus_WantUpdates) refresh(*data);
        if (data->Status == ImTextureStatus_WantDestroy && data->UnusedFrames > 0) destroy(*data);
    }
}

void TextureStore::destroy_all(const ImVector<ImTextureData*>& textures) {
    for (ImTextureData* data : textures)
        if (data->TexID != ImTextureID_Invalid) destroy(*data);
    stored.clear();
}

const Texture* TextureStore::find(ImTextureID id) const {
    for (const auto& texture : stored)
        if (texture->id == id) return texture.get();
    return nullptr;
}

void TextureStore::create(ImTextureData& data) {
    auto texture = std::make_unique<Texture>();
    texture->id = ++last_id;
    texture->version = ++last_version;
    copy_whole(*texture, data);
    data.SetTexID(texture->id);
    data.SetStatus(ImTextureStatus_OK);
    stored.push_back(std::move(texture));
}

void TextureStore::refresh(ImTextureData& data) {
    for (const auto& texture : stored) {
        if (texture->id != data.TexID) continue;
        if (needs_colors(data) && !texture->has_colors())
            copy_whole(*texture, data); // its first coloured part
        else
            for (const ImTextureRect& part : data.Updates)
                copy_part(*texture, data, {part.x, part.y, part.x + part.w, part.y + part.h});
        texture->version = ++last_version;
    }
    data.SetStatus(ImTextureStatus_OK);
}

void TextureStore::destroy(ImTextureData& data) {
    std::erase_if(stored, [&](const auto& texture) { return texture->id == data.TexID; });
    data.SetTexID(ImTextureID_Invalid);
    data.SetStatus(ImTextureStatus_Destroyed);
}

} // namespace ketenspiegel::render
