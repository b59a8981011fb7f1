#include "app/files.hpp"
#include "app/group/group_chain.hpp"
#include "app/group/intake_messages.hpp"
#include "app/group/keeping.hpp"
#include "app/group/reading.hpp"
#include "ui/group/group_parts.hpp"
#include "ui/group/organisations.hpp"
#include "ui/group/screens.hpp"
#include "ui/screens/parts.hpp"
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

std::vector<Button> adding(const App& app, Rank rank) {
    const app::Interface& words = *app.words;
    return {{.key = "add-files",
             .label = std::string(words("groups.files")),
             .rank = rank,
             .icon = Icon::plus},
            {.key = "add-folder", .label = std::string(words("groups.folder"))}};
}

bool is_noted(const GroupFile& file, ProblemCode code) {
    return file.recorded && std::ranges::find(file.recorded->warnings, code, &Problem::code) !=
                                file.recorded->warnings.end();
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
    const auto noted = [&](ProblemCode code) {
        return static_cast<std::size_t>(std::ranges::count_if(
            group.files, [&](const GroupFile& file) { return is_noted(file, code); }));
    };
    add("files.saved_again", noted(ProblemCode::saved_again));
    add("files.no_digest", noted(ProblemCode::digest_missing));
    if (figures.private_partners > 0 && figures.private_partners < figures.results) {
        lines.push_back(words("files.scope", {{"count", std::to_string(figures.private_partners)},
                                              {"total", std::to_string(figures.results)}}));
    }
    bullets(ui, lines);
}

/// A row with a text and a button that takes the file out.
void removable(Ui& ui, const App& app, const GroupFile& file, const std::string& title,
               const std::vector<std::string>& about) {
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
        for (const std::string& line : about) muted(ui, line);
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
    rule(ui);
}

void open_list(Ui& ui) {
    Node list;
    list.role = Role::list;
    list.rect = {ui.x, ui.y, ui.width, 0};
    ui.semantics.open(std::move(list));
    rule(ui);
}

/// A list of files.
struct Listed {
    const char* verb;       ///< of the buttons that show other ones
    std::string_view title; ///< its heading
    std::size_t first;      ///< that is to be shown
    std::vector<const GroupFile*> files{};
};

/// Thousands of rows would be thousands of elements: so many at a time, like a map's columns.
void file_list(Ui& ui, const App& app, const Listed& list,
               FunctionRef<void(const GroupFile&)> row) {
    const app::Interface& words = *app.words;
    const std::size_t count = list.files.size();
    const std::size_t first = app::first_shown(list.first, count);
    const std::size_t last = std::min(first + app::rows_together, count);
    if (count > app::rows_together) {
        ui.gap(space::xs);
        muted(ui, words("files.part", {{"first", std::to_string(first + 1)},
                                       {"last", std::to_string(last)},
                                       {"count", std::to_string(count)}}));
    }
    ui.gap(space::m);
    open_list(ui);
    for (std::size_t i = first; i < last; ++i) row(*list.files[i]);
    ui.semantics.close(ui.y);
    std::vector<Button> others;
    const auto offer = [&](const char* which) {
        const std::string label(words(std::string("files.") + which));
        others.push_back({.key = std::string(list.verb) + "/" + which,
                          .label = label,
                          .name = label + ": " + std::string(list.title)});
    };
    if (first > 0) offer("previous");
    if (last < count) offer("next");
    if (!others.empty()) {
        ui.gap(space::m);
        buttons(ui, others);
    }
    ui.gap(space::xxl);
}

void left_out(Ui& ui, const App& app, const GroupState& state, const KeptGroup& group) {
    const app::Interface& words = *app.words;
    Listed list{
        .verb = "left-out", .title = words("files.left_out"), .first = state.first_left_out};
    for (const GroupFile& file : group.files) {
        if (!file.recorded) list.files.push_back(&file);
    }
    if (list.files.empty()) return;
    heading(ui, 2, list.title, "files/left-out");
    ui.gap(space::xs);
    muted(ui, words("files.left_out.about"));
    file_list(ui, app, list, [&](const GroupFile& file) {
        std::vector<std::string> about{app::why_left_out(app, file)};
        const std::string code =
            file.set_aside ? app::check_code(file.set_aside->record) : file.code;
        if (!code.empty()) about.push_back(words("files.code", {{"code", code}}));
        removable(ui, app, file, file.name, about);
    });
}

/// What a file is, and in a line below that what tells it from others.
std::vector<std::string> about_file(const App& app, const GroupState& state,
                                    const GroupFile& file) {
    const app::Interface& words = *app.words;
    std::string kind(
        words("files.kind." + std::string(respondent_kind_id(file.recorded->record.kind))));
    if (file.state == GroupFile::State::superseded) kind = words("files.state.superseded");
    const std::string about =
        words("files.about",
              {{"kind", kind}, {"date", day(app, file.recorded->modified)}, {"file", file.name}});
    std::string details;
    const auto add = [&](const std::string& more) {
        details += (details.empty() ? "" : " · ") + more;
    };
    const auto& answers = file.recorded->record.answers;
    const auto answered = std::ranges::count_if(answers, [](const RecordedAnswer& answer) {
        return answer.level > 0 || answer.reason != Reason::none;
    });
    add(words("files.answered",
              {{"count", std::to_string(answered)}, {"total", std::to_string(answers.size())}}));
    if (const std::string code = app::check_code(file.recorded->record); !code.empty())
        add(words("files.code", {{"code", code}}));
    if (is_noted(file, ProblemCode::saved_again)) add(word(app, "files.again"));
    if (app::is_hidden(*state.figures, file)) add(word(app, "files.hidden"));
    return {about, details};
}

void taken_up(Ui& ui, const App& app, const GroupState& state, const KeptGroup& group) {
    Listed list{.verb = "files", .title = (*app.words)("files.list"), .first = state.first_file};
    for (const GroupFile& file : group.files) {
        if (file.recorded) list.files.push_back(&file);
    }
    heading(ui, 2, list.title, "files/title");
    file_list(ui, app, list, [&](const GroupFile& file) {
        removable(ui, app, file, file.recorded->organisation, about_file(app, state, file));
    });
}

/// What waits for its questionnaire, and what to add so that it is read.
void waiting(Ui& ui, const App& app, const KeptGroup& group) {
    const app::Interface& words = *app.words;
    const std::size_t count = app::count_waiting(group);
    if (count == 0) return;
    std::vector<std::string> lines;
    for (const GroupFile& file : group.files) {
        if (file.waiting.empty()) continue;
        std::string line = fill_placeholders(words("files.waiting.text"), file.problem);
        if (std::ranges::find(lines, line) == lines.end()) lines.push_back(std::move(line));
    }
    banner(ui, {.tone = Tone::notice,
                .title = words(count == 1 ? "files.waiting.one" : "files.waiting",
                               {{"count", std::to_string(count)}}),
                .lines = std::move(lines),
                .actions = {{.key = "add-files/questionnaire",
                             .label = std::string(words("files.waiting.action"))}}});
    ui.gap(space::xl);
}

/// Results of other chains: asked about until somebody decides, and shown after that.
void chains(Ui& ui, const App& app, const KeptGroup& group) {
    const app::Interface& words = *app.words;
    const std::vector<app::OtherChain> others = app::other_chains(group);
    if (others.empty()) return;
    std::vector<std::string> lines;
    bool undecided = false, kept = false;
    for (const app::OtherChain& other : others) {
        lines.push_back(words(other.results == 1 ? "files.chains.one" : "files.chains.many",
                              {{"name", other.name}, {"count", std::to_string(other.results)}}));
        undecided = undecided || !other.decided;
        kept = kept || other.kept;
    }
    lines.emplace_back(words(undecided ? "files.chains.ask"
                             : kept    ? "files.chains.kept"
                                       : "files.chains.left"));
    const Button keep{.key = "chains/keep", .label = std::string(words("files.chains.keep"))};
    const Button leave{.key = "chains/leave", .label = std::string(words("files.chains.leave"))};
    std::vector<Button> actions;
    if (undecided || !kept) actions.push_back(keep);
    if (undecided || kept) actions.push_back(leave);
    banner(ui, {.tone = undecided ? Tone::notice : Tone::info,
                .id = "chains",
                .title = words("files.chains", {{"name", group.chain}}),
                .lines = std::move(lines),
                .actions = std::move(actions)});
    ui.gap(space::xl);
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

/// Which files are not on this device, and what helps.
void unkept(Ui& ui, const App& app, const GroupState& state, const KeptGroup& group) {
    constexpr std::size_t most = 10; // the list below has the others
    const std::vector<const GroupFile*> files = app::unkept_files(state, group);
    if (files.empty()) return;
    const app::Interface& words = *app.words;
    const std::string why = app::why_not_kept(state, group);
    Banner shown{.tone = Tone::danger, .title = app.status};
    shown.lines =
        why == "lost" ? std::vector{std::string(words("files.lost"))} : why_unkept(app, why);
    for (std::size_t i = 0; i < std::min(most, files.size()); ++i)
        shown.lines.push_back(files[i]->name);
    if (files.size() > most) {
        shown.lines.push_back(
            words("read.nothing.more", {{"count", std::to_string(files.size() - most)}}));
    }
    banner(ui, shown);
    ui.gap(space::xl);
}

} // namespace

void files_screen(Ui& ui, const App& app, const GroupState& state) {
    const app::Interface& words = *app.words;
    const KeptGroup& group = *state.open();
    group_head(ui, app, state, words("files.title"), "");
    ui.gap(space::xl);
    // What is there follows when all of it is: until then it would change at every file.
    if (state.reading) return reading_progress(ui, app, *state.reading);
    if (!state.figures && state.working) return working_progress(ui, app, *state.working);
    if (!state.figures) return;
    if (group.files.empty()) {
        empty_state(ui, {.icon = Icon::file,
                         .title = std::string(words("files.empty.title")),
                         .text = std::string(words("files.empty.text")),
                         .actions = adding(app, Rank::primary)});
        ui.gap(space::xl);
        return group_step_buttons(ui, app, state);
    }
    waiting(ui, app, group);
    chains(ui, app, group);
    unkept(ui, app, state, group);
    organisation_questions(ui, app, state);
    summary(ui, app, group, state.figures->group);
    ui.gap(space::l);
    buttons(ui, adding(app, Rank::secondary));
    ui.gap(space::xxl);
    left_out(ui, app, state, group);
    small_groups(ui, app, group, state.figures->group);
    organisation_list(ui, app, state);
    taken_up(ui, app, state, group);
    group_step_buttons(ui, app, state);
}

} // namespace ketenspiegel::ui
