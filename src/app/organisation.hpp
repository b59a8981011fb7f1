#pragma once

#include "app/assessment.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The organisation that an assessment is of: one of the questionnaire's list, or another by name.
namespace ketenspiegel::app {

/// Its place in the list; nothing where it is not on it. A name that one typed, or that a record
/// from before ids holds, counts as the entry that has it in any language.
std::optional<std::size_t> listed_organisation(const Assessment& assessment);

/// What it is called: by the list in this language, else as somebody wrote it; "" where nobody did.
std::string organisation_name(const Assessment& assessment, std::string_view language);

/// The keys by which it is the same organisation: that of its name and, where it is on the list, of
/// its place there. Both, for which languages are here decides whether a name is found on the list.
/// Empty where there is none.
std::vector<std::string> organisation_keys(const Assessment& assessment);

/// Whether one of the keys is among the others.
bool share_a_key(const std::vector<std::string>& some, const std::vector<std::string>& others);

/// What files are named after: its id on the list, else its name.
std::string named_after(const Assessment& assessment);

} // namespace ketenspiegel::app
