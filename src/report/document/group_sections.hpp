#pragma once

#include "core/overview.hpp"
#include "report/document/group_report.hpp"
#include "report/document/page.hpp"

#include <cstddef>

/// The sections of a report on a group, in the order in which they stand.
namespace ketenspiegel::report {

/// Points in one list of a report: more are no reading matter; the table for spreadsheets has all.
inline constexpr std::size_t most_points = 15;

/// A group with what follows from it.
struct GroupView {
    const GroupReport& report;
    const Group& group;
    const Framework& framework;
    Overview overview{};
};

/// How many answered, what was left out and why, who is hidden; that it gives no assurance. Names
/// of files are not in it: they often are names of persons.
Html group_head(const GroupView& view, const Words& words);

/// Partners without whom the verdict would be another one.
void sensitivity(Page& page, const GroupView& view);

/// Means by organisation and aspect, organisations side by side, and how far they are apart.
void partners(Page& page, const GroupView& view);

void group_goes_well(Page& page, const GroupView& view);
void group_can_be_better(Page& page, const GroupView& view);

/// Points on which results differ most and it matters most, with how they are distributed.
void discussion(Page& page, const GroupView& view);

/// Success elements or disturbances, by how many results marked them so.
void group_marked(Page& page, const GroupView& view, Mark mark);

/// What discussions agreed on; no section where they did on nothing.
void group_agreed(Page& page, const GroupView& view);

/// Per aspect, the lowest first: the step from its main form towards its target.
void group_next_steps(Page& page, const GroupView& view);

/// What was written, attributed only where group_comments did so.
void group_comments_section(Page& page, const GroupView& view);

void group_method(Page& page, const GroupView& view);

} // namespace ketenspiegel::report
