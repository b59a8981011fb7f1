#pragma once

#include "core/name_index.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel::ui {

/// The long words of the product's texts in lower case, with "-" where they may be broken, divided
/// by spaces. The build makes it (assets/hyphens).
std::string_view embedded_hyphens();

/// Where long words may be broken.
class Hyphens {
  public:
    explicit Hyphens(std::string_view words);

    /// Where `word` may be broken, in bytes from its beginning, the last place first; nothing for a
    /// word that is not known. Capitals of the Latin alphabet count as small letters.
    std::vector<std::size_t> find(std::string_view word) const;

  private:
    std::vector<std::string_view> broken_;
    NameIndex places_;
};

} // namespace ketenspiegel::ui
