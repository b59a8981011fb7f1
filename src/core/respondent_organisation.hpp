#pragma once

#include "core/questionnaire.hpp"
#include "core/result.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ketenspiegel {

/// The respondent's organisation in the questionnaire's list, as an index; nothing where it is not
/// there. A name without an id counts as the entry that has it in any language that is here.
std::optional<std::size_t> listed_organisation(const Respondent& respondent,
                                               const Questionnaire& questionnaire);

/// What it is called: by the list in this language, else as the result spells it; "" where it says
/// nothing.
const std::string& organisation_name(const Respondent& respondent,
                                     const Questionnaire& questionnaire, std::string_view language);

} // namespace ketenspiegel
