#include "app/organisation.hpp"
#include "app/profile.hpp"
#include "core/limits.hpp"
#include "ui/field_limit.hpp"
#include "ui/screens/parts.hpp"
#include "ui/screens/screen.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/field.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

/// A question's heading, with what helps to answer it.
void question(Ui& ui, const app::App& app, const std::string& key, bool optional, bool hint) {
    const app::Interface& words = *app.words;
    std::string title(words("about." + key));
    if (optional) title += " (" + std::string(words("about.optional")) + ")";
    heading(ui, 2, title, "about/" + key);
    if (hint) muted(ui, words("about." + key + ".hint"));
    ui.gap(space::xs);
}

void organisation_question(Ui& ui, const app::App& app, const app::Assessment& assessment) {
    const std::string& name = assessment.result().respondent.organisation;
    question(ui, app, "organisation", false, false);
    Choice choice{.group = "organisation",
                  .legend = std::string((*app.words)("about.organisation")),
                  .labelled_by = "about/organisation"};
    const auto listed = app::listed_organisation(assessment);
    for (std::size_t i = 0; i < app.framework().lists.organisation.size(); ++i) {
        choice.options.push_back({.key = "organisation/" + app.framework().lists.organisation[i],
                                  .label = app.texts().lists.organisation[i],
                                  .checked = listed == i});
    }
    radio_rows(ui, choice);
    ui.gap(space::m);
    // Whoever types a name of the list goes on typing; after that the list shows it.
    const bool typed = !listed || assessment.is_typing("/respondent");
    text_field(ui, with_limit(app, {.key = "field/organisation",
                                    .label = std::string((*app.words)("about.organisation.other")),
                                    .hint = std::string((*app.words)("about.organisation.hint")),
                                    .value = typed ? name : "",
                                    .max_length = static_cast<int>(limits::name),
                                    .autocomplete = "organization"}));
}

void list_question(Ui& ui, const app::App& app, const std::string& heading_key,
                   const std::string& field, const std::vector<std::string>& ids,
                   const std::vector<std::string>& labels, const std::vector<std::string>& chosen,
                   bool several) {
    question(ui, app, heading_key, true, false);
    Choice choice{.group = field,
                  .legend = std::string((*app.words)("about." + heading_key)),
                  .labelled_by = "about/" + heading_key};
    for (std::size_t i = 0; i < ids.size(); ++i) {
        choice.options.push_back({.key = field + "/" + ids[i],
                                  .label = labels[i],
                                  .checked = std::ranges::find(chosen, ids[i]) != chosen.end()});
    }
    several ? check_rows(ui, choice) : radio_rows(ui, choice);
}

} // namespace

void about_screen(Ui& ui, const app::App& app, const app::Assessment& assessment) {
    const app::Interface& words = *app.words;
    const Respondent& respondent = assessment.result().respondent;
    const ChoiceLists& lists = app.framework().lists;
    const ChoiceTexts& names = app.texts().lists;
    step_head(ui, app, words("about.title"), words("about.lead"));
    ui.gap(space::xxl);

    question(ui, app, "kind", false, false);
    const auto kind_option = [&](const std::string& kind, RespondentKind value) {
        return Option{.key = "kind/" + kind,
                      .label = std::string(words("about.kind." + kind)),
                      .checked = respondent.kind == value,
                      .hint = std::string(words("about.kind." + kind + ".hint"))};
    };
    radio_rows(ui, {.group = "kind",
                    .legend = std::string(words("about.kind")),
                    .labelled_by = "about/kind",
                    .options = {kind_option("person", RespondentKind::person),
                                kind_option("organisation", RespondentKind::organisation)}});
    ui.gap(space::xxl);
    organisation_question(ui, app, assessment);
    ui.gap(space::xxl);
    question(ui, app, "private", false, true);
    private_partners_choice(ui, app, assessment, "about/private");
    ui.gap(space::xxl);
    text_field(ui, with_limit(app, {.key = "field/chain",
                                    .label = std::string(words("about.chain")),
                                    .hint = std::string(words("about.chain.hint")),
                                    .value = assessment.result().scope.chain,
                                    .question = true,
                                    .max_length = static_cast<int>(limits::name)}));
    ui.gap(space::xxl);
    list_question(ui, app, "role", "role", lists.role, names.role, {respondent.role}, false);
    ui.gap(space::xxl);
    const std::string optional = " (" + std::string(words("about.optional")) + ")";
    text_field(ui, with_limit(app, {.key = "field/post",
                                    .label = std::string(words("about.post")) + optional,
                                    .hint = std::string(words("about.post.hint")),
                                    .value = respondent.post,
                                    .question = true,
                                    .max_length = static_cast<int>(limits::name)}));
    ui.gap(space::xxl);
    list_question(ui, app, "relations", "relation", lists.relation, names.relation,
                  respondent.relations, true);
    ui.gap(space::xxl);
    list_question(ui, app, "services", "service", lists.service, names.service, respondent.services,
                  true);
    ui.gap(space::xxl);
    step_buttons(ui, app);
}

} // namespace ketenspiegel::ui
