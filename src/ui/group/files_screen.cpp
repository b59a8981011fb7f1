#include "app/group/intake_messages.hpp"
#include "core/display_date.hpp"
#include "ui/group/group_parts.hpp"
#include "ui/group/screens.hpp"
#include "ui/widgets/banner.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/table.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::GroupFile;
using app::GroupState;
using app::KeptGroup;

constexpr std::size_t first_files = 20;

std::vector<Button> adding(const App& app, Rank rank) {
    const app::Interface& words = *app.words;
    return {{.key = "add-files",
             .label = std::string(words("groups.files")),
             .rank = rank,
             .icon = Icon::plus},
            {.key = "add-folder", .label = std::string(words("groups.folder"))}};
}

/// What became of the files, in numbers.
void summary(Ui& ui, const App& app, const KeptGroup& group, const Group& figures) {
    const app::Interface& words = *app.words;
    std::vector<std::string> lines{
        words(figures.results == 1         ? "files.count.one"
              : figures.organisations == 1 ? "files.count.one_organisation"
                                           : "files.count",
              {{"count", std::to_string(figures.results)},
               {"organisations", std::to_string(figures.organisations)}})};
    const auto add = [&](const char* key, std::size_t count) {
        if (count == 0) return;
        lines.push_back(words(std::string(key) + (count == 1 ? ".one" : ""),
                              {{"count", std::to_string(count)}}));
    };
    add("files.superseded", static_cast<std::size_t>(figures.superseded));
    add("files.consensus", static_cast<std::size_t>(figures.consensus_results));
    add("files.left_out.count", figures.left_out.size());
    const auto beyond = std::ranges::count_if(group.files, [](const GroupFile& file) {
        return std::ranges::find(file.warnings, ProblemCode::digest_missing, &Problem::code) !=
               file.warnings.end();
    });
    add("files.no_digest", static_cast<std::size_t>(beyond));
    if (figures.private_partners > 0 && figures.private_partners < figures.results) {
        lines.push_back(words("files.scope", {{"count", std::to_string(figures.private_partners)},
                                              {"total", std::to_string(figures.results)}}));
    }
    bullets(ui, lines);
}

/// A row with a text and a button that takes the file out.
void removable(Ui& ui, const App& app, const GroupFile& file, const std::string& title,
               const std::string& about) {
    const std::string label((*app.words)("files.remove"));
    const Button remove{.key = "remove-file/" + file.key,
                        .label = label,
                        .rank = Rank::quiet,
                        .name = label + ": " + file.name};
    const float button = button_width(ui, remove);
    const bool below = ui.width < 480;
    const float text_width = below ? ui.width : ui.width - button - space::l;
    const float top = ui.y;
    Node item;
    item.role = Role::listitem;
    item.rect = {ui.x, ui.y, ui.width, 0};
    ui.semantics.open(std::move(item));
    ui.gap(space::m);
    ui.inside(ui.x, text_width, [&] {
        Node name;
        text_block(ui, std::move(name), title, type::strong, ui.colors().text);
        if (!about.empty()) muted(ui, about);
    });
    if (below) {
        button_at(ui, {ui.x - space::s, ui.y, button, layout::target}, remove);
        ui.gap(layout::target);
    } else {
        button_at(ui, {ui.x + ui.width - button, top + space::s, button, layout::target}, remove);
        ui.y = std::max(ui.y, top + space::s + layout::target);
    }
    ui.gap(space::m);
    ui.semantics.close(ui.y);
    ui.paint.line({ui.x, ui.y}, {ui.x + ui.width, ui.y}, ui.colors().line, 1);
}

void open_list(Ui& ui) {
    Node list;
    list.role = Role::list;
    list.rect = {ui.x, ui.y, ui.width, 0};
    ui.semantics.open(std::move(list));
    ui.paint.line({ui.x, ui.y}, {ui.x + ui.width, ui.y}, ui.colors().line, 1);
}

void left_out(Ui& ui, const App& app, const KeptGroup& group) {
    const auto out = [](const GroupFile& file) { return !file.record; };
    if (std::ranges::none_of(group.files, out)) return;
    const app::Interface& words = *app.words;
    heading(ui, 2, words("files.left_out"), "files/left-out");
    ui.gap(space::xs);
    muted(ui, words("files.left_out.about"));
    ui.gap(space::m);
    open_list(ui);
    for (const GroupFile& file : group.files) {
        if (out(file)) removable(ui, app, file, file.name, app::why_left_out(app, file));
    }
    ui.semantics.close(ui.y);
    ui.gap(space::xxl);
}

std::string about_file(const App& app, const GroupState& state, const GroupFile& file) {
    const app::Interface& words = *app.words;
    std::string kind(words("files.kind." + std::string(respondent_kind_id(file.record->kind))));
    if (file.state == GroupFile::State::superseded) kind = words("files.state.superseded");
    std::string about =
        words("files.about", {{"kind", kind},
                              {"date", display_date(file.modified, words("date.pattern"))},
                              {"file", file.name}});
    if (app::is_hidden(*state.figures, file)) about += " · " + std::string(words("files.hidden"));
    return about;
}

void counted(Ui& ui, const App& app, const GroupState& state, const KeptGroup& group) {
    const app::Interface& words = *app.words;
    heading(ui, 2, words("files.list"), "files/title");
    ui.gap(space::m);
    open_list(ui);
    const auto& order = state.figures->in_order;
    const std::size_t count = order.size();
    const std::size_t shown = state.all_files ? count : std::min(count, first_files);
    for (std::size_t i = 0; i < shown; ++i) {
        const GroupFile& file = group.files[order[i]];
        removable(ui, app, file, file.organisation, about_file(app, state, file));
    }
    ui.semantics.close(ui.y);
    if (count > first_files) {
        ui.gap(space::m);
        buttons(ui,
                {{.key = "all-files",
                  .label = state.all_files ? std::string(words("files.less"))
                                           : words("files.all", {{"count", std::to_string(count)}}),
                  .expanded = state.all_files}});
    }
    ui.gap(space::xxl);
}

void small_groups(Ui& ui, const App& app, const KeptGroup& group, const Group& figures) {
    const app::Interface& words = *app.words;
    heading(ui, 2, words("files.small"), "files/small");
    ui.gap(space::xs);
    const bool protects = group.min_group > 1;
    paragraph(ui, protects
                      ? words("files.small.about", {{"least", std::to_string(group.min_group)}})
                      : std::string(words("group.unprotected")));
    ui.gap(space::m);
    const float left = ui.x, top = ui.y;
    const std::string value = std::to_string(group.min_group);
    Node stepper;
    stepper.role = Role::group;
    stepper.id = "min-group";
    stepper.name = words("files.small.value", {{"least", value}});
    stepper.rect = {left, top, ui.width, layout::target};
    ui.semantics.open(std::move(stepper));
    const Button less{.key = "min-group/less",
                      .label = "−",
                      .name = "− " + words("files.small.less", {{"least", value}})};
    const Button more{.key = "min-group/more",
                      .label = "+",
                      .name = "+ " + words("files.small.more", {{"least", value}})};
    constexpr float square = 48;
    const float number = std::min(64.0f, ui.width - 2 * square);
    if (protects) button_at(ui, {left, top, square, layout::target}, less);
    ui.paint.text_centered({left + square, top, number, layout::target}, value, type::title,
                           ui.colors().text);
    Node said;
    said.role = Role::text;
    said.name = value;
    said.rect = {left + square + (number - ui.text.width(value, type::title)) / 2, top + 8, number,
                 type::title.line_height};
    said.style = type::title;
    ui.semantics.add(std::move(said));
    if (group.min_group < largest_min_group)
        button_at(ui, {left + square + number, top, square, layout::target}, more);
    ui.semantics.close();
    ui.y = top + layout::target;
    ui.gap(space::m);
    muted(ui, figures.is_protected ? std::string(words("files.small.protected"))
              : figures.hidden == 0
                  ? std::string(words("files.small.none"))
                  : words(figures.hidden == 1 ? "files.small.hidden.one" : "files.small.hidden",
                          {{"count", std::to_string(figures.hidden)}}));
    ui.gap(space::xxl);
}

} // namespace

void files_screen(Ui& ui, const App& app, const GroupState& state) {
    const app::Interface& words = *app.words;
    const KeptGroup& group = *state.open();
    group_head(ui, app, state, words("files.title"), "");
    ui.gap(space::xl);
    // What is there follows when all of it is: until then it would change at every file.
    if (state.reading) return reading_progress(ui, app, *state.reading);
    if (!state.figures) return;
    if (group.files.empty()) {
        empty_state(ui, {.icon = Icon::file,
                         .title = std::string(words("files.empty.title")),
                         .text = std::string(words("files.empty.text")),
                         .actions = adding(app, Rank::primary)});
        ui.gap(space::xl);
        return group_step_buttons(ui, app, state);
    }
    summary(ui, app, group, state.figures->group);
    ui.gap(space::l);
    buttons(ui, adding(app, Rank::secondary));
    ui.gap(space::xxl);
    left_out(ui, app, group);
    small_groups(ui, app, group, state.figures->group);
    counted(ui, app, state, group);
    group_step_buttons(ui, app, state);
}

} // namespace ketenspiegel::ui
