#pragma once

#include "core/texts.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace ketenspiegel {

/// The explained terms that occur in a text as whole words, in one of their forms, whatever the
/// case of basic Latin letters: indices into Texts::terms, in that order.
std::vector<std::size_t> terms_in(std::string_view text, const std::vector<Term>& terms);

/// Notes which terms occur in each point's texts (PointTexts::terms). What occurs in more than a
/// third of the points is general: it is explained once, not at every point.
void note_terms(Texts& texts);

} // namespace ketenspiegel
