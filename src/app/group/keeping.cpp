#include "app/group/keeping.hpp"

#include "app/group/group_questionnaire.hpp"
#include "app/host_message.hpp"

#include <algorithm>

namespace ketenspiegel::app {

namespace {

bool owns_batch(const GroupState& state, std::uint64_t batch) {
    return std::ranges::any_of(state.groups, [&](const KeptGroup& group) {
        return group.batch == batch || group.questionnaire_batch == batch ||
               std::ranges::find(group.files, batch, &GroupFile::batch) != group.files.end();
    });
}

/// What failed and belongs to nothing that is here is the deletion of something.
void tell_deletions(App& app, const GroupState& state) {
    app.storage.deletion_failed = std::ranges::any_of(
        state.failed, [&](const auto& failed) { return !owns_batch(state, failed.first); });
}

} // namespace

void group_batches_stored(App& app, GroupState& state, const Json& message) {
    state.batches_told = std::max<std::uint64_t>(state.batches_told, count(message, "batch"));
    if (const auto again = message.find("again"); again != message.end() && again->is_array()) {
        for (const Json& batch : *again) {
            if (batch.is_number_unsigned()) state.failed.erase(batch.get<std::uint64_t>());
        }
    }
    tell_deletions(app, state);
}

void group_batch_failed(App& app, GroupState& state, const Json& message) {
    const std::uint64_t batch = count(message, "batch");
    const std::string reason = text_member(message, "reason");
    state.batches_told = std::max(state.batches_told, batch);
    state.failed[batch] = reason.empty() ? "unknown" : reason;
    tell_deletions(app, state);
}

std::vector<const GroupFile*> unkept_files(const GroupState& state, const KeptGroup& group) {
    std::vector<const GroupFile*> files;
    for (const GroupFile& file : group.files) {
        if (file.lost || state.failed.contains(file.batch)) files.push_back(&file);
    }
    return files;
}

std::string why_not_kept(const GroupState& state, const KeptGroup& group) {
    const auto reason = [&](std::uint64_t batch) {
        const auto failed = state.failed.find(batch);
        return failed == state.failed.end() ? std::string() : failed->second;
    };
    std::string why = reason(group.batch);
    if (why.empty()) why = reason(group.questionnaire_batch);
    bool lost = false;
    for (const GroupFile& file : group.files) {
        if (why.empty()) why = reason(file.batch);
        lost = lost || file.lost;
    }
    return why.empty() && lost ? "lost" : why;
}

bool all_kept(const GroupState& state) {
    return !state.meta_due && state.batches_told >= state.batches && state.failed.empty() &&
           std::ranges::none_of(state.groups, [](const KeptGroup& group) {
               return std::ranges::any_of(group.files, &GroupFile::lost);
           });
}

void put_group(App& app, GroupState& state, KeptGroup& group) {
    group.batch = ++state.batches;
    app.effects.add({{"effect", "group_put"},
                     {"batch", group.batch},
                     {"group", group.id},
                     {"meta", group_meta(group)}});
}

void lose_groups(App& app, GroupState& state, const Json& ids) {
    if (!ids.is_array()) return;
    for (const Json& id : ids) {
        KeptGroup* const group =
            id.is_string() ? state.find(id.get_ref<const std::string&>()) : nullptr;
        if (!group || !group->stored || !group->loaded) continue;
        for (GroupFile& file : group->files) file.lost = true;
        put_group(app, state, *group);
        keep_questionnaire_again(app, state, *group);
    }
    std::erase_if(state.groups, [&](const KeptGroup& group) {
        return group.stored && !group.loaded && group.id != state.open_id &&
               std::ranges::find(ids, Json(group.id)) != ids.end();
    });
}

void take_late_groups(GroupState& state, const Json& report) {
    state.kept = flag(report, "groups_kept");
    state.kept_reason = text_member(report, "groups_reason");
    for (KeptGroup& group : read_groups(report)) {
        if (!state.find(group.id)) state.groups.push_back(std::move(group));
    }
}

GroupFile* lost_twin(KeptGroup& group, const GroupFile& given) {
    const auto found = std::ranges::find_if(group.files, [&](const GroupFile& file) {
        if (!file.lost || !file.recorded != !given.recorded) return false;
        if (given.recorded && given.recorded->record.digest)
            return file.recorded->record.digest == given.recorded->record.digest;
        return file.name == given.name && file.size == given.size;
    });
    return found == group.files.end() ? nullptr : &*found;
}

} // namespace ketenspiegel::app
