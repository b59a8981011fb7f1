#pragma once

#include "ui/theme.hpp"

struct ImFont;
struct ImFontAtlas;

namespace ketenspiegel::ui {

/// The product's typeface in its two weights, loaded into ImGui's atlas from the embedded bytes.
class Fonts {
  public:
    /// Call once per ImGui context, before its first frame.
    void load(ImFontAtlas& atlas);
    ImFont* font(const TextStyle& style) const { return style.semibold ? semibold_ : regular_; }

  private:
    ImFont* regular_ = nullptr;
    ImFont* semibold_ = nullptr;
};

} // namespace ketenspiegel::ui
