#pragma once

#include "core/agreed_results.hpp"
#include "core/display_date.hpp"
#include "core/group.hpp"
#include "core/group_comments.hpp"
#include "core/questionnaire.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel::report {

/// What a report on a group is made of.
struct GroupReport {
    const Group& group;
    std::vector<GroupComment> comments{}; ///< as group_comments gives them
    std::vector<AgreedResult> agreed{};   ///< what discussions agreed on
    int min_group = default_min_group;    ///< what the group was aggregated with
    std::string name{};                   ///< of the group; "": none
    std::string made{};                   ///< when, as 2026-11-01T09:00:00Z; "": not said
    UtcOffset utc_offset = no_utc_offset; ///< the clock by which days are told
};

/// The report on a group: a whole HTML document. What is hidden in the group is not in it, and a
/// protected group's says how many results there are and no more. `language`: one of
/// report_languages. The same group gives the same bytes.
std::string group_report(const GroupReport& report, const Questionnaire& questionnaire,
                         std::string_view language);

} // namespace ketenspiegel::report
