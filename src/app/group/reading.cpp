#include "app/group/reading.hpp"

#include "app/files.hpp"
#include "app/group/group_chain.hpp"
#include "app/group/group_questionnaire.hpp"
#include "app/group/joining.hpp"
#include "app/group/keeping.hpp"
#include "core/digest.hpp"
#include "core/json_reader.hpp"
#include "core/limits.hpp"
#include "core/record_file.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ketenspiegel::app {

namespace {

/// What the page says of a file that it has no bytes of.
ProblemCode refusal_code(std::string_view id) {
    constexpr std::array refusals{ProblemCode::zip_damaged,  ProblemCode::zip_locked,
                                  ProblemCode::zip_method,   ProblemCode::zip_too_large,
                                  ProblemCode::zip_too_deep, ProblemCode::nothing_inside};
    const auto* const found = std::ranges::find(refusals, id, problem_code_id);
    return found == refusals.end() ? ProblemCode::file_unreadable : *found;
}

/// What is held at most of files that wait for their questionnaire.
constexpr std::size_t most_waiting = std::size_t{64} * 1024 * 1024;

bool can_wait(const KeptGroup& group, std::string_view bytes) {
    std::size_t held = bytes.size();
    for (const GroupFile& file : group.files) held += file.waiting.size();
    return held <= most_waiting;
}

void read_result_into(App& app, GroupState& state, KeptGroup& group, GroupFile& file,
                      std::string_view bytes, bool stored) {
    auto recorded = record_file(bytes, questionnaire_of(app, group).framework);
    const auto is_other = [&] {
        return !recorded && recorded.error().code == ProblemCode::other_questionnaire;
    };
    if (is_other() && take_questionnaire_of_result(app, state, group, bytes, stored))
        recorded = record_file(bytes, questionnaire_of(app, group).framework);
    if (recorded) {
        file.take(std::move(*recorded));
        if (group.questionnaire_key.empty())
            group.questionnaire_key = questionnaire_key_of(app, group);
        return;
    }
    const bool waits = is_other() && is_undecided(group) && can_wait(group, bytes);
    file.problem = std::move(recorded.error());
    const auto document = read_json(bytes);
    if (!document) return;
    if (waits) {
        file.waiting = bytes;
        const auto& named = (*document)["questionnaire"]; // it was found to be another
        if (const auto version = named.find("version"); version != named.end())
            file.problem.arguments.emplace_back("version", version->dump());
    }
    if (const std::string digest = text_member(*document, "digest"); is_digest(digest))
        file.code = check_code(digest);
}

GroupFile read(App& app, GroupState& state, KeptGroup& group, const GivenFile& given,
               std::string_view bytes) {
    GroupFile file{.name = given.name, .size = given.size};
    if (!given.refusal.empty()) {
        file.problem = {.code = refusal_code(given.refusal)};
    } else if (given.size > limits::file_bytes) {
        file.problem = {
            .code = ProblemCode::file_too_large,
            .arguments = {{"limit", std::to_string(limits::file_bytes / (1024 * 1024))}}};
    } else {
        read_result_into(app, state, group, file, bytes, !given.key.empty());
    }
    return file;
}

/// Takes up what waited for the questionnaire that the group has now.
void read_waiting(App& app, GroupState& state, KeptGroup& group, Reading& reading) {
    for (GroupFile& file : group.files) {
        if (file.waiting.empty()) continue;
        const std::string bytes = std::exchange(file.waiting, {});
        read_result_into(app, state, group, file, bytes, true);
        if (!file.recorded) continue;
        file.problem = {};
        file.code.clear();
        ++reading.taken;
    }
}

/// A questionnaire among the files; false where the file holds none. `file` is told as left out
/// where it cannot be used here.
bool take_questionnaire(App& app, GroupState& state, KeptGroup& group, GroupFile& file,
                        std::string_view bytes) {
    Reading& reading = *state.reading;
    switch (take_questionnaire_file(app, state, group, bytes, false, file.problem)) {
    case QuestionnaireTaken::taken:
        reading.questionnaire = true;
        read_waiting(app, state, group, reading);
        return true;
    case QuestionnaireTaken::known:
        ++reading.known;
        return true;
    case QuestionnaireTaken::other:
    case QuestionnaireTaken::wrong:
        return false;
    case QuestionnaireTaken::none:
        break;
    }
    return false;
}

/// A register among the files; false where the file holds none. `file` is told as left out where
/// something is wrong with it.
bool take_names(const App& app, Reading& reading, KeptGroup& group, GroupFile& file,
                std::string_view bytes) {
    GroupSettings before = settings_of(group);
    Problem wrong = file.problem;
    if (!take_register(app, group, bytes, wrong)) return false;
    if (wrong.code != file.problem.code) {
        file.problem = std::move(wrong);
        return false;
    }
    group.history.note(std::move(before), "names");
    reading.names = true;
    return true;
}

const std::optional<PackedDigest>& digest_of(const GroupFile& file) {
    static const std::optional<PackedDigest> none;
    const auto& read = file.recorded ? file.recorded : file.set_aside;
    return read ? read->record.digest : none;
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
    if (!file.waiting.empty()) {
        return std::ranges::any_of(
            group.files, [&](const GroupFile& other) { return other.waiting == file.waiting; });
    }
    if (!digest_of(file)) return false;
    if (!reading.digests) reading.digests = digests_of(group);
    return !reading.digests->insert(*digest_of(file)).second;
}

/// `bytes`: where they lie among the effects' own; null: they are those of the event.
void keep_in_store(App& app, GroupState& state, const KeptGroup& group, GroupFile& file,
                   std::optional<std::string_view> bytes = {}) {
    if (file.key.empty()) file.key = app.uuids.next();
    if (!group.stored) return;
    file.batch = ++state.batches;
    file.lost = false;
    Json effect{{"effect", "group_file_put"}, {"batch", file.batch}, {"group", group.id},
                {"file", file.key},           {"name", file.name},   {"size", file.size}};
    if (bytes) effect["blob"] = app.effects.attach(*bytes);
    app.effects.add(std::move(effect));
}

/// Once the group is of another questionnaire what waited is left out for good. Of new files it
/// tells how many wait.
void stop_waiting(KeptGroup& group, Reading& reading) {
    const bool decided = !is_undecided(group);
    for (GroupFile& file : group.files) {
        if (file.waiting.empty()) continue;
        ++(decided ? reading.left_out : reading.waiting);
        if (decided) file.waiting.clear();
    }
    if (reading.stored) reading.left_out = reading.waiting = 0;
}

/// The place of a new group among those of its day without a name.
int next_ordinal(const App& app, const GroupState& state) {
    const std::string today = local_day(iso_now(app), app.utc_offset);
    int last = 0;
    for (const KeptGroup& group : state.groups) {
        if (!group.example && group.name.empty() &&
            local_day(group.created, app.utc_offset) == today)
            last = std::max(last, group.ordinal);
    }
    return last + 1;
}

} // namespace

KeptGroup& make_group(App& app, GroupState& state) {
    write_due(app, state, true);
    state.groups.push_back({.id = app.uuids.next(),
                            .created = iso_now(app),
                            .modified = iso_now(app),
                            .ordinal = next_ordinal(app, state),
                            .stored = state.kept,
                            .loaded = true});
    KeptGroup& group = state.groups.back();
    if (group.stored) put_group(app, state, group);
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

void take_file(App& app, GroupState& state, const GivenFile& given, std::string_view bytes) {
    if (!state.reading) return;
    Reading& reading = *state.reading;
    // New files are for the group that is open, whatever comes back from the store meanwhile.
    KeptGroup* const group = given.key.empty() ? state.open() : state.find(reading.group);
    if (!group) return;
    ++reading.done;
    if (given.key == questionnaire_file_key) {
        Problem unused; // without it the results wait for another
        take_questionnaire_file(app, state, *group, bytes, true, unused);
        return;
    }
    GroupFile file = read(app, state, *group, given, bytes);
    if (!given.key.empty()) {
        file.key = given.key;
        reading.digests.reset(); // one more that new ones may be copies of
    } else {
        if (GroupFile* const twin = lost_twin(*group, file)) {
            keep_in_store(app, state, *group, *twin);
            ++(file.recorded ? reading.taken : reading.left_out);
            return;
        }
        if (is_known(reading, *group, file)) {
            ++reading.known;
            return;
        }
        if (file.problem.code == ProblemCode::unexpected_format &&
            (take_questionnaire(app, state, *group, file, bytes) ||
             take_names(app, reading, *group, file, bytes)))
            return;
        if (file.waiting.empty()) ++(file.recorded ? reading.taken : reading.left_out);
        keep_in_store(app, state, *group, file);
    }
    group->files.push_back(std::move(file));
}

std::size_t count_waiting(const KeptGroup& group) {
    return static_cast<std::size_t>(std::ranges::count_if(
        group.files, [](const GroupFile& file) { return !file.waiting.empty(); }));
}

void end_files(App& app, GroupState& state, bool cancelled, const NotRead& not_read) {
    if (!state.reading) return;
    Reading reading = *std::exchange(state.reading, std::nullopt);
    KeptGroup* const group = state.find(reading.group);
    if (!group) return;
    stop_waiting(*group, reading);
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
    const bool other = reading.questionnaire || reading.names;
    if (reading.fresh && reading.taken + reading.waiting == 0 && !other) {
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
    settle_chains(state, *group);
    sort_files(group->files, directory_of(app, *group));
    // Until all of them count no figure is shown beside the message that says they came.
    const bool changed = reading.taken + reading.left_out + reading.waiting > 0;
    if (changed) forget_figures(state);
    work_out(app, state);
    if (KeptGroup* const open = state.open(); open && (changed || other)) change(app, state, *open);
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
    GroupFile file = read(app, state, group, {.name = name, .size = bytes.size()}, bytes);
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
