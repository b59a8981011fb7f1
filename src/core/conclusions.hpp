#pragma once

#include "core/overview.hpp"
#include "core/speaker.hpp"

#include <cstddef>
#include <string>

/// What is concluded, in sentences: the same on pages, in reports and on the command line, so that
/// no two of them contradict each other. Rules: a form is said of shares, never of a mean; a main
/// form that leads by less than 5 points of a hundred is said *narrowly*; nothing is stabilised or
/// eased off while its target is above its mean; what always holds is not said. A sentence that
/// would say nothing is "".
namespace ketenspiegel {

/// "The collaboration is mainly process-oriented, with elements of …". The chain has a verdict.
std::string verdict_sentence(const Speaker& speaker, const Profile& chain);
std::string remnants_sentence(const Speaker& speaker, const Profile& profile);

/// Whether the lowest main form of the aspects tells anything: the lowest form of all does not, nor
/// does one above the chain's main form, which it would seem to deny.
bool tells_floor(const ChainScore& chain);
std::string floor_sentence(const Speaker& speaker, const ChainScore& chain);
std::string balance_sentence(const Speaker& speaker, const Overview& overview);

/// By how little the main form leads and which form comes next; "" where it does not lead narrowly.
std::string narrow_sentence(const Speaker& speaker, const Profile& profile);

/// The chain as it is beside what its context calls for; "" without one of the two.
std::string course_sentence(const Speaker& speaker, const Overview& overview);

/// The need to collaborate, 1 to 4, and why a half gives the lower form ("" where it is none).
std::string need_figure(const Speaker& speaker, double need);
std::string half_sentence(const Speaker& speaker, double need);

/// How much of what is wanted is reached: "100%" only where all of it is.
std::string attained(const Speaker& speaker, double attainment);

/// Where an aspect stands and what is to be done about its target. `target`: a form; nothing in a
/// group, whose targets are means.
std::string way_sentence(const Speaker& speaker, const Overview& overview, std::size_t aspect);

/// An aspect's form, mean and distance to its target. It has a verdict.
std::string aspect_sentences(const Speaker& speaker, const Overview& overview, std::size_t aspect);

} // namespace ketenspiegel
