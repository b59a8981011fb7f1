#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ketenspiegel::platform {

/// A picture of opaque pixels: width × height × 4 bytes, rows from the top.
struct Picture {
    int width = 0, height = 0;
    std::vector<std::uint8_t> rgba{};
};

/// Writes the picture as a PNG without its opacity. False where the file cannot be written.
bool write_png(const std::string& path, const Picture& picture);
/// Nothing where the file is missing or is no PNG.
std::optional<Picture> read_png(const std::string& path);

} // namespace ketenspiegel::platform
