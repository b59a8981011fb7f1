#include "ui/gallery/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/facts.hpp"
#include "ui/widgets/field.hpp"
#include "ui/widgets/progress.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/step_list.hpp"
#include "ui/widgets/table.hpp"
#include "ui/widgets/tabs.hpp"

#include <array>

namespace ketenspiegel::ui::gallery {

namespace {

struct Pose {
    const char* name;
    Interaction state;
};

const std::array poses{Pose{"Normal", {}}, Pose{"Hover", {.hovered = true}},
                       Pose{"Pressed", {.hovered = true, .held = true}},
                       Pose{"Focus from the keyboard", {.focused = true}}};

void ranks(Ui& ui, const std::string& key) {
    buttons(ui, {{.key = key + "/primary",
                  .label = "Next step",
                  .rank = Rank::primary,
                  .icon = Icon::arrow_right,
                  .icon_after = true},
                 {.key = key + "/secondary", .label = "Save a file", .icon = Icon::file},
                 {.key = key + "/toggle", .label = "Strength", .icon = Icon::star, .pressed = true},
                 {.key = key + "/danger", .label = "Remove", .rank = Rank::primary, .danger = true},
                 {.key = key + "/quiet", .label = "See an example", .rank = Rank::quiet}});
}

Choice choice(const std::string& key, bool disabled) {
    return {.group = key,
            .legend = "A choice",
            .options = {{.key = key + "/1",
                         .label = "Whoever happens to know the partner makes the call.",
                         .number = 1},
                        {.key = key + "/2",
                         .label = "Each organisation has written down who calls whom.",
                         .checked = true,
                         .number = 2}},
            .disabled = disabled};
}

} // namespace

void buttons_and_choices(Ui& ui) {
    part(ui, "Buttons in three ranks");
    for (const Pose& pose : poses) {
        posed(ui, pose.name, pose.state, [&] { ranks(ui, std::string("button/") + pose.name); });
    }
    label(ui, "Of an icon alone, and one without effect");
    const Rect row = ui.take(layout::target);
    icon_button(ui, {row.x, row.y, layout::target, layout::target},
                {.key = "icon/undo", .icon = Icon::undo, .name = "Undo"});
    icon_button(ui, {row.x + 48, row.y, layout::target, layout::target},
                {.key = "icon/redo", .icon = Icon::redo, .name = "Redo", .disabled = true});
    label(ui, "A long label in a narrow column");
    ui.inside(ui.x, 240, [&] {
        buttons(ui, {{.key = "button/long",
                      .label = "Next: Governance and the design of processes in the chain",
                      .rank = Rank::primary}});
    });

    part(ui, "Choice cards");
    for (const Pose& pose : poses) {
        const std::string key = std::string("card/") + pose.name;
        posed(ui, pose.name, pose.state, [&] {
            choice_cards(ui, choice(key, false),
                         {{.key = key + "/unknown", .label = "Don’t know"},
                          {.key = key + "/not_applicable", .label = "Not applicable"}});
        });
    }
    label(ui, "To be read only");
    choice_cards(ui, choice("card/disabled", true), {});

    part(ui, "Radio and check rows");
    for (const Pose& pose : poses) {
        const std::string key = std::string("row/") + pose.name;
        posed(ui, pose.name, pose.state, [&] {
            radio_rows(ui, choice(key + "/radio", false));
            ui.gap(space::s);
            check_rows(ui, choice(key + "/check", false));
        });
    }
    label(ui, "In one line, and as joined parts");
    radio_inline(ui, {.group = "inline",
                      .legend = "In one line",
                      .options = {{.key = "inline/1", .label = "Planned", .checked = true},
                                  {.key = "inline/2", .label = "Running"},
                                  {.key = "inline/3", .label = "Done"}}});
    ui.gap(space::m);
    segmented(ui, {.group = "joined",
                   .legend = "Joined",
                   .options = {{.key = "joined/yes", .label = "Yes"},
                               {.key = "joined/partly", .label = "Partly", .checked = true},
                               {.key = "joined/no", .label = "No"}}});

    part(ui, "Tabs");
    tabs(ui,
         {{.key = "tab/heat", .label = "Heat map", .chosen = true},
          {.key = "tab/radars", .label = "Radars"},
          {.key = "tab/points", .label = "Per point"}},
         "Organisations");
    part(ui, "Steps and progress");
    step_list(
        ui,
        {{.key = "step/1", .label = "About you", .number = 1, .done = true, .name = "About you"},
         {.key = "step/2",
          .label = "Governance and the design of processes",
          .number = 2,
          .current = true,
          .count = "12/22",
          .name = "Governance"},
         {.key = "step/3", .label = "Result", .number = 3, .name = "Result"}});
    ui.gap(space::l);
    progress_bar(ui, 12, 22, "Answered", "12 of 22");
}

void fields_and_tables(Ui& ui) {
    part(ui, "Text fields");
    text_field(ui, {.key = "field/empty",
                    .label = "Chain",
                    .hint = "As people call it, such as “economic diplomacy”."});
    ui.gap(space::l);
    text_field(ui, {.key = "field/filled", .label = "Organisation", .value = "RVO"});
    ui.gap(space::l);
    text_field(ui, {.key = "field/wrong",
                    .label = "Organisation",
                    .error = "Say for which organisation you answer.",
                    .required = true});
    ui.gap(space::l);
    text_field(ui, {.key = "field/long",
                    .label = "Comment",
                    .hint = "Do not name people.",
                    .value = "The desk in The Hague and the post both call the client.",
                    .multiline = true,
                    .lines = 3});
    part(ui, "Tables");
    table(ui, {.caption = "Shares by aspect",
               .columns = {{.title = "Aspect", .part = 2},
                           {.title = "Mean", .figures = true},
                           {.title = "Share", .figures = true}},
               .rows = {{{"Ambition and interests", "goto/1"}, {"2.3"}, {"40.0%"}},
                        {{"Resources", "goto/2"}, {"2.7"}, {"100.0%"}}}});
    part(ui, "Figures that open");
    facts(ui, {{.key = "fact/mean",
                .label = "Mean",
                .value = "2.5",
                .expanded = true,
                .explanation = {"The mean of five aspects that weigh the same."}},
               {.key = "fact/spread", .label = "Spread", .value = "0.8"}});
}

} // namespace ketenspiegel::ui::gallery
