#pragma once

#include <cstdint>
#include <span>

namespace ketenspiegel::ui {

enum class FontWeight : std::uint8_t { regular, semibold };

/// The TrueType file of "Ketenspiegel Sans" in one weight (400 or 600): 1000 units per em, tabular
/// figures, no hinting, no kerning. assets/fonts says how it is made. Lives as long as the program.
std::span<const unsigned char> embedded_font(FontWeight weight);

} // namespace ketenspiegel::ui
