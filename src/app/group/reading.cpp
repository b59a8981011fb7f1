#include "app/group/reading.hpp"

#include "core/limits.hpp"
#include "core/record_file.hpp"

#include <algorithm>
#include <utility>

namespace ketenspiegel::app {

namespace {

GroupFile read(const App& app, const std::string& name, std::size_t size, std::string_view bytes,
               bool unreadable) {
    GroupFile file{.name = name, .size = size};
    if (unreadable) {
        file.problem = {.code = ProblemCode::file_unreadable};
    } else if (size > limits::file_bytes) {
        file.problem = {
            .code = ProblemCode::file_too_large,
            .arguments = {{"limit", std::to_string(limits::file_bytes / (1024 * 1024))}}};
    } else if (auto recorded = record_file(bytes, app.framework())) {
        file.take(std::move(*recorded));
    } else {
        file.problem = std::move(recorded.error());
    }
    return file;
}

const std::optional<PackedDigest>& digest_of(const GroupFile& file) {
    static const std::optional<PackedDigest> none;
    return file.recorded ? file.recorded->record.digest : none;
}

std::set<PackedDigest> digests_of(const KeptGroup& group) {
    std::set<PackedDigest> digests;
    for (const GroupFile& file : group.files) {
        if (digest_of(file)) digests.insert(*digest_of(file));
    }
    return digests;
}

/// Whether the very same file is in the open group already, which it is from now on.
bool is_known(Reading& reading, const KeptGroup& group, const GroupFile& file) {
    if (!digest_of(file)) return false;
    if (!reading.digests) reading.digests = digests_of(group);
    return !reading.digests->insert(*digest_of(file)).second;
}

/// `bytes`: where they lie among the effects' own; null: they are those of the event.
void keep_in_store(App& app, GroupState& state, const KeptGroup& group, GroupFile& file,
                   std::optional<std::string_view> bytes = {}) {
    file.key = app.uuids.next();
    if (!group.stored) return;
    Json effect{{"effect", "group_file_put"}, {"batch", ++state.batches}, {"group", group.id},
                {"file", file.key},           {"name", file.name},        {"size", file.size}};
    if (bytes) effect["blob"] = app.effects.attach(*bytes);
    app.effects.add(std::move(effect));
}

/// The place of a new group among those of its day without a name.
int next_ordinal(const GroupState& state, std::string_view now) {
    constexpr std::size_t day = 10; // 2026-11-01
    int last = 0;
    for (const KeptGroup& group : state.groups) {
        if (!group.example && group.name.empty() &&
            group.created.substr(0, day) == now.substr(0, day))
            last = std::max(last, group.ordinal);
    }
    return last + 1;
}

} // namespace

KeptGroup& make_group(App& app, GroupState& state) {
    write_due(app, state, true);
    const std::string now = iso_time(app.now_ms);
    state.groups.push_back({.id = app.uuids.next(),
                            .created = now,
                            .modified = now,
                            .ordinal = next_ordinal(state, now),
                            .stored = state.kept,
                            .loaded = true});
    KeptGroup& group = state.groups.back();
    if (group.stored) {
        app.effects.add({{"effect", "group_put"},
                         {"batch", ++state.batches},
                         {"group", group.id},
                         {"meta", group_meta(group)}});
    }
    const std::string id = group.id;
    open_group(app, state, id);
    return *state.open();
}

void expect_files(App& app, GroupState& state, std::size_t total) {
    if (!state.reading) {
        const bool fresh = !state.open() || state.screen == GroupScreen::groups;
        if (fresh) make_group(app, state);
        state.reading = Reading{.group = state.open_id, .fresh = fresh};
        app.message.reset();
        show_group_screen(app, state, GroupScreen::files);
    }
    state.reading->total = total;
}

void take_file(App& app, GroupState& state, const std::string& name, std::size_t size,
               std::string_view bytes, const std::string& key, bool unreadable) {
    if (!state.reading) return;
    Reading& reading = *state.reading;
    // New files are for the group that is open, whatever comes back from the store meanwhile.
    KeptGroup* const group = key.empty() ? state.open() : state.find(reading.group);
    if (!group) return;
    ++reading.done;
    GroupFile file = read(app, name, size, bytes, unreadable);
    if (!key.empty()) {
        file.key = key;
        reading.digests.reset(); // one more that new ones may be copies of
    } else {
        if (is_known(reading, *group, file)) {
            ++reading.known;
            return;
        }
        ++(file.recorded ? reading.taken : reading.left_out);
        keep_in_store(app, state, *group, file);
    }
    group->files.push_back(std::move(file));
}

void end_files(App& app, GroupState& state, bool cancelled, const NotRead& not_read) {
    if (!state.reading) return;
    const Reading reading = *std::exchange(state.reading, std::nullopt);
    KeptGroup* const group = state.find(reading.group);
    if (!group) return;
    // What was only half read back is read anew when it is asked for again.
    if (reading.stored && cancelled) {
        group->files.clear();
        if (group->id == state.open_id) {
            state.open_id.clear();
            show_group_screen(app, state, GroupScreen::groups);
        }
        return;
    }
    // A group is made of results: of what holds none only the reasons are told.
    if (reading.fresh && reading.taken == 0) {
        const KeptGroup nothing = *group;
        forget_group(app, state, nothing.id);
        if (cancelled) {
            tell_what_came(app, reading, cancelled, not_read);
        } else {
            tell_nothing_came(app, nothing, not_read);
        }
        return;
    }
    group->loaded = true;
    sort_files(group->files);
    // Until all of them count no figure is shown beside the message that says they came.
    if (reading.taken + reading.left_out > 0) forget_figures(state);
    work_out(app, state);
    if (KeptGroup* const open = state.open(); open && reading.taken + reading.left_out > 0)
        change(app, state, *open);
    // The other round was read for the open group's sake.
    if (const KeptGroup* const open = state.open();
        open && !open->earlier.empty() && reading.group == open->id) {
        const KeptGroup* const before = state.find(open->earlier);
        if (before && !before->loaded) {
            state.reading = Reading{.group = before->id, .stored = true};
            app.effects.add({{"effect", "group_open"}, {"group", before->id}});
        }
    }
    tell_what_came(app, reading, cancelled, not_read);
}

std::string add_own_file(App& app, GroupState& state, KeptGroup& group, const std::string& name,
                         std::string_view bytes) {
    GroupFile file = read(app, name, bytes.size(), bytes, false);
    keep_in_store(app, state, group, file, bytes);
    group.files.push_back(std::move(file));
    return group.files.back().key;
}

void remove_file(App& app, GroupState& state, std::string_view key) {
    KeptGroup* const group = state.open();
    if (!group) return;
    std::erase_if(group->files, [&](const GroupFile& file) { return file.key == key; });
    if (group->stored) {
        app.effects.add({{"effect", "group_file_delete"},
                         {"batch", ++state.batches},
                         {"group", group->id},
                         {"file", key}});
    }
    work_out(app, state);
    change(app, state, *group);
}

} // namespace ketenspiegel::app
