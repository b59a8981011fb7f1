#pragma once

#include "app/group/group_state.hpp"

#include <cstddef>
#include <string>
#include <vector>

/// What is told about files that came in.
namespace ketenspiegel::app {

/// Files that were looked at and not handed over.
struct PassedOver {
    std::size_t count = 0;
    std::vector<std::string> names{}; ///< of many the first
};

/// Files that the page did not hand over.
struct NotRead {
    std::size_t over = 0;     ///< beyond what is read at once
    PassedOver passed_over{}; ///< beside results in folders, zips and mails: they hold none
    PassedOver leavings{};    ///< what systems leave beside files
};

/// Why a file is left out and what to do about it, for whoever puts a group together.
std::string why_left_out(const App& app, const GroupFile& file);

/// What became of files that were read into a group.
void tell_what_came(App& app, const Reading& reading, bool cancelled, const NotRead& not_read);

/// That no group came of files of which none is a result; `group`: as they were read.
void tell_nothing_came(App& app, const KeptGroup& group, const NotRead& not_read);

} // namespace ketenspiegel::app
