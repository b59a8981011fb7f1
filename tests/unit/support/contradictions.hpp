// What in a document contradicts itself. The rules, each on what is read and on nothing else:
//  1. one main form of the chain and one of each aspect, and one of mainly and narrowly;
//  2. narrowly where the form's share leads the next by less than 5 points of those shown, mainly
//     elsewhere; shares are whole, add up to 100, and none is larger than the main form's;
//  3. a form is never said of a mean: no sentence has a mean, a colon or a bracket, and a form;
//  4. nothing is to be stabilised or eased off while something is still to go to its target, and
//     nothing carried through while nothing is; the chain not while an aspect is on its way;
//  5. what is shown as a sum or a difference is one of what is shown, in sentences and in tables;
//  6. a figure is on that side of its threshold that its word says: spread and balance, deviation
//     and standing, first impression and placed higher or lower;
//  7. "at least" is said of no form that is the lowest of all, above the chain's main form, or
//     other than the lowest of the aspects' main forms;
//  8. in balance, no aspect leads or lags; what lags is what the sentence says to begin with;
//  9. where no point is below its target, or all that is wanted was reached, nothing is to go.
#pragma once

#include "unit/support/told.hpp"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace ketenspiegel::test {

/// How a language says what the rules look for; regular expressions, figures and forms in groups.
struct Sayings {
    std::vector<std::string> aspects{};
    std::array<std::string, 4> forms{}; ///< how each begins, in lower case
    std::string mainly{}, narrowly{};
    std::string chain_is{}, aspect_is{}, now{};
    std::string least{};
    std::string to_go{};
    std::string stabilise{}, ease{}, carry_through{}, develop{}; ///< of an aspect
    std::string chain_settled{};                                 ///< stabilise or ease off
    std::array<std::string, 3> balances{};                       ///< with the spread
    std::array<std::string, 3> standings{};                      ///< leads, in step, lags behind
    std::array<std::string, 3> placings{};                       ///< higher, alike, lower
    std::string lagging{};                                       ///< begin with what lags
    std::string none_below{}, all_reached{};
    std::string mean{};
};

const Sayings& sayings(std::string_view language);

/// How often each kind of sentence or figure was met that a rule looks at.
using Checked = std::map<std::string, int>;

/// One line for each contradiction; none in a document that is in order.
std::vector<std::string> contradictions(const Lines& lines, const Sayings& said, Checked& checked);

} // namespace ketenspiegel::test
