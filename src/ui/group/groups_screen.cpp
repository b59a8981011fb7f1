#include "core/sorting.hpp"
#include "ui/group/group_parts.hpp"
#include "ui/group/screens.hpp"
#include "ui/screens/parts.hpp"
#include "ui/widgets/banner.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/kept_card.hpp"
#include "ui/widgets/text.hpp"

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::GroupState;
using app::KeptGroup;

void warnings(Ui& ui, const App& app, const GroupState& state) {
    const app::Interface& words = *app.words;
    if (app.ready && !state.kept) {
        unavailable_banner(ui, app, state.kept_reason, "groups.unavailable");
    } else if (app.storage.local_page) {
        banner(ui, {.tone = Tone::notice, .lines = {std::string(words("groups.local_page"))}});
        ui.gap(space::xl);
    }
}

/// One kept group: its name, how large it is, and what one can do with it.
void group_card(Ui& ui, const App& app, const KeptGroup& group) {
    const app::Interface& words = *app.words;
    const std::string name = app::group_name(app, group);
    const std::string about =
        words(group.results == 1 ? "groups.card.one" : "groups.card",
              {{"count", std::to_string(group.results)}, {"date", day(app, group.modified)}});
    const auto button = [&](const char* verb, const char* label, Rank rank, bool danger = false) {
        return Button{.key = std::string(verb) + "/" + group.id,
                      .label = std::string(words(label)),
                      .rank = rank,
                      .name = std::string(words(label)) + ": " + name,
                      .danger = danger};
    };
    kept_card(ui, {.id = "kept/" + group.id,
                   .title = name,
                   .lines = {about},
                   .actions = {button("group", "groups.open", Rank::secondary),
                               button("rename", "start.rename", Rank::quiet),
                               button("delete", "start.delete", Rank::quiet, true)}});
}

void kept_groups(Ui& ui, const App& app, const GroupState& state) {
    std::vector<const KeptGroup*> kept;
    for (const KeptGroup& group : state.groups) {
        if (!group.example) kept.push_back(&group);
    }
    if (kept.empty()) return;
    sort_by(kept, &KeptGroup::modified, std::ranges::greater{});
    heading(ui, 2, (*app.words)("groups.yours"), "groups");
    ui.gap(space::l);
    Node list;
    list.role = Role::list;
    list.rect = {ui.x, ui.y, ui.width, 0};
    ui.semantics.open(std::move(list));
    for (const KeptGroup* group : kept) group_card(ui, app, *group);
    ui.semantics.close(ui.y);
    ui.gap(space::xl);
}

} // namespace

void groups_screen(Ui& ui, const App& app, const GroupState& state) {
    const app::Interface& words = *app.words;
    warnings(ui, app, state);
    group_head(ui, app, state, words("groups.title"), words("groups.lead"));
    ui.gap(space::l);
    bullets(ui,
            {std::string(words("groups.point.private")), std::string(words("groups.point.small")),
             std::string(words("groups.point.talk"))});
    ui.gap(space::xl);
    buttons(ui,
            {{.key = "add-files",
              .label = std::string(words("groups.files")),
              .rank = Rank::primary,
              .icon = Icon::file},
             {.key = "add-folder", .label = std::string(words("groups.folder"))},
             {.key = "example-group",
              .label = std::string(words("groups.example")),
              .rank = Rank::quiet}},
            true);
    ui.gap(space::m);
    if (!ui.input.coarse_pointer) {
        muted(ui, words("groups.drop"));
        ui.gap(space::xl);
    }
    ui.gap(space::xl);
    kept_groups(ui, app, state);
    heading(ui, 2, words("groups.own.title"));
    ui.gap(space::s);
    paragraph(ui, words("groups.own.text"));
    ui.gap(space::m);
    buttons(ui, {{.key = "assessment",
                  .label = std::string(words("groups.own.action")),
                  .icon = Icon::arrow_left}});
}

} // namespace ketenspiegel::ui
