#pragma once

#include "core/overview.hpp"
#include "core/result.hpp"
#include "core/scoring.hpp"
#include "report/document/page.hpp"

#include <cstddef>
#include <string>

/// The sections of a report on one result, in the order in which they stand.
namespace ketenspiegel::report {

/// A result with what follows from it.
struct ResultView {
    const Result& result;
    const Score& score;
    const Framework& framework;
    std::string organisation{}; ///< in the report's language, where it is on the list
    Overview overview{};
};

/// Who answered, when and on what; that it gives no assurance.
Html result_head(const ResultView& view, const Words& words, bool is_damaged);

/// First impression, blind spot and recognised characteristics of an aspect.
void aspect_details(Page& page, const ResultView& view, std::size_t aspect);

void what_goes_well(Page& page, const ResultView& view);
void what_can_be_better(Page& page, const ResultView& view);

/// Success elements or disturbances: what was marked so, with what was written there.
void marked_points(Page& page, const ResultView& view, Mark mark);

void context_table(Page& page, const ResultView& view);
void considerations(Page& page, const ResultView& view);

/// Per aspect, the lowest first: what its target asks, and the actions of one step. The step is
/// that from the aspect's main form where a point asks for it, else the lowest that one asks for.
void next_steps(Page& page, const ResultView& view);

/// Initiatives, and whether effort goes where it is needed. Nothing where there are none.
void initiatives(Page& page, const ResultView& view);

/// What was written at points that no section before shows.
void other_comments(Page& page, const ResultView& view);

void result_method(Page& page, const ResultView& view);

/// What reports on a result and on a group say about how they came about.
void method_rules(Page& page, const Framework& framework);
void form_definitions(Page& page);

} // namespace ketenspiegel::report
