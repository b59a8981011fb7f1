#pragma once

#include "core/framework.hpp"
#include "core/group.hpp"
#include "core/texts.hpp"
#include "report/csv.hpp"

#include <string>

namespace ketenspiegel::report {

/// A group's figures as one table for spreadsheets, with the names of the group document above its
/// columns. `row` says what a row is about: an id that was `passed_on` (one row per organisation,
/// the id as its text), a name that was `joined` to an organisation (the name as its text), the
/// `chain`, an `aspect`, an `organisation` that is shown (one row per aspect) or a `point`; columns
/// that do not apply are empty. Figures that are hidden in the group are not in it, and a protected
/// group has none.
std::string group_csv(const Group& group, const Framework& framework, const Texts& texts,
                      Separator separator);

} // namespace ketenspiegel::report
