#include "app/group/group_chain.hpp"

#include "core/organisation_key.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace ketenspiegel::app {

namespace {

/// What was read of a file, whether it counts or is set aside; null where it is left out otherwise.
const RecordedFile* read_of(const GroupFile& file) {
    return file.recorded ? file.recorded.get() : file.set_aside.get();
}

/// A chain as results name it.
struct Named {
    std::size_t results = 0;
    const RecordedFile* first = nullptr; ///< of those results, by id: its spelling is shown
};

/// By key; results that name no chain are in none.
std::map<std::string, Named> chains_of(const KeptGroup& group) {
    std::map<std::string, Named> chains;
    for (const GroupFile& file : group.files) {
        const RecordedFile* const read = read_of(file);
        if (!read) continue;
        std::string key = organisation_key(read->chain);
        if (key.empty()) continue;
        Named& chain = chains[std::move(key)];
        ++chain.results;
        if (!chain.first || read->record.id < chain.first->record.id) chain.first = read;
    }
    return chains;
}

/// The number that tells the group from others about the same chain.
int next_ordinal(const GroupState& state, const KeptGroup& mine, const std::string& key) {
    int last = 0;
    for (const KeptGroup& group : state.groups) {
        if (group.id != mine.id && !group.example && organisation_key(group.chain) == key)
            last = std::max(last, group.chain_ordinal);
    }
    return last + 1;
}

void note_chain(const GroupState& state, KeptGroup& group,
                const std::map<std::string, Named>& chains) {
    if (chains.empty() || chains.contains(organisation_key(group.chain))) return;
    const auto most = std::ranges::max_element(
        chains, {}, [](const auto& chain) { return chain.second.results; }); // the first of equals
    group.chain = most->second.first->chain;
    group.chain_ordinal = next_ordinal(state, group, most->first);
}

} // namespace

std::vector<OtherChain> other_chains(const KeptGroup& group) {
    std::vector<OtherChain> others;
    const std::string own = organisation_key(group.chain);
    for (const auto& [key, chain] : chains_of(group)) {
        if (key == own) continue;
        const auto choice = group.chains.find(key);
        others.push_back({.key = key,
                          .name = chain.first->chain,
                          .results = chain.results,
                          .decided = choice != group.chains.end(),
                          .kept = choice != group.chains.end() && choice->second});
    }
    return others;
}

void settle_chains(const GroupState& state, KeptGroup& group) {
    note_chain(state, group, chains_of(group));
    const std::string own = organisation_key(group.chain);
    for (GroupFile& file : group.files) {
        const RecordedFile* const read = read_of(file);
        if (!read) continue;
        const std::string key = organisation_key(read->chain);
        const auto choice = group.chains.find(key);
        const bool belongs =
            key.empty() || key == own || (choice != group.chains.end() && choice->second);
        if (belongs && !file.recorded) {
            file.recorded = std::exchange(file.set_aside, nullptr);
            file.problem = {};
        } else if (!belongs && file.recorded) {
            file.set_aside = std::exchange(file.recorded, nullptr);
            file.problem = {
                .code = ProblemCode::other_chain,
                .arguments = {{"found", file.set_aside->chain}, {"expected", group.chain}}};
        }
    }
}

bool decide_chains(App& app, GroupState& state, bool keep) {
    KeptGroup* const group = state.open();
    if (!group) return false;
    const std::vector<OtherChain> others = other_chains(*group);
    if (others.empty()) return false;
    group->history.note(settings_of(*group), "chains");
    for (const OtherChain& other : others) group->chains[other.key] = keep;
    settle_chains(state, *group);
    sort_files(group->files, directory_of(app, *group));
    work_out(app, state);
    change(app, state, *group);
    app.message.reset(); // it told what counted until now
    app.effects.focus("title");
    return true;
}

} // namespace ketenspiegel::app
