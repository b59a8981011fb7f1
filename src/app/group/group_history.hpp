#pragma once

#include "core/json.hpp"
#include "core/organisation_register.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What undo brings back in a group: all that a person sets in it. Its files are not among that:
/// they are taken out only after a question, and can be added again.
namespace ketenspiegel::app {

struct KeptGroup;

/// What a person set.
struct GroupSettings {
    std::string name{};
    int min_group = 0;
    std::string earlier{};                                 ///< as in KeptGroup
    Json agreed{};                                         ///< as in KeptGroup
    std::map<std::string, bool> chains{};                  ///< as in KeptGroup
    OrganisationRegister names{};                          ///< as in KeptGroup
    std::set<std::pair<std::string, std::string>> apart{}; ///< as in KeptGroup
};

GroupSettings settings_of(const KeptGroup& group);

/// The changes of one group, as long as the page is open.
class GroupHistory {
  public:
    /// The group was changed, and was like `before` until then. `place`: the data-key of what was
    /// acted on, so that undoing shows where. What is typed into one field is one change.
    void note(GroupSettings before, std::string_view place, bool typed = false);

    /// What is typed from now on is a change of its own, also in the same field.
    void end_typing() { typing_ = false; }

    bool can_undo() const { return !undo_.empty(); }
    bool can_redo() const { return !redo_.empty(); }

    /// Sets the group to what it was before the last change, or after it once more, and returns the
    /// place of that change. Nothing where there is none.
    std::optional<std::string> undo(KeptGroup& group) { return step(undo_, redo_, group); }
    std::optional<std::string> redo(KeptGroup& group) { return step(redo_, undo_, group); }

  private:
    struct Entry {
        std::string place{};
        GroupSettings settings{};
    };

    std::optional<std::string> step(std::vector<Entry>& from, std::vector<Entry>& to,
                                    KeptGroup& group);

    std::vector<Entry> undo_{};
    std::vector<Entry> redo_{};
    bool typing_ = false; ///< the newest change is of a text that is being typed
};

} // namespace ketenspiegel::app
