#include "app/group/group_commands.hpp"

#include "app/data_key.hpp"
#include "app/display.hpp"
#include "app/group/agreeing.hpp"
#include "app/group/discussing.hpp"
#include "app/group/example.hpp"
#include "app/group/group_chain.hpp"
#include "app/group/group_charts.hpp"
#include "app/group/group_export.hpp"
#include "app/group/group_questionnaire.hpp"
#include "app/group/group_words.hpp"
#include "app/group/joining.hpp"
#include "app/group/keeping.hpp"
#include "app/group/reading.hpp"
#include "app/group/shown_parts.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ketenspiegel::app {

namespace {

bool ask(App& app, GroupState& state, GroupDialog::Kind kind, std::string_view id) {
    const KeptGroup* const group = state.find(id);
    if (!group) return false;
    state.dialog = GroupDialog{.kind = kind, .subject = group->id, .text = group_name(app, *group)};
    return true;
}

bool ask_about_file(GroupState& state, std::string_view key) {
    const KeptGroup* const group = state.open();
    if (!group) return false;
    const auto file = std::ranges::find(group->files, key, &GroupFile::key);
    if (file == group->files.end()) return false;
    state.dialog = GroupDialog{
        .kind = GroupDialog::Kind::remove_file, .subject = file->key, .text = file->name};
    return true;
}

void rename(App& app, GroupState& state, const GroupDialog& dialog) {
    KeptGroup* const group = state.find(dialog.subject);
    if (!group) return;
    GroupSettings before = settings_of(*group);
    group->name = dialog.text;
    if (group->name != before.name) group->history.note(std::move(before), "rename");
    group->modified = later(group->modified, iso_now(app));
    if (group->stored) put_group(app, state, *group);
}

void put_min_group(App& app, GroupState& state, int min_group) {
    KeptGroup* const group = state.open();
    if (!group) return;
    group->history.note(settings_of(*group), "min-group");
    group->min_group = min_group;
    work_out(app, state);
    change(app, state, *group);
}

bool confirm(App& app, GroupState& state) {
    if (!state.dialog) return false;
    const GroupDialog dialog = *std::exchange(state.dialog, std::nullopt);
    switch (dialog.kind) {
    case GroupDialog::Kind::rename:
        rename(app, state, dialog);
        break;
    case GroupDialog::Kind::remove:
        forget_group(app, state, dialog.subject);
        app.effects.focus("title");
        break;
    case GroupDialog::Kind::remove_file:
        app.message.reset(); // told what came, among it this file
        remove_file(app, state, dialog.subject);
        app.effects.focus("files/title");
        break;
    case GroupDialog::Kind::unprotect:
        put_min_group(app, state, 1);
        break;
    }
    return true;
}

bool set_min_group(App& app, GroupState& state, std::string_view which) {
    KeptGroup* const group = state.open();
    if (!group || (which != "less" && which != "more")) return false;
    const int wanted = group->min_group + (which == "more" ? 1 : -1);
    if (wanted < 1 || wanted > largest_min_group) return false;
    if (wanted == 1) {
        state.dialog = GroupDialog{.kind = GroupDialog::Kind::unprotect, .subject = group->id};
    } else {
        put_min_group(app, state, wanted);
    }
    return true;
}

/// The figures, once the earlier round's files are here too.
void work_out_with_earlier(App& app, GroupState& state) {
    const KeptGroup* const before = state.find(state.open()->earlier);
    if (before && !before->loaded) {
        state.reading = Reading{.group = before->id, .stored = true};
        app.effects.add({{"effect", "group_open"}, {"group", before->id}});
    } else {
        work_out(app, state);
    }
}

bool set_earlier(App& app, GroupState& state, std::string_view id) {
    KeptGroup* const group = state.open();
    const KeptGroup* const before = state.find(id);
    if (!group || (id != "none" && (!before || before == group))) return false;
    if (before && !same_questionnaire(app, *group, *before)) return false;
    group->history.note(settings_of(*group), "earlier");
    group->earlier = before ? before->id : "";
    change(app, state, *group);
    work_out_with_earlier(app, state);
    return true;
}

/// Shows where something was undone: the screen on which it was set.
void show_place(App& app, GroupState& state, std::string_view place) {
    const KeyParts parts = split_key(place);
    if (parts[0] == "min-group" || parts[0] == "chains" || parts[0] == "names") {
        show_group_screen(app, state, GroupScreen::files);
    } else if (parts[0] == "earlier") {
        show_group_screen(app, state, GroupScreen::rounds);
    } else if (parts[0] == "agree" || parts[0] == "agreement") {
        const auto point = app.framework().find_point(parts[1]);
        const bool shown = state.screen == GroupScreen::discussion && point &&
                           state.topics[state.discussed] == *point;
        if (!shown) discuss(app, state, parts[1]);
    }
}

bool step_in_time(App& app, GroupState& state, bool back) {
    KeptGroup* const group = state.open();
    if (!group || !group->loaded) return false;
    const auto place = back ? group->history.undo(*group) : group->history.redo(*group);
    if (!place) return false;
    change(app, state, *group);
    // No figure hangs on a name or on what was agreed.
    const bool regroups = *place == "chains" || *place == "names";
    if (regroups) {
        settle_chains(state, *group);
        sort_files(group->files, directory_of(app, *group));
    }
    if (*place == "min-group" || *place == "earlier" || regroups) work_out_with_earlier(app, state);
    show_place(app, state, *place);
    app.toast = {.text = back ? "undone" : "redone", .until_ms = app.now_ms + Toast::shown_ms};
    return true;
}

bool go(App& app, GroupState& state, std::string_view id) {
    const auto screen = group_screen_from_id(id);
    if (!screen || (*screen != GroupScreen::groups && !state.open())) return false;
    if (*screen == GroupScreen::discussion) return false;
    show_group_screen(app, state, *screen);
    return true;
}

bool turn(App& app, GroupState& state, int direction) {
    if (!state.open()) return false;
    if (state.screen == GroupScreen::discussion) return turn_topic(app, state, direction);
    const auto here = std::ranges::find(group_steps, state.screen);
    if (here == group_steps.end()) return false;
    const auto place = here - group_steps.begin() + direction;
    if (place < 0) {
        show_group_screen(app, state, GroupScreen::groups);
    } else if (place < std::ssize(group_steps)) {
        show_group_screen(app, state, group_steps[static_cast<std::size_t>(place)]);
    } else {
        return false;
    }
    return true;
}

bool save_distribution(App& app, const GroupState& state, std::string_view id,
                       std::string_view format) {
    const auto point = app.framework().find_point(id);
    const KeptGroup* const group = state.open();
    if (!point || !group || !state.figures || state.figures->group.points.empty()) return false;
    return offer_point_distribution(app, *group, state.figures->group.points[*point], *point,
                                    format);
}

bool pick(App& app, bool folder) {
    app.effects.add({{"effect", "pick_files"}, {"folder", folder}});
    return true;
}

bool chart(App& app, GroupState& state, std::string_view key, const KeyParts& parts) {
    if (parts[2] == "table") return fold(app, key), true;
    if (parts[1].starts_with("distribution-"))
        return save_distribution(app, state, parts[1].substr(13), parts[2]);
    return save_group_chart(app, state, parts[1], parts[2]);
}

bool open_again(App& app, GroupState& state, std::string_view id) {
    if (!state.find(id)) return false;
    open_group(app, state, std::string(id));
    return true;
}

/// Another window changed the group: what is here is let go and read anew.
bool read_again(App& app, GroupState& state) {
    KeptGroup* const group = state.open();
    if (!group || !group->stored) return false;
    group->loaded = false;
    group->files.clear();
    group->history = {};
    const std::string id = std::exchange(state.open_id, "");
    state.meta_due = false;
    open_group(app, state, id);
    return true;
}

bool discard_example(App& app, GroupState& state) {
    if (!state.open() || !state.open()->example) return false;
    std::erase_if(state.groups, [](const KeptGroup& group) { return group.example; });
    state.open_id.clear();
    forget_figures(state);
    show_group_screen(app, state, GroupScreen::groups);
    return true;
}

bool to_assessment(App& app, GroupState& state) {
    write_due(app, state, true);
    app.effects.add({{"effect", "go"}, {"to", "product"}});
    return true;
}

/// What the whole program offers, the group's among it.
bool perform_as_everywhere(App& app, std::string_view key, std::string_view verb) {
    constexpr std::array shared{"language", "display", "theme",    "text-size",
                                "motion",   "dismiss", "shortcuts"};
    if (std::ranges::find(shared, verb) == shared.end()) return false;
    const bool done = perform(app, key);
    app.words = &group_words(app.words->language());
    return done;
}

} // namespace

bool perform_in_group(App& app, GroupState& state, std::string_view key) {
    const KeyParts parts = split_key(key);
    const std::string_view verb = parts[0];
    if (state.dialog && verb != "confirm" && verb != "cancel") return false;
    if (verb == "confirm") return confirm(app, state);
    if (verb == "cancel") return state.dialog.reset(), true;
    if (verb == "cancel-files")
        return state.reading ? (app.effects.add({{"effect", "cancel_files"}}), true) : false;
    if (perform_as_everywhere(app, key, verb)) return true;
    // While files come in nothing else changes what is shown of them.
    if (state.reading && verb != "add-files" && verb != "add-folder") return false;
    if (verb == "undo" || verb == "redo") return step_in_time(app, state, verb == "undo");
    if (verb == "home") return show_group_screen(app, state, GroupScreen::groups), true;
    if (verb == "assessment") return to_assessment(app, state);
    if (verb == "new-group") return make_group(app, state), true;
    if (verb == "example-group") return open_example_group(app, state), true;
    if (verb == "discard") return discard_example(app, state);
    if (verb == "group") return open_again(app, state, parts[1]);
    if (verb == "read-again") return read_again(app, state);
    if (verb == "rename") return ask(app, state, GroupDialog::Kind::rename, parts[1]);
    if (verb == "delete") return ask(app, state, GroupDialog::Kind::remove, parts[1]);
    if (verb == "add-files") return pick(app, false);
    if (verb == "add-folder") return pick(app, true);
    if (verb == "remove-file") return ask_about_file(state, parts[1]);
    if (verb == "files") return turn_list(app, state, false, parts[1]);
    if (verb == "left-out") return turn_list(app, state, true, parts[1]);
    if (verb == "chains" && (parts[1] == "keep" || parts[1] == "leave"))
        return decide_chains(app, state, parts[1] == "keep");
    if (verb == "join") return join(app, state, parts[1], parts[2]);
    if (verb == "apart") return keep_apart(app, state, parts[1]);
    if (verb == "separate") return separate(app, state, parts[1]);
    if (verb == "save-register") return save_register(app, state);
    if (verb == "min-group") return set_min_group(app, state, parts[1]);
    if (verb == "steps") return state.steps_shown = !state.steps_shown, true;
    if (verb == "step") return go(app, state, parts[1]);
    if (verb == "next") return turn(app, state, +1);
    if (verb == "back") return turn(app, state, -1);
    if (verb == "discuss") return discuss(app, state, parts[1]);
    if (verb == "continue-discussion") return go_on_discussing(app, state);
    if (verb == "end-discussion") return show_group_screen(app, state, GroupScreen::agenda), true;
    if (verb == "agree") return agree(app, state, parts[1], parts[2]);
    if (verb == "save-agreement") return save_agreement(app, state);
    if (verb == "aspect") return show_aspect(app, state, parts[1]);
    if (verb == "partners") return turn_partners(app, state, parts[1]);
    if (verb == "columns") return turn_columns(state, parts[1]);
    if (verb == "earlier") return set_earlier(app, state, parts[1]);
    // What leaves the program is as careful as the group is set now.
    if (verb == "export" || verb == "chart") finish_working_out(state);
    if (verb == "export") return export_group(app, state, parts[1]);
    if (verb == "chart") return chart(app, state, key, parts);
    constexpr std::array to_read{"explain", "point", "comments", "agenda"};
    if (std::ranges::find(to_read, verb) == to_read.end()) return false;
    return fold(app, key), true;
}

bool type_in_group(App& app, GroupState& state, std::string_view key, std::string_view text) {
    const KeyParts parts = split_key(key);
    if (parts[0] == "field" && parts[1] == "name" && state.dialog) {
        state.dialog->text = text;
        return true;
    }
    if (parts[0] == "agreement") return write_agreement(app, state, parts[1], text);
    return false;
}

bool press_in_group(App& app, GroupState& state, const KeyPress& key) {
    if (key.alt) return false;
    if (key.ctrl) {
        const bool z = key.key == "z" || key.key == "Z";
        if (z) return perform_in_group(app, state, key.shift ? "redo" : "undo");
        return key.key == "y" && perform_in_group(app, state, "redo");
    }
    if (key.key == "Escape") {
        if (state.dialog) return perform_in_group(app, state, "cancel");
        if (state.reading) return perform_in_group(app, state, "cancel-files");
        if (app.display_shown) return perform_in_group(app, state, "display");
        if (key.node.starts_with("agreement/")) return app.effects.focus("title"), true;
        if (state.screen == GroupScreen::discussion)
            return perform_in_group(app, state, "end-discussion");
        return false;
    }
    if (key.key == "Enter" && state.dialog && key.node.starts_with("field/"))
        return perform_in_group(app, state, "confirm");
    if (state.screen != GroupScreen::discussion || state.dialog) return false;
    if (key.key == "PageDown") return turn(app, state, +1);
    if (key.key == "PageUp") return turn(app, state, -1);
    if (!app.preferences.shortcuts || !key.node.starts_with("agree/")) return false;
    const std::string& point = app.framework().points[state.topics[state.discussed]].id;
    if (key.key.size() == 1 && key.key[0] >= '1' && key.key[0] <= '4')
        return agree(app, state, point, key.key);
    if (key.key == "Delete") return agree(app, state, point, "none");
    return false;
}

void navigate_in_group(App& app, GroupState& state, std::string_view hash) {
    if (state.reading || state.dialog) return;
    if (hash.starts_with("#/")) hash.remove_prefix(2);
    const bool moved = hash.empty() ? go(app, state, "groups") : go(app, state, hash);
    if (moved) app.replace_history = true;
}

} // namespace ketenspiegel::app
