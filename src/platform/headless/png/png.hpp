#pragma once

#include "platform/headless/picture.hpp"

#include <optional>
#include <string>

namespace ketenspiegel::platform {

/// Writes the picture as a PNG without its opacity. False where the file cannot be written.
bool write_png(const std::string& path, const Picture& picture);
/// Nothing where the file is missing or is no PNG.
std::optional<Picture> read_png(const std::string& path);

} // namespace ketenspiegel::platform
