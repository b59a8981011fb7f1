#pragma once

#include "core/overview.hpp"
#include "report/document/page.hpp"

#include <string_view>

/// Sections that reports on one result and on a group have in common, each headed by its conclusion
/// as chapter 3 of the report is.
namespace ketenspiegel::report {

/// Begins the section on the form of the chain: elements, traces, floor, and the ladder.
void verdict_section(Page& page, const Overview& overview);

/// Begins the section by aspect, with the shares of all of them.
void aspects_section(Page& page, const Overview& overview);

/// The heading of an aspect with its form, and its verdict and target in sentences.
void aspect_verdict(Page& page, const Overview& overview, std::size_t aspect);

/// Balance, with what lags and what leads. Nothing without a verdict on the chain.
void balance_section(Page& page, const Overview& overview);

/// Begins a section on what lies short of the targets or not, under the text with this key; where
/// there is no target it says so with the text `otherwise`, and there is no more to say: false.
bool target_section(Page& page, const Overview& overview, std::string_view heading,
                    std::string_view otherwise);

/// Begins the section on the direction: what the context asks for, why, and how far it is.
void direction_section(Page& page, const Overview& overview);

} // namespace ketenspiegel::report
