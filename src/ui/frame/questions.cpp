#include "ui/frame/questions.hpp"

#include "app/organisation.hpp"
#include "ui/field_limit.hpp"
#include "ui/screens/parts.hpp"
#include "ui/widgets/dialog.hpp"

namespace ketenspiegel::ui {

namespace {

DialogBox rename_box(const app::App& app) {
    const app::Interface& words = *app.words;
    return {.title = std::string(words("dialog.rename.title")),
            .field = with_limit(app, Field{.key = "field/name",
                                           .label = std::string(words("dialog.rename.label")),
                                           .value = app.dialog->text,
                                           .max_length = 200}),
            .actions = {{.key = "confirm",
                         .label = std::string(words("dialog.rename.confirm")),
                         .rank = Rank::primary}}};
}

DialogBox remove_box(const app::Interface& words, const std::string& name, const char* kind) {
    const std::string text = std::string("dialog.") + kind;
    return {.title = words(text + ".title", {{"name", name}}),
            .text = std::string(words(text + ".text")),
            .actions = {{.key = "confirm",
                         .label = std::string(words("dialog.remove.confirm")),
                         .rank = Rank::primary,
                         .danger = true}}};
}

DialogBox whose_box(const app::Interface& words, const std::string& what, const std::string& file,
                    const std::string& organisation) {
    const std::string key = "whose." + what;
    return {.title = words(key, {{"file", file}, {"organisation", organisation}}),
            .text = words(key + ".text", {{"organisation", organisation}}),
            .actions = {{.key = "confirm/mine", .label = std::string(words(key + ".mine"))},
                        {.key = "confirm/other", .label = std::string(words(key + ".other"))}}};
}

DialogBox few_box(const app::App& app, const app::Assessment& assessment) {
    const app::Interface& words = *app.words;
    const app::Progress progress = assessment.progress();
    std::string text = enough_for_verdict(app, assessment);
    if (progress.answered == 0) text += " " + std::string(words("few.none"));
    return {
        .title = words("few.title", {{"answered", std::to_string(progress.answered)},
                                     {"total", std::to_string(progress.total)}}),
        .text = std::move(text),
        .actions = {
            {.key = "confirm", .label = std::string(words("few.confirm")), .rank = Rank::primary}}};
}

DialogBox box_of(const app::App& app) {
    const app::Dialog& open = *app.dialog;
    switch (open.kind) {
    case app::Dialog::Kind::rename:
        break;
    case app::Dialog::Kind::remove: {
        const app::Assessment* subject = const_cast<app::App&>(app).find(open.subject);
        return remove_box(*app.words, subject ? display_name(app, *subject) : "", "remove");
    }
    case app::Dialog::Kind::forget:
        return remove_box(*app.words, open.text, "forget");
    case app::Dialog::Kind::whose_file:
        return whose_box(*app.words, "file", open.subject,
                         organisation_name(*open.opened, app.words->language()));
    case app::Dialog::Kind::whose_answers:
        return whose_box(*app.words, "answers", "",
                         organisation_name(*app.open(), app.words->language()));
    case app::Dialog::Kind::few:
        return few_box(app, *app.open());
    }
    return rename_box(app);
}

} // namespace

void question(Ui& ui, const app::App& app) {
    DialogBox box = box_of(app);
    box.actions.push_back({.key = "cancel", .label = std::string((*app.words)("dialog.cancel"))});
    dialog(ui, box);
}

} // namespace ketenspiegel::ui
