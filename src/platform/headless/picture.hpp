#pragma once

#include <cstdint>
#include <vector>

namespace ketenspiegel::platform {

/// A picture of opaque pixels: width × height × 4 bytes, rows from the top.
struct Picture {
    int width = 0, height = 0;
    std::vector<std::uint8_t> rgba{};
};

} // namespace ketenspiegel::platform
