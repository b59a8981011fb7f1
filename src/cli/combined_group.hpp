#pragma once

#include "cli/group_input.hpp"
#include "cli/run.hpp"
#include "core/counted_results.hpp"
#include "core/group.hpp"
#include "core/organisation_directory.hpp"

#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel::cli {

/// The options that `aggregate` and `report` share for a group.
struct GroupOptions {
    std::vector<std::string> paths{}; ///< files and folders; `-`: standard input, a result per line
    std::string register_file{};      ///< path of a register to read; empty: none
    int min_group = default_min_group;
};

/// The results that were given, combined into a group.
struct CombinedGroup {
    GroupInput input;
    OrganisationDirectory directory;
    Group group;
    std::string chain{};             ///< that most results name; empty: none names a chain
    Outcome outcome = Outcome::done; ///< some_invalid: a file was left out or an id passed on

    const Questionnaire& questionnaire() const { return *input.questionnaire; }

    /// Each result after it has one vote; refers to this group.
    CountedResults counted() const { return count_results(input.summary.records(), directory); }

    /// The report as an HTML document. Comments are in it where they were kept.
    std::string report(const CountedResults& counted, int min_group,
                       std::string_view language) const;
};

/// Reads and combines results, and tells on `err` what was left out, which ids were passed on, and
/// which chains are named beside the first. Nothing where the register cannot be read or no result
/// counts; the reason is told.
std::optional<CombinedGroup> combine_group(const GroupOptions& options,
                                           Questionnaires& questionnaires,
                                           GroupSummary::Comments comments, std::istream& in,
                                           std::ostream& err, bool err_is_terminal);

} // namespace ketenspiegel::cli
