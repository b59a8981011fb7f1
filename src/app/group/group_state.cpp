#include "app/group/group_state.hpp"

#include "app/group/group_chain.hpp"
#include "app/group/group_questionnaire.hpp"
#include "app/group/keeping.hpp"

#include <algorithm>
#include <utility>

namespace ketenspiegel::app {

namespace {

constexpr std::array<std::string_view, 9> screen_ids{
    "groups", "files", "chain", "partners", "points", "agenda", "rounds", "report", "discussion"};

/// A description is written so long after its last change at most.
constexpr double write_after_ms = 200;

} // namespace

bool is_hidden(const GroupFigures& figures, const GroupFile& file) {
    if (file.state != GroupFile::State::counts || figures.group.is_protected) return false;
    const auto& shown = figures.group.shown; // by key
    const auto found =
        std::ranges::lower_bound(shown, file.organisation, {}, &GroupOrganisation::key);
    return found == shown.end() || found->key != file.organisation;
}

std::string_view group_screen_id(GroupScreen screen) {
    return screen_ids[static_cast<std::size_t>(screen)];
}

std::optional<GroupScreen> group_screen_from_id(std::string_view id) {
    const auto found = std::ranges::find(screen_ids, id);
    if (found == screen_ids.end()) return std::nullopt;
    return static_cast<GroupScreen>(found - screen_ids.begin());
}

std::size_t first_shown(std::size_t wanted, std::size_t count) {
    const std::size_t last = count == 0 ? 0 : count - 1;
    return std::min(wanted, last) / rows_together * rows_together;
}

KeptGroup* GroupState::open() {
    return open_id.empty() ? nullptr : find(open_id);
}

KeptGroup* GroupState::find(std::string_view id) {
    const auto found = std::ranges::find(groups, id, &KeptGroup::id);
    return found == groups.end() ? nullptr : &*found;
}

std::string group_name(const App& app, const KeptGroup& group) {
    const Interface& words = *app.words;
    if (group.example && group.name.empty()) return std::string(words("group.example.name"));
    if (!group.name.empty()) return group.name;
    const bool chain = !group.chain.empty();
    std::string name =
        chain ? group.chain : words("group.unnamed", {{"date", day(app, group.created)}});
    const int ordinal = chain ? group.chain_ordinal : group.ordinal;
    if (ordinal > 1) name += " (" + std::to_string(ordinal) + ")";
    return name;
}

OrganisationDirectory directory_of(const App& app, const KeptGroup& group) {
    return OrganisationDirectory(questionnaire_of(app, group), group.names);
}

void work_out(App& app, GroupState& state) {
    KeptGroup* const group = state.open();
    if (!group || !group->loaded) return forget_figures(state);
    settle_chains(state, *group);
    group->results = settle_states(group->files, directory_of(app, *group));
    KeptGroup* before = state.find(group->earlier);
    if (before && (!before->loaded || !same_questionnaire(app, *group, *before))) before = nullptr;
    if (before) settle_chains(state, *before);
    if (before) before->results = settle_states(before->files, directory_of(app, *before));
    state.working = std::make_unique<WorkingOut>(
        *group, before, before ? group_name(app, *before) : "", questionnaire_of(app, *group));
    if (state.working->is_small()) finish_working_out(state);
}

bool go_on_working_out(GroupState& state) {
    if (!state.working) return false;
    if (!state.working->work()) return true;
    state.figures = state.working->take();
    state.working.reset();
    state.first_column = std::min(state.first_column, state.figures->group.shown.size());
    return true;
}

void finish_working_out(GroupState& state) {
    while (go_on_working_out(state)) {
    }
}

void forget_figures(GroupState& state) {
    state.figures.reset();
    state.working.reset();
}

void show_group_screen(App& app, GroupState& state, GroupScreen screen) {
    const bool moved = state.screen != screen;
    state.screen = screen;
    state.steps_shown = false;
    if (!moved) return;
    app.message.reset();
    app.replace_history = false;
    app.effects.scroll_top();
    app.effects.focus("title");
}

void open_group(App& app, GroupState& state, const std::string& id) {
    KeptGroup* const group = state.find(id);
    if (!group) return;
    if (state.open_id != id) {
        write_due(app, state, true);
        state.open_id = id;
        state.aspect = state.first_column = state.first_partner = 0;
        state.first_file = state.first_left_out = 0;
        state.changed_elsewhere = false;
        forget_figures(state);
        app.unfolded.clear();
        speak_of_open_group(app, state);
        app.effects.setting("group", group->stored ? id : "");
    }
    if (!group->loaded) {
        forget_figures(state);
        state.reading = Reading{.group = id, .stored = true};
        app.effects.add({{"effect", "group_open"}, {"group", id}});
    } else {
        work_out(app, state);
    }
    show_group_screen(app, state,
                      group->loaded && group->files.empty() ? GroupScreen::files
                                                            : GroupScreen::chain);
}

void forget_group(App& app, GroupState& state, const std::string& id) {
    const KeptGroup* const group = state.find(id);
    if (!group) return;
    if (state.open_id == id) {
        state.meta_due = false;
        state.open_id.clear();
        speak_of_open_group(app, state);
        forget_figures(state);
        app.effects.setting("group", "");
        show_group_screen(app, state, GroupScreen::groups);
    }
    if (group->stored) {
        app.effects.add({{"effect", "group_delete"}, {"batch", ++state.batches}, {"group", id}});
    }
    std::erase_if(state.groups, [&](const KeptGroup& one) { return one.id == id; });
}

std::optional<std::size_t> place_on_agenda(const App& app, const GroupState& state) {
    const KeptGroup* const group = state.open();
    if (!group || !state.figures || group->discussed.empty()) return std::nullopt;
    const auto point = app.framework().find_point(group->discussed);
    if (!point) return std::nullopt;
    const auto& agenda = state.figures->group.agenda;
    const auto place = std::ranges::find(agenda, *point);
    if (place == agenda.end()) return std::nullopt;
    return static_cast<std::size_t>(place - agenda.begin());
}

void write_soon(const App& app, GroupState& state, const KeptGroup& group) {
    if (!group.stored || state.meta_due) return;
    state.meta_due = true;
    state.meta_due_ms = app.now_ms + write_after_ms;
}

void change(App& app, GroupState& state, KeptGroup& group) {
    group.modified = later(group.modified, iso_now(app));
    write_soon(app, state, group);
}

double write_due(App& app, GroupState& state, bool flush) {
    if (!state.meta_due) return -1;
    const double wait = state.meta_due_ms - app.now_ms;
    const bool waits = wait > 0 && wait <= write_after_ms; // or the clock was set back
    if (!flush && waits) return wait;
    state.meta_due = false;
    if (KeptGroup* group = state.open(); group && group->stored) put_group(app, state, *group);
    return -1;
}

void tell_status(App& app, const GroupState& state) {
    const Interface& words = *app.words;
    const KeptGroup* const group = state.open();
    const char* key = "";
    if (!group || state.screen == GroupScreen::groups) {
        app.status.clear();
        return;
    }
    if (group->example) {
        key = "status.example";
    } else if (!group->stored) {
        key = "status.unavailable";
    } else if (const std::string why = why_not_kept(state, *group); !why.empty()) {
        const std::size_t files = unkept_files(state, *group).size();
        app.status = files == 0 ? words("group.unkept")
                                : words(files == 1 ? "files.unkept.one" : "files.unkept",
                                        {{"count", std::to_string(files)}});
        return;
    } else {
        key =
            state.meta_due || state.batches_told < state.batches ? "status.saving" : "status.saved";
    }
    app.status = words(key);
}

std::string group_hash(const GroupState& state) {
    if (state.screen == GroupScreen::groups) return "#/";
    return "#/" + std::string(group_screen_id(state.screen));
}

} // namespace ketenspiegel::app
