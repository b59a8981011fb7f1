#pragma once

#include "core/counted_results.hpp"
#include "core/framework.hpp"
#include "core/organisation_directory.hpp"

#include <iosfwd>

namespace ketenspiegel::cli {

/// Writes what a group was made of as newline-delimited JSON: a row per result and point, results
/// by id, points in questionnaire order. `{"result", "kind", "organisation", "organisation_key",
/// "role", "private_partners", "aspect", "point", "level", "reason", "mark"}`: level after the
/// scope rule, null where there is none, as reason, role and mark are; the organisation is named as
/// the group names it, and its key is the same in the rows of every part of a group. Nobody is
/// protected in it; comments are not in it.
void write_rows(std::ostream& out, const CountedResults& counted,
                const OrganisationDirectory& directory, const Framework& framework);

} // namespace ketenspiegel::cli
