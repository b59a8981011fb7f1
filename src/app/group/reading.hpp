#pragma once

#include "app/group/group_state.hpp"
#include "app/group/intake_messages.hpp"

#include <cstddef>
#include <string>
#include <string_view>

/// Files into a group, one at a time.
namespace ketenspiegel::app {

/// So many are on their way. Where no group is open they make a new one.
void expect_files(App& app, GroupState& state, std::size_t total);

/// A file as the page hands it over.
struct GivenFile {
    std::string name{};
    std::size_t size = 0;
    std::string key{};     ///< in the store, where it comes from there
    std::string refusal{}; ///< code of the reason why there are no bytes; "": none
};

/// One of them, with its bytes.
void take_file(App& app, GroupState& state, const GivenFile& given, std::string_view bytes);

/// Files of the group that wait for their questionnaire.
std::size_t count_waiting(const KeptGroup& group);

/// No more is coming. A group that was made for files of which none is a result goes again.
void end_files(App& app, GroupState& state, bool cancelled, const NotRead& not_read);

/// A new group, empty and open.
KeptGroup& make_group(App& app, GroupState& state);

/// Takes up a file that the program itself made, as if it had been dropped; returns its key.
std::string add_own_file(App& app, GroupState& state, KeptGroup& group, const std::string& name,
                         std::string_view bytes);

void remove_file(App& app, GroupState& state, std::string_view key);

} // namespace ketenspiegel::app
