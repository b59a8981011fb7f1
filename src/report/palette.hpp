#pragma once

#include "report/drawing.hpp"

#include <array>

namespace ketenspiegel::report {

/// A colour, 0xRRGGBB, for every ink.
struct Palette {
    std::array<std::uint32_t, ink_count> rgb{};

    std::uint32_t operator[](Ink ink) const { return rgb[static_cast<std::size_t>(ink)]; }
};

/// For files and paper: dark on white, whatever theme the screen has.
inline constexpr Palette paper{{0xffffff, 0x17212b, 0x4a5765, 0xdde2e8, 0x7b8794, 0x0b5394,
                                0xc27d1f, 0x3f8f86, 0x2463a6, 0x2e2a6b, 0x17212b, 0x0c131a,
                                0xffffff, 0xffffff}};

} // namespace ketenspiegel::report
