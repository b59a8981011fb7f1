#include "ui/frame/questions.hpp"

#include "ui/field_limit.hpp"
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
