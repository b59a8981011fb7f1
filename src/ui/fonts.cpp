#include "ui/fonts.hpp"

#include "ui/fonts_embedded.hpp"

#include <cfloat>
#include <imgui.h>

namespace ketenspiegel::ui {

namespace {

/// `stand_in`: takes what the font added last lacks from this one.
ImFont* add(ImFontAtlas& atlas, FontWeight weight, bool stand_in = false) {
    const std::span<const unsigned char> bytes = embedded_font(weight);
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    // A negative size asks ImGui for CSS's meaning of a size: that of the em square.
    config.SizePixels = -1;
    // ImGui scales the limits of an advance by that size too (imgui 1.92.2b,
    // ImFontAtlasBakedAddFontGlyph), sign included: "no limit" must be negative as well, or every
    // letter would be 0 wide.
    config.GlyphMaxAdvanceX = -FLT_MAX;
    config.OversampleH = 3;
    config.MergeMode = stand_in;
    // ImGui takes a mutable pointer for its own allocations; bytes it does not own it only reads.
    return atlas.AddFontFromMemoryTTF(const_cast<unsigned char*>(bytes.data()),
                                      static_cast<int>(bytes.size()), 0, &config);
}

} // namespace

void Fonts::load(ImFontAtlas& atlas) {
    regular_ = add(atlas, FontWeight::regular);
    semibold_ = add(atlas, FontWeight::semibold);
    add(atlas, FontWeight::regular, /*stand_in=*/true);
}

} // namespace ketenspiegel::ui
