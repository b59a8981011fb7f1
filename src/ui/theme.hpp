#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace ketenspiegel::ui {

/// An opaque colour, 0xRRGGBB; `alpha` 0…1 for scrims and shadows.
struct Color {
    std::uint32_t rgb = 0;
    float alpha = 1;
    bool operator==(const Color&) const = default;
};

std::string css_color(Color color);

/// The colours of a theme, named by what they are for. Contrast is held by a test: text on its
/// background at least 4.5:1, what is not text but must be seen at least 3:1.
struct Theme {
    Color page{};          ///< behind everything
    Color surface{};       ///< cards, the header, fields
    Color surface_hover{}; ///< a card under the pointer
    Color text{};
    Color text_muted{};
    Color line{};   ///< hairlines that only divide
    Color border{}; ///< the edge of something one can act on (3:1)
    Color accent{}; ///< primary buttons, links, the chosen one, focus
    Color accent_hover{};
    Color on_accent{};
    Color accent_soft{}; ///< background of the chosen card
    Color success{};
    Color success_soft{};
    Color danger{};
    Color danger_soft{};
    Color notice{};
    Color notice_soft{};
    Color scrim{};
    std::array<Color, 4> form{}; ///< pioneer … chain, ordered, each lighter or darker than the last
    std::array<Color, 4> on_form{}; ///< the number on it
    float extra_line = 0;           ///< by how much lines are thicker than drawn (CSS pixels)
    /// What lies on the page by its ground alone gets an edge: grounds are too much alike here.
    bool outlined = false;
};

enum class Scheme {
    light,
    dark,
    contrast_light,
    contrast_dark,
    system ///< of the system's own colours, see system_theme.hpp
};

/// The theme of a scheme of our own: any but `system`.
const Theme& theme(Scheme scheme);

/// Type: three sizes, two weights (CSS pixels of the em square and of the line).
struct TextStyle {
    float size = 16;
    float line_height = 24;
    bool semibold = false;
    bool operator==(const TextStyle&) const = default;
};

namespace type {
inline constexpr TextStyle body{16, 24, false};
inline constexpr TextStyle strong{16, 24, true};
inline constexpr TextStyle lead{20, 30, false};
inline constexpr TextStyle title{20, 28, true};
inline constexpr TextStyle heading{28, 36, true};
} // namespace type

/// Distances on the 4 px grid.
namespace space {
inline constexpr float xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 32, xxxl = 48;
} // namespace space

namespace radius {
inline constexpr float small = 4, medium = 8, large = 12;
} // namespace radius

/// Elevation: the shadow under what lies over the page, and how far it reaches.
namespace elevation {
inline constexpr Color shadow{0x000000, 0.18f};
inline constexpr float low = 8, high = 16;
} // namespace elevation

/// Widths that decide the layout.
namespace layout {
inline constexpr float narrowest = 160; ///< a window narrower than this is not laid out for
inline constexpr float tight = 200;     ///< narrower columns have what stands beside text above it
inline constexpr float column = 720;    ///< reading width
inline constexpr float matrix = 1120;   ///< widest that the matrix of traits becomes
inline constexpr float matrix_from = 830; ///< narrower than this its columns cannot be read
inline constexpr float side = 264;        ///< step list beside it
inline constexpr float side_gap = 48;
inline constexpr float wide_from = 1080; ///< viewport width from which the step list stands beside
inline constexpr float header = 64;
inline constexpr float header_stays_from = 400; ///< height of a window whose top it is always
inline constexpr float target = 44;             ///< height of what one presses
} // namespace layout

} // namespace ketenspiegel::ui
