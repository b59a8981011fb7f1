#include "ui/screens/result_parts.hpp"

#include "core/conclusions.hpp"
#include "report/shares.hpp"
#include "ui/charts/drawing_view.hpp"
#include "ui/screens/figures.hpp"
#include "ui/screens/form_words.hpp"
#include "ui/screens/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/table.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

using app::App;

void verdict(Ui& ui, const App& app, const Overview& overview) {
    const PageSpeaker speaker(app);
    const Profile& profile = *overview.chain.profile;
    Node sentence;
    sentence.role = Role::paragraph;
    sentence.id = "verdict";
    text_block(ui, std::move(sentence), verdict_sentence(speaker, profile), type::title,
               ui.colors().text);
    ui.gap(space::s);
    for (const std::string& said :
         {narrow_sentence(speaker, profile), remnants_sentence(speaker, profile),
          floor_sentence(speaker, overview.chain), balance_sentence(speaker, overview)}) {
        if (!said.empty()) paragraph(ui, said);
    }
}

void aspect_results(Ui& ui, const App& app, const app::Assessment& assessment) {
    const app::Interface& words = *app.words;
    const Score& score = assessment.score();
    heading(ui, 2, words("result.aspects"));
    ui.gap(space::xs);
    muted(ui, words("result.aspects.intro"));
    ui.gap(space::l);
    for (std::size_t i = 0; i < score.aspects.size(); ++i) {
        const AspectScore& aspect = score.aspects[i];
        const std::string& name = app.texts().aspects[i].name;
        heading(ui, 3, name);
        if (!aspect.profile) {
            const int applicable = aspect.rated + aspect.unknown + aspect.unanswered;
            muted(ui, words("result.aspect.none", {{"rated", std::to_string(aspect.rated)},
                                                   {"applicable", std::to_string(applicable)}}));
        } else {
            ui.gap(space::xs);
            const Shares& shares = aspect.profile->shares;
            report::Drawing bar{.width = ui.width, .title = shares_in_words(app, name, shares)};
            report::add_shares_bar(bar, {.shares = shares, .percentages = percentages(app, shares)},
                                   text_width(ui));
            show(ui, bar);
        }
        if (aspect.blind_spot) {
            ui.gap(space::xs);
            paragraph(ui, words("result.aspect.blind"));
        }
        ui.gap(space::s);
        facts(ui, aspect_facts(app, assessment, i));
        ui.gap(space::xl);
    }
}

void figures_table(Ui& ui, const App& app, const Score& score) {
    const app::Interface& words = *app.words;
    const auto text = [&](const char* key) { return std::string(words(key)); };
    const std::string nothing = text("result.table.nothing");
    const PageSpeaker speaker(app);
    const Overview all = overview(score);
    const auto mean = [&](const std::optional<Profile>& profile) {
        return profile ? speaker.figure(all.figure(profile->mean)) : nothing;
    };
    heading(ui, 2, words("result.table"));
    Table figures{
        .caption = text("result.table"),
        .columns = {{.title = text("result.table.aspect"), .part = 2.6f},
                    {.title = text("result.table.form"), .part = 1.7f},
                    {.title = text("result.table.mean"), .part = 1.15f, .figures = true},
                    {.title = text("result.table.coverage"), .part = 1.1f, .figures = true},
                    {.title = text("result.table.standing"), .part = 1.35f}},
        .rows = {}};
    for (std::size_t i = 0; i < score.aspects.size(); ++i) {
        const AspectScore& aspect = score.aspects[i];
        figures.rows.push_back(
            {{.text = app.texts().aspects[i].name, .key = ""},
             {.text = aspect.profile ? form_name(app, aspect.profile->dominant) : nothing,
              .key = ""},
             {.text = mean(aspect.profile), .key = ""},
             {.text =
                  aspect.coverage ? speaker.percent(percentage(*aspect.coverage, {0.5})) : nothing,
              .key = ""},
             {.text = aspect.standing ? standing_text(app, *aspect.standing) : nothing,
              .key = ""}});
    }
    const ChainScore& chain = score.chain;
    figures.rows.push_back(
        {{.text = text("result.table.chain"), .key = ""},
         {.text = chain.profile ? form_name(app, chain.profile->dominant) : nothing, .key = ""},
         {.text = mean(chain.profile), .key = ""},
         {.text = nothing, .key = ""},
         {.text = nothing, .key = ""}});
    table(ui, figures);
}

void agenda(Ui& ui, const App& app, const Score& score) {
    constexpr std::size_t first = 10;
    const app::Interface& words = *app.words;
    const auto text = [&](const char* key) { return std::string(words(key)); };
    heading(ui, 2, words("result.agenda"));
    ui.gap(space::xs);
    const auto follows = [&](const AspectScore& aspect) {
        return score.desired.form && aspect.target == form_level(*score.desired.form);
    };
    const bool one_target = std::ranges::all_of(score.aspects, follows);
    muted(ui, one_target ? words("result.agenda.intro",
                                 {{"form", form_adjective(app, *score.desired.form)}})
                         : std::string(words("result.agenda.intro.own")));
    ui.gap(space::m);
    facts(ui, {agenda_fact(app, score)});
    ui.gap(space::s);
    Table points{.caption = text("result.agenda"),
                 .columns = {{.title = text("result.agenda.point"), .part = 5},
                             {.title = text("result.agenda.now"), .part = 0.7f, .figures = true},
                             {.title = text("result.agenda.target"), .part = 0.8f, .figures = true},
                             {.title = text("result.agenda.mark"), .part = 1.5f}},
                 .rows = {}};
    const std::size_t shown =
        app.agenda_whole ? score.agenda.size() : std::min(first, score.agenda.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const AgendaRow& row = score.agenda[i];
        const std::string mark(mark_id(row.mark));
        points.rows.push_back({{.text = app.texts().points[row.point].statement,
                                .key = "goto/" + app.framework().points[row.point].id},
                               {.text = std::to_string(row.level), .key = ""},
                               {.text = std::to_string(row.target), .key = ""},
                               {.text = mark.empty() ? text("result.table.nothing")
                                                     : std::string(words("point.mark." + mark)),
                                .key = ""}});
    }
    table(ui, points);
    if (score.agenda.size() > first) {
        ui.gap(space::m);
        const std::size_t count = app.agenda_whole ? first : score.agenda.size();
        buttons(ui, {{.key = "agenda",
                      .label = words(app.agenda_whole ? "result.agenda.fewer" : "result.agenda.all",
                                     {{"count", std::to_string(count)}}),
                      .rank = Rank::quiet,
                      .expanded = app.agenda_whole}});
    }
}

} // namespace ketenspiegel::ui
