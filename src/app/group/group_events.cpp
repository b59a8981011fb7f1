#include "app/group/group_events.hpp"

#include "app/group/group_commands.hpp"
#include "app/group/group_words.hpp"
#include "app/group/keeping.hpp"
#include "app/group/reading.hpp"
#include "app/host_message.hpp"

#include <algorithm>

namespace ketenspiegel::app {

namespace {

/// Another window changed the list, or the group named `changed`.
void follow_groups(GroupState& state, const Json& message) {
    std::vector<KeptGroup> now = read_groups(message);
    const std::string changed = text_member(message, "group");
    for (KeptGroup& group : now) {
        KeptGroup* const here = state.find(group.id);
        if (!here) continue;
        if (group.id == state.open_id) {
            state.changed_elsewhere = state.changed_elsewhere || changed == group.id;
            group = std::move(*here);
        } else if (here->loaded && changed != group.id) {
            group.files = std::move(here->files);
            group.questionnaire = std::move(here->questionnaire);
            group.loaded = true;
        }
    }
    for (KeptGroup& group : state.groups) {
        const bool kept = std::ranges::find(now, group.id, &KeptGroup::id) != now.end();
        if (kept) continue;
        if (group.stored && group.id == state.open_id) {
            // Deleted in the other window: what is on the screen stays, and is kept nowhere.
            group.stored = false;
            now.push_back(std::move(group));
        } else if (!group.stored) {
            now.push_back(std::move(group));
        }
    }
    state.groups = std::move(now);
}

void file_event(App& app, GroupState& state, const Json& message, std::string_view blob) {
    take_file(app, state,
              {.name = text_member(message, "name"),
               .size = count(message, "size"),
               .key = text_member(message, "file"),
               .refusal = text_member(message, "refusal")},
              blob);
}

PassedOver read_passed(const Json& message, const char* name) {
    const auto member = message.find(name);
    if (member == message.end() || !member->is_object()) return {};
    PassedOver passed{.count = count(*member, "count")};
    const auto names = member->find("names");
    if (names == member->end() || !names->is_array()) return passed;
    for (const Json& one : *names) {
        if (one.is_string()) passed.names.push_back(one.get<std::string>());
    }
    return passed;
}

} // namespace

void start_groups(App& app, GroupState& state, const Json& message) {
    const bool kept = flag(message, "groups_kept");
    state = {};
    state.kept = kept;
    state.kept_reason = text_member(message, "groups_reason");
    state.groups = read_groups(message);
    app.words = &group_words(app.words->language());
    std::string before;
    if (const auto storage = message.find("storage");
        storage != message.end() && storage->is_object()) {
        if (const auto settings = storage->find("settings");
            settings != storage->end() && settings->is_object())
            before = text_member(*settings, "group");
    }
    std::string hash = text_member(message, "hash");
    if (hash.starts_with("#/")) hash = hash.substr(2);
    const auto asked = group_screen_from_id(hash);
    // The list is where one begins, unless the address says where in the group one was.
    if (asked && *asked != GroupScreen::groups && state.find(before)) {
        open_group(app, state, before);
        state.screen = *asked == GroupScreen::discussion ? GroupScreen::agenda : *asked;
    }
    app.replace_history = true;
}

std::optional<int> handle_group_event(App& app, GroupState& state, std::string_view type,
                                      const Json& message, std::string_view blob) {
    if (type == "activate") return perform_in_group(app, state, text_member(message, "key"));
    if (type == "input" || type == "commit") {
        const bool typed =
            type_in_group(app, state, text_member(message, "key"), text_member(message, "value"));
        if (KeptGroup* const group = state.open(); group && type == "commit")
            group->history.end_typing();
        return typed;
    }
    if (type == "key") {
        const std::string key = text_member(message, "key");
        const std::string node = text_member(message, "node");
        return press_in_group(app, state,
                              {.key = key,
                               .ctrl = flag(message, "ctrl") || flag(message, "meta"),
                               .shift = flag(message, "shift"),
                               .alt = flag(message, "alt"),
                               .node = node});
    }
    if (type == "navigate") return navigate_in_group(app, state, text_member(message, "hash")), 1;
    if (type == "group_files") {
        app.dropping = false;
        return expect_files(app, state, count(message, "total")), 1;
    }
    if (type == "group_file") return file_event(app, state, message, blob), 1;
    if (type == "group_files_done") {
        return end_files(app, state, flag(message, "cancelled"),
                         {.over = count(message, "over"),
                          .passed_over = read_passed(message, "passed_over"),
                          .leavings = read_passed(message, "leavings")}),
               1;
    }
    if (type == "group_stored") {
        return group_batches_stored(app, state, message), 1;
    }
    if (type == "group_store_failed") return group_batch_failed(app, state, message), 1;
    if (type == "group_lost") {
        const auto groups = message.find("groups");
        return lose_groups(app, state, groups == message.end() ? Json() : *groups), 1;
    }
    if (type == "group_report") return take_late_groups(state, message), 1;
    if (type == "group_list") return follow_groups(state, message), 1;
    if (type == "hide") {
        write_due(app, state, true);
        return std::nullopt; // the session has something of its own to write too
    }
    // Of one respondent's program: here nothing of the kind is open.
    if (type == "file" || type == "remote" || type == "remote_list" || type == "writer") return 1;
    return std::nullopt;
}

} // namespace ketenspiegel::app
