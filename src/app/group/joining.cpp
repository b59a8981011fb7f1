#include "app/group/joining.hpp"

#include "app/file_name.hpp"
#include "core/json_reader.hpp"
#include "core/organisation_directory.hpp"
#include "core/organisation_register.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace ketenspiegel::app {

namespace {

using Organisation = GroupFigures::Organisation;

/// What a person sees and can act on: the open group with its figures.
struct Shown {
    KeptGroup& group;
    const GroupFigures& figures;
};

std::optional<Shown> shown(GroupState& state) {
    KeptGroup* const group = state.open();
    if (!group || !state.figures) return std::nullopt;
    return Shown{*group, *state.figures};
}

/// The item of a list with a number, counted from 1; null where there is none.
template <typename Item>
const Item* item_at(const std::vector<Item>& items, std::string_view number) {
    std::size_t place = 0;
    const auto [end, failed] = std::from_chars(number.data(), number.data() + number.size(), place);
    const bool whole = failed == std::errc() && end == number.data() + number.size();
    if (!whole || place == 0 || place > items.size()) return nullptr;
    return &items[place - 1];
}

std::pair<std::string, std::string> pair_of(const LookAlike& alike) {
    return std::minmax(alike.key, alike.into_key);
}

/// The list alone, without what is joined: what the register is a change of.
OrganisationDirectory list_of(const App& app) {
    return OrganisationDirectory(app.questionnaire());
}

/// The register has changed: everything is counted anew.
void regroup(App& app, GroupState& state, KeptGroup& group, GroupSettings before) {
    group.history.note(std::move(before), "names");
    state.joining.clear();
    sort_files(group.files, directory_of(app, group));
    work_out(app, state);
    change(app, state, group);
    app.message.reset(); // it told what counted until now
    app.effects.focus("organisations");
}

bool join_names(App& app, GroupState& state, KeptGroup& group,
                const std::vector<OrganisationName>& others, const OrganisationName& into) {
    GroupSettings before = settings_of(group);
    const OrganisationDirectory list = list_of(app);
    bool joined = false;
    for (const OrganisationName& other : others)
        joined = join_organisations(group.names, list, other, into) || joined;
    if (joined) regroup(app, state, group, std::move(before));
    return joined;
}

bool join_passed_on(App& app, GroupState& state, KeptGroup& group, const PassedOn& passed) {
    // One of the list keeps its name before others, which somebody typed.
    auto names = passed.organisations;
    const auto into = std::ranges::find_if(
        names, [](const OrganisationName& name) { return name.listed.has_value(); });
    if (into != names.end()) std::rotate(names.begin(), into, into + 1);
    return join_names(app, state, group, {names.begin() + 1, names.end()}, names.front());
}

bool join_chosen(App& app, GroupState& state, const Shown& here, const Organisation& into) {
    const auto& all = here.figures.organisations;
    const auto from = std::ranges::find(all, state.joining, &Organisation::key);
    if (from == all.end() || from->key == into.key) return false;
    return join_names(app, state, here.group, {from->name}, into.name);
}

bool choose(App& app, GroupState& state, std::string key) {
    state.joining = std::move(key);
    app.effects.focus("organisations");
    return true;
}

} // namespace

std::vector<std::size_t> open_look_alikes(const KeptGroup& group, const GroupFigures& figures) {
    std::vector<std::size_t> undecided;
    for (std::size_t i = 0; i < figures.look_alikes.size(); ++i) {
        if (!group.apart.contains(pair_of(figures.look_alikes[i]))) undecided.push_back(i);
    }
    return undecided;
}

bool join(App& app, GroupState& state, std::string_view how, std::string_view place) {
    const auto here = shown(state);
    if (!here) return false;
    if (how == "none") return choose(app, state, "");
    if (how == "alike") {
        const LookAlike* const alike = item_at(here->figures.look_alikes, place);
        return alike && join_names(app, state, here->group, {alike->name}, alike->into);
    }
    if (how == "passed") {
        const PassedOn* const passed = item_at(here->figures.group.passed_on, place);
        return passed && join_passed_on(app, state, here->group, *passed);
    }
    const Organisation* const organisation = item_at(here->figures.organisations, place);
    if (!organisation) return false;
    if (how == "from") return choose(app, state, organisation->key);
    return how == "into" && join_chosen(app, state, *here, *organisation);
}

bool keep_apart(App& app, GroupState& state, std::string_view place) {
    const auto here = shown(state);
    const LookAlike* const alike = here ? item_at(here->figures.look_alikes, place) : nullptr;
    if (!alike) return false;
    here->group.history.note(settings_of(here->group), "names");
    here->group.apart.insert(pair_of(*alike));
    change(app, state, here->group);
    app.effects.focus("organisations");
    return true;
}

bool separate(App& app, GroupState& state, std::string_view place) {
    const auto here = shown(state);
    const JoinedName* const joined = here ? item_at(here->figures.group.joined, place) : nullptr;
    if (!joined) return false;
    GroupSettings before = settings_of(here->group);
    if (!separate_organisation(here->group.names, list_of(app), joined->name)) return false;
    regroup(app, state, here->group, std::move(before));
    return true;
}

bool save_register(App& app, GroupState& state) {
    const KeptGroup* const group = state.open();
    if (!group || group->names.is_empty()) return false;
    const std::string name =
        file_name(group_name(app, *group), today(app), ".register.ketenspiegel.json");
    app.effects.download(name, "application/json", write_register(group->names));
    tell(app,
         {.kind = Message::Kind::success, .title = "export.done", .arguments = {{"file", name}}});
    return true;
}

bool take_register(const App& app, KeptGroup& group, std::string_view bytes, Problem& problem) {
    const auto document = read_json(bytes);
    if (!document || !document->is_object() || text_member(*document, "format") != register_format)
        return false;
    const OrganisationDirectory list = list_of(app);
    auto file = read_register(bytes, list);
    if (!file) {
        problem = std::move(file.error());
        return true;
    }
    for (const RegisteredOrganisation& one : file->content.organisations) {
        const OrganisationName into{one.name, list.find_list_id(one.id)};
        for (const std::string& also : one.also)
            join_organisations(group.names, list, {.name = also, .listed = {}}, into);
    }
    return true;
}

} // namespace ketenspiegel::app
