#pragma once

#include "app/app.hpp"
#include "ui/widgets/facts.hpp"

#include <vector>

/// Every figure of the result with how it came about, this result's numbers filled in (scoring:
/// "One result").
namespace ketenspiegel::ui {

/// Form, mean, floor, spread, shares and attainment of the chain; what has no verdict is left out.
std::vector<Fact> chain_facts(const app::App& app, const app::Assessment& assessment);

/// Form, mean, coverage, standing, gap to the target, first impression and recognised traits of an
/// aspect; what is not known is left out.
std::vector<Fact> aspect_facts(const app::App& app, const app::Assessment& assessment,
                               std::size_t aspect);

/// How many points are answered, aspect by aspect.
Fact answered_fact(const app::App& app, const app::Assessment& assessment);

/// How the agenda is made.
Fact agenda_fact(const app::App& app, const Score& score);

} // namespace ketenspiegel::ui
