#include "app/group/group_state.hpp"

#include "core/display_date.hpp"
#include "core/organisation_key.hpp"
#include "core/sorting.hpp"

#include <algorithm>
#include <utility>

namespace ketenspiegel::app {

namespace {

constexpr std::array<std::string_view, 9> screen_ids{
    "groups", "files", "chain", "partners", "points", "agenda", "rounds", "report", "discussion"};

/// A description is written so long after its last change at most.
constexpr double write_after_ms = 200;

/// As a person looks for them: an organisation's together, the newest first.
std::vector<std::size_t> files_in_order(const KeptGroup& group) {
    std::vector<std::size_t> order;
    std::vector<std::string> keys(group.files.size());
    for (std::size_t i = 0; i < group.files.size(); ++i) {
        if (!group.files[i].record) continue;
        order.push_back(i);
        keys[i] = organisation_key(group.files[i].organisation);
    }
    const auto modified = [&](std::size_t file) -> const std::string& {
        return group.files[file].modified;
    };
    sort_by(order, modified, std::ranges::greater());
    sort_by(order, [&](std::size_t file) -> const std::string& { return keys[file]; });
    return order;
}

} // namespace

bool is_hidden(const GroupFigures& figures, const GroupFile& file) {
    if (file.state != GroupFile::State::counts || figures.group.is_protected) return false;
    const std::string key = organisation_key(file.organisation);
    return std::ranges::none_of(figures.group.shown, [&](const GroupOrganisation& shown) {
        return organisation_key(shown.name) == key;
    });
}

std::string_view group_screen_id(GroupScreen screen) {
    return screen_ids[static_cast<std::size_t>(screen)];
}

std::optional<GroupScreen> group_screen_from_id(std::string_view id) {
    const auto found = std::ranges::find(screen_ids, id);
    if (found == screen_ids.end()) return std::nullopt;
    return static_cast<GroupScreen>(found - screen_ids.begin());
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
    std::string name =
        words("group.unnamed", {{"date", display_date(group.created, words("date.pattern"))}});
    if (group.ordinal > 1) name += " (" + std::to_string(group.ordinal) + ")";
    return name;
}

void work_out(App& app, GroupState& state) {
    KeptGroup* const group = state.open();
    state.figures.reset();
    if (!group || !group->loaded) return;
    const Framework& framework = app.framework();
    settle_states(group->files);
    const GroupSummary summary = summarise(group->files);
    GroupFigures& figures = state.figures.emplace();
    figures.group = aggregate(summary, framework, group->min_group);
    figures.comments = group_comments(summary, figures.group);
    figures.agreed = agreed_results(summary);
    figures.in_order = files_in_order(*group);
    group->results = static_cast<std::size_t>(figures.group.results);
    state.first_column = std::min(state.first_column, figures.group.shown.size());
    const KeptGroup* const before = state.find(group->earlier);
    if (before && before->loaded) {
        // A round is shown as carefully as the more careful of both.
        const int min_group = std::max(group->min_group, before->min_group);
        const Group earlier = aggregate(summarise(before->files), framework, min_group);
        const Group later = min_group == group->min_group
                                ? figures.group
                                : aggregate(summary, framework, min_group);
        figures.rounds = compare_rounds(earlier, later, framework);
        figures.earlier_name = group_name(app, *before);
    }
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
        state.aspect = state.first_column = 0;
        state.all_files = state.changed_elsewhere = false;
        app.unfolded.clear();
        app.effects.setting("group", group->stored ? id : "");
    }
    if (!group->loaded) {
        state.figures.reset();
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
        state.figures.reset();
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
    group.modified = iso_time(app.now_ms);
    write_soon(app, state, group);
}

double write_due(App& app, GroupState& state, bool flush) {
    if (!state.meta_due) return -1;
    if (!flush && app.now_ms < state.meta_due_ms) return state.meta_due_ms - app.now_ms;
    state.meta_due = false;
    if (const KeptGroup* group = state.open(); group && group->stored) {
        app.effects.add({{"effect", "group_put"},
                         {"batch", ++state.batches},
                         {"group", group->id},
                         {"meta", group_meta(*group)}});
    }
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
    } else if (!state.failure.empty()) {
        key = state.failure == "quota" ? "status.failed.quota" : "status.failed";
    } else {
        key = state.meta_due || state.batches_written < state.batches ? "status.saving"
                                                                      : "status.saved";
    }
    app.status = words(key);
}

std::string group_hash(const GroupState& state) {
    if (state.screen == GroupScreen::groups) return "#/";
    return "#/" + std::string(group_screen_id(state.screen));
}

} // namespace ketenspiegel::app
