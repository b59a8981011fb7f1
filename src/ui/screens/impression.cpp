#include "ui/screens/parts.hpp"
#include "ui/screens/screen.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/facts.hpp"
#include "ui/widgets/text.hpp"

namespace ketenspiegel::ui {

namespace {

/// One aspect on the ladder of forms, each form by what it is called for this aspect.
void placement(Ui& ui, const app::App& app, const app::Assessment& assessment, std::size_t aspect) {
    const app::Interface& words = *app.words;
    const Texts& texts = app.texts();
    const std::string& id = app.framework().aspects[aspect].id;
    const std::string key = "placement/" + id;
    const auto& chosen = assessment.result().placement[aspect];
    heading(ui, 2, texts.aspects[aspect].name, key);
    muted(ui, texts.aspects[aspect].definition);
    ui.gap(space::m);
    Choice choice{.group = key,
                  .legend = texts.aspects[aspect].name,
                  .labelled_by = key,
                  .disabled = !assessment.writable};
    const bool with_chain = assessment.result().scope.private_partners.value_or(false);
    for (const Form form : all_forms) {
        if (form == Form::chain && !with_chain) continue;
        const int level = form_level(form);
        choice.options.push_back({.key = key + "/" + std::to_string(level),
                                  .label = texts.forms[form_index(form)].name,
                                  .checked = chosen == level,
                                  .hint = texts.cells[aspect][form_index(form)],
                                  .number = level});
    }
    choice_cards(ui, choice, {});
    if (chosen) {
        buttons(ui, {{.key = "clear-placement/" + id,
                      .label = std::string(words("impression.clear")),
                      .rank = Rank::quiet,
                      .name = words("impression.clear.name",
                                    {{"aspect", texts.aspects[aspect].name}})}});
    }
}

} // namespace

void impression_screen(Ui& ui, const app::App& app, const app::Assessment& assessment) {
    const app::Interface& words = *app.words;
    step_head(ui, app, words("impression.title"), words("impression.lead"));
    ui.gap(space::l);
    const std::string forms = "explain/forms/definitions";
    const bool open = app.unfolded.contains(forms);
    disclosure(ui, forms, std::string(words("impression.forms")), open);
    if (open) {
        ui.gap(space::m);
        form_definitions(ui, app.texts(), 2);
    }
    ui.gap(space::xl);
    ask_scope(ui, app, assessment);
    for (std::size_t aspect = 0; aspect < app.framework().aspects.size(); ++aspect) {
        placement(ui, app, assessment, aspect);
        ui.gap(space::xxl);
    }
    step_buttons(ui, app);
}

} // namespace ketenspiegel::ui
