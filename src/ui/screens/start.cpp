#include "core/sorting.hpp"
#include "ui/screens/parts.hpp"
#include "ui/screens/screen.hpp"
#include "ui/widgets/banner.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/form_badge.hpp"
#include "ui/widgets/kept_card.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

void warnings(Ui& ui, const app::App& app) {
    const app::Interface& words = *app.words;
    if (app.ready && !app.storage.available) {
        unavailable_banner(ui, app, app.storage.reason, "start.unavailable");
    } else if (app.storage.local_page) {
        banner(ui, {.tone = Tone::notice, .lines = {std::string(words("start.local_page"))}});
        ui.gap(space::xl);
    }
    if (!app.storage.unread.empty()) {
        banner(ui, {.tone = Tone::notice,
                    .title = words("start.unread.title",
                                   {{"count", std::to_string(app.storage.unread.size())}}),
                    .lines = {std::string(words("start.unread.text"))}});
        ui.gap(space::xl);
    }
    if (app.storage.quarantined > 0) {
        banner(ui, {.tone = Tone::danger,
                    .title = std::string(words("start.quarantine.title")),
                    .lines = {words("start.quarantine.text",
                                    {{"count", std::to_string(app.storage.quarantined)}})},
                    .actions = {{.key = "quarantine",
                                 .label = std::string(words("start.quarantine.download"))}}});
        ui.gap(space::xl);
    }
}

/// One kept assessment: its name, how far it is, and what one can do with it.
void assessment_card(Ui& ui, const app::App& app, const app::Assessment& assessment, Rank resume) {
    const app::Interface& words = *app.words;
    const std::string name = display_name(app, assessment);
    const app::Progress progress = assessment.progress();
    const std::string state =
        words("start.changed", {{"answered", std::to_string(progress.answered)},
                                {"total", std::to_string(progress.total)},
                                {"date", day(app, assessment.modified)}});
    const auto named = [&](const char* key) { return words(key, {{"name", name}}); };
    const bool builtin = &assessment.questionnaire() == &app.questionnaires.builtin();
    const std::string title = builtin ? "" : assessment.questionnaire().in(words.language()).title;
    const std::vector<Button> actions{{.key = "resume/" + assessment.local_id,
                                       .label = std::string(words("start.resume")),
                                       .rank = resume,
                                       .name = named("start.resume.name")},
                                      {.key = "rename/" + assessment.local_id,
                                       .label = std::string(words("start.rename")),
                                       .rank = Rank::quiet,
                                       .name = named("start.rename.name")},
                                      {.key = "delete/" + assessment.local_id,
                                       .label = std::string(words("start.delete")),
                                       .rank = Rank::quiet,
                                       .name = named("start.delete.name"),
                                       .danger = true}};
    std::vector<std::string> lines{state};
    if (!builtin) lines.insert(lines.begin(), title);
    kept_card(ui, {.id = "assessment/" + assessment.local_id,
                   .title = name,
                   .lines = std::move(lines),
                   .progress = KeptCard::Progress{progress.answered, progress.total, state},
                   .actions = actions});
}

/// Where one goes on; returns whether there is something to go on with.
bool kept_assessments(Ui& ui, const app::App& app) {
    std::vector<const app::Assessment*> kept;
    for (const app::Assessment& assessment : app.assessments) {
        if (!assessment.example) kept.push_back(&assessment);
    }
    if (kept.empty()) return false;
    // The one worked on last stands first.
    sort_by(kept, &app::Assessment::modified, std::ranges::greater{});
    ui.gap(space::s);
    heading(ui, 2, (*app.words)("start.yours"));
    ui.gap(space::l);
    Node list;
    list.role = Role::list;
    list.rect = {ui.x, ui.y, ui.width, 0};
    ui.semantics.open(std::move(list));
    for (const app::Assessment* assessment : kept) {
        assessment_card(ui, app, *assessment,
                        assessment == kept.front() ? Rank::primary : Rank::secondary);
    }
    ui.semantics.close(ui.y);
    ui.gap(space::l);
    return true;
}

/// Which questionnaire a new assessment is made with; asked only where somebody loaded one.
void questionnaire_choice(Ui& ui, const app::App& app) {
    if (app.questionnaires.own().empty()) return;
    const app::Interface& words = *app.words;
    heading(ui, 2, words("questionnaire.title"), "questionnaires");
    muted(ui, words("questionnaire.intro"));
    ui.gap(space::xs);
    Choice choice{.group = "questionnaire",
                  .legend = std::string(words("questionnaire.title")),
                  .labelled_by = "questionnaires"};
    std::vector<Button> forget;
    const auto add = [&](const Questionnaire& questionnaire) {
        const std::string key = app::questionnaire_key(questionnaire.framework);
        const std::string& title = questionnaire.in(words.language()).title;
        choice.options.push_back(
            {.key = "questionnaire/" + key,
             .label = title,
             .checked = app.chosen == &questionnaire,
             .hint = words("questionnaire.hint",
                           {{"id", questionnaire.framework.id},
                            {"version", std::to_string(questionnaire.framework.version)},
                            {"points", std::to_string(questionnaire.framework.points.size())}})});
    };
    add(app.questionnaires.builtin());
    for (const auto& own : app.questionnaires.own()) {
        add(*own.questionnaire);
        const std::string& title = own.questionnaire->in(words.language()).title;
        forget.push_back(
            {.key = "forget-questionnaire/" + app::questionnaire_key(own.questionnaire->framework),
             .label = words("questionnaire.forget", {{"name", title}}),
             .rank = Rank::quiet});
    }
    radio_rows(ui, choice);
    for (const Button& button : forget) buttons(ui, {button});
    ui.gap(space::xxl);
}

void form_explanations(Ui& ui, const app::App& app) {
    heading(ui, 2, (*app.words)("start.forms.title"));
    ui.gap(space::s);
    paragraph(ui, (*app.words)("start.forms.intro"));
    ui.gap(space::l);
    form_definitions(ui, app.chosen->in(app.words->language()), 3);
}

/// Minutes that the points take: 40 for the 73 of the built-in questionnaire, in steps of five.
std::size_t minutes(const app::App& app) {
    constexpr std::size_t step = 5;
    const std::size_t needed = app.framework().points.size() * 40 / 73;
    return std::max<std::size_t>(1, (needed + step / 2) / step) * step;
}

} // namespace

void start_screen(Ui& ui, const app::App& app) {
    const app::Interface& words = *app.words;
    notices(ui, app);
    warnings(ui, app);
    screen_title(ui, words("start.title"));
    ui.gap(space::m);
    lead(ui, words("start.lead", {{"count", std::to_string(app.framework().points.size())}}));
    ui.gap(space::l);
    // Who was here before goes on; who is new reads first what it asks of him.
    const bool goes_on = kept_assessments(ui, app);
    if (!goes_on) {
        bullets(ui, {words("start.point.time", {{"minutes", std::to_string(minutes(app))}}),
                     std::string(words("start.point.private")),
                     std::string(words("start.point.offline"))});
        ui.gap(space::xl);
    }
    buttons(ui,
            {{.key = "new",
              .label = std::string(words("start.new")),
              .rank = goes_on ? Rank::secondary : Rank::primary,
              .icon = Icon::arrow_right,
              .icon_after = true},
             {.key = "open", .label = std::string(words("start.open")), .icon = Icon::file},
             {.key = "example", .label = std::string(words("start.example")), .rank = Rank::quiet}},
            true);
    if (!ui.input.coarse_pointer) {
        ui.gap(space::m);
        muted(ui, words("start.drop"));
        ui.gap(space::m);
    }
    ui.gap(space::xl);
    heading(ui, 2, words("start.group"));
    ui.gap(space::m);
    buttons(ui, {{.key = "group", .label = std::string(words("group"))}}, true);
    ui.gap(space::xxl);
    questionnaire_choice(ui, app);
    form_explanations(ui, app);
}

} // namespace ketenspiegel::ui
