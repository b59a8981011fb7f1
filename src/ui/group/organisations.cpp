#include "ui/group/organisations.hpp"

#include "app/group/joining.hpp"
#include "core/look_alikes.hpp"
#include "ui/group/group_parts.hpp"
#include "ui/widgets/banner.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/fold_button.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::GroupFigures;
using app::GroupState;
using Organisation = GroupFigures::Organisation;

/// Questions of one kind that are shown at once; the others follow as these are answered.
constexpr std::size_t questions_together = 10;
/// Organisations that can be joined by hand; more than that are joined by a register file.
constexpr std::size_t listed_at_most = 200;

std::string name_of(const App& app, const OrganisationName& name) {
    return name.in(app.texts());
}

std::string joined_names(const App& app, const std::vector<OrganisationName>& names) {
    std::string text;
    for (const OrganisationName& name : names)
        text += (text.empty() ? "" : ", ") + name_of(app, name);
    return text;
}

void passed_on(Ui& ui, const App& app, const GroupFigures& figures) {
    const app::Interface& words = *app.words;
    const auto& all = figures.group.passed_on;
    if (all.empty()) return;
    const std::size_t shown = std::min(all.size(), questions_together);
    Banner told{.tone = Tone::notice, .id = "passed-on"};
    told.title = words(all.size() == 1 ? "who.passed_on.one" : "who.passed_on",
                       {{"count", std::to_string(all.size())}});
    told.lines.emplace_back(words("who.passed_on.text"));
    for (std::size_t i = 0; i < shown; ++i) {
        const std::string names = joined_names(app, all[i].organisations);
        told.lines.push_back(names);
        told.actions.push_back({.key = "join/passed/" + std::to_string(i + 1),
                                .label = words("who.passed_on.join", {{"names", names}})});
    }
    if (shown < all.size())
        told.lines.push_back(words("who.more", {{"count", std::to_string(all.size() - shown)}}));
    banner(ui, told);
    ui.gap(space::xl);
}

void open_items(Ui& ui) {
    Node list;
    list.role = Role::list;
    list.rect = {ui.x, ui.y, ui.width, 0};
    ui.semantics.open(std::move(list));
    rule(ui);
}

/// An item of a list: what it is about, a line about that, and what can be done with it.
void item(Ui& ui, const std::string& title, const std::string& about,
          const std::vector<Button>& actions) {
    Node node;
    node.role = Role::listitem;
    node.rect = {ui.x, ui.y, ui.width, 0};
    ui.semantics.open(std::move(node));
    ui.gap(space::m);
    Node name;
    text_block(ui, std::move(name), title, type::strong, ui.colors().text);
    if (!about.empty()) muted(ui, about);
    if (!actions.empty()) {
        ui.gap(space::s);
        buttons(ui, actions);
    }
    ui.gap(space::m);
    ui.semantics.close(ui.y);
    rule(ui);
}

void look_alikes(Ui& ui, const App& app, const GroupState& state, const GroupFigures& figures) {
    const app::Interface& words = *app.words;
    const auto undecided = app::open_look_alikes(*state.open(), figures);
    if (undecided.empty()) return;
    heading(ui, 2, words("who.alike"), "organisations/alike");
    ui.gap(space::xs);
    muted(ui, words("who.alike.about"));
    ui.gap(space::m);
    open_items(ui);
    const std::size_t shown = std::min(undecided.size(), questions_together);
    for (std::size_t i = 0; i < shown; ++i) {
        const LookAlike& pair = figures.look_alikes[undecided[i]];
        const std::string place = std::to_string(undecided[i] + 1);
        const std::string title = words("who.alike.pair", {{"name", name_of(app, pair.name)},
                                                           {"into", name_of(app, pair.into)}});
        const std::string same(words("who.alike.join"));
        const std::string two(words("who.alike.apart"));
        item(ui, title, std::string(words("who.why." + std::string(likeness_id(pair.why)))),
             {{.key = "join/alike/" + place, .label = same, .name = same + ": " + title},
              {.key = "apart/" + place,
               .label = two,
               .rank = Rank::quiet,
               .name = two + ": " + title}});
    }
    ui.semantics.close(ui.y);
    if (shown < undecided.size()) {
        ui.gap(space::s);
        muted(ui, words("who.more", {{"count", std::to_string(undecided.size() - shown)}}));
    }
    ui.gap(space::xxl);
}

void joined(Ui& ui, const App& app, const GroupFigures& figures) {
    const app::Interface& words = *app.words;
    const auto& all = figures.group.joined;
    if (all.empty()) return;
    open_items(ui);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string title = words("who.joined.name", {{"name", name_of(app, all[i].name)},
                                                            {"into", name_of(app, all[i].into)}});
        const std::string label(words("who.separate"));
        item(ui, title, "",
             {{.key = "separate/" + std::to_string(i + 1),
               .label = label,
               .rank = Rank::quiet,
               .name = label + ": " + title}});
    }
    ui.semantics.close(ui.y);
    ui.gap(space::l);
}

std::string result_count(const App& app, const Organisation& one) {
    return (*app.words)(one.results == 1 ? "who.results.one" : "who.results",
                        {{"count", std::to_string(one.results)}});
}

/// Every organisation with a way to join it to another: first the one, then the other.
void by_hand(Ui& ui, const App& app, const GroupState& state, const GroupFigures& figures) {
    const app::Interface& words = *app.words;
    const auto& all = figures.organisations;
    const auto chosen = std::ranges::find(all, state.joining, &Organisation::key);
    const bool choosing = chosen != all.end();
    if (choosing) {
        banner(ui, {.tone = Tone::info,
                    .id = "joining",
                    .title = words("who.which", {{"name", name_of(app, chosen->name)}}),
                    .actions = {{.key = "join/none", .label = std::string(words("who.which.not"))}},
                    .level = 3});
        ui.gap(space::m);
    }
    open_items(ui);
    const std::size_t count = std::min(all.size(), listed_at_most);
    for (std::size_t i = 0; i < count; ++i) {
        const Organisation& one = all[i];
        if (choosing && one.key == chosen->key) continue;
        const std::string name = name_of(app, one.name);
        const std::string label(words(choosing ? "who.into" : "who.from"));
        item(ui, name, result_count(app, one),
             {{.key = (choosing ? "join/into/" : "join/from/") + std::to_string(i + 1),
               .label = label,
               .rank = choosing ? Rank::secondary : Rank::quiet,
               .name = label + ": " + name}});
    }
    ui.semantics.close(ui.y);
    if (count < all.size()) {
        ui.gap(space::s);
        muted(ui, words("who.many", {{"count", std::to_string(count)}}));
    }
    ui.gap(space::l);
}

} // namespace

void organisation_questions(Ui& ui, const App& app, const GroupState& state) {
    passed_on(ui, app, *state.figures);
    look_alikes(ui, app, state, *state.figures);
}

void organisation_list(Ui& ui, const App& app, const GroupState& state) {
    const app::Interface& words = *app.words;
    const GroupFigures& figures = *state.figures;
    if (figures.organisations.empty()) return;
    constexpr std::string_view fold = "explain/organisations";
    heading(ui, 2, words("who.title"), "organisations");
    ui.gap(space::xs);
    muted(ui, words("who.about"));
    ui.gap(space::m);
    joined(ui, app, figures);
    const bool open = app.unfolded.contains(std::string(fold)) || !state.joining.empty();
    std::vector<Button> actions;
    if (figures.organisations.size() > 1) {
        actions.push_back({.key = std::string(fold),
                           .label = std::string(words("who.by_hand")),
                           .expanded = open});
    }
    if (!state.open()->names.is_empty())
        actions.push_back({.key = "save-register", .label = std::string(words("who.save"))});
    if (!actions.empty()) {
        buttons(ui, actions);
        ui.gap(space::l);
    }
    if (open && figures.organisations.size() > 1) by_hand(ui, app, state, figures);
    ui.gap(space::l);
}

} // namespace ketenspiegel::ui
