#pragma once

#include "core/framework.hpp"
#include "core/group.hpp"
#include "core/texts.hpp"
#include "report/csv.hpp"

#include <string>

namespace ketenspiegel::report {

/// A group's figures as one table for spreadsheets, with the names of the group document above its
/// columns. `row` says what a row is about: the `chain`, an `aspect`, an `organisation` that is
/// shown (one row per aspect) or a `point`; columns that do not apply are empty. What is hidden in
/// the group is not in it, and a protected group has no rows.
std::string group_csv(const Group& group, const Framework& framework, const Texts& texts,
                      Separator separator);

} // namespace ketenspiegel::report
