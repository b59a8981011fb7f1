#pragma once

#include "app/group/group_state.hpp"

#include <cstddef>
#include <string>

/// What is told about files that came in.
namespace ketenspiegel::app {

/// Files that the page did not hand over.
struct NotRead {
    std::size_t over = 0;    ///< beyond what is read at once
    std::size_t skipped = 0; ///< of folders and zips: they cannot be results by their names
};

/// Why a file is left out and what to do about it, for whoever puts a group together.
std::string why_left_out(const App& app, const GroupFile& file);

/// What became of files that were read into a group.
void tell_what_came(App& app, const Reading& reading, bool cancelled, const NotRead& not_read);

/// That no group came of files of which none is a result; `group`: as they were read.
void tell_nothing_came(App& app, const KeptGroup& group, const NotRead& not_read);

} // namespace ketenspiegel::app
