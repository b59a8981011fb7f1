#include "app/group/group_history.hpp"

#include "app/group/kept_group.hpp"

#include <utility>

namespace ketenspiegel::app {

namespace {

/// So many changes back, at most: each holds all that was agreed until then.
constexpr std::size_t most_entries = 200;

void set(KeptGroup& group, const GroupSettings& settings) {
    group.name = settings.name;
    group.min_group = settings.min_group;
    group.earlier = settings.earlier;
    group.agreed = settings.agreed;
    group.chains = settings.chains;
    group.names = settings.names;
    group.apart = settings.apart;
}

} // namespace

GroupSettings settings_of(const KeptGroup& group) {
    return {.name = group.name,
            .min_group = group.min_group,
            .earlier = group.earlier,
            .agreed = group.agreed,
            .chains = group.chains,
            .names = group.names,
            .apart = group.apart};
}

void GroupHistory::note(GroupSettings before, std::string_view place, bool typed) {
    const bool same_text = typed && typing_ && !undo_.empty() && undo_.back().place == place;
    if (!same_text) undo_.push_back({.place = std::string(place), .settings = std::move(before)});
    if (undo_.size() > most_entries) undo_.erase(undo_.begin());
    typing_ = typed;
    redo_.clear();
}

std::optional<std::string> GroupHistory::step(std::vector<Entry>& from, std::vector<Entry>& to,
                                              KeptGroup& group) {
    if (from.empty()) return std::nullopt;
    const Entry entry = std::move(from.back());
    from.pop_back();
    to.push_back({.place = entry.place, .settings = settings_of(group)});
    set(group, entry.settings);
    typing_ = false;
    return entry.place;
}

} // namespace ketenspiegel::app
