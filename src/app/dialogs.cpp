#include "app/dialogs.hpp"

#include "app/files.hpp"
#include "app/own_questionnaires.hpp"
#include "app/whose.hpp"

#include <utility>

namespace ketenspiegel::app {

bool ask(App& app, Dialog::Kind kind, std::string_view local_id) {
    const Assessment* assessment = app.find(local_id);
    if (!assessment) return false;
    app.dialog = Dialog{.kind = kind,
                        .subject = std::string(local_id),
                        .text = kind == Dialog::Kind::rename ? display_name(app, *assessment) : ""};
    return true;
}

bool confirm(App& app, std::string_view which) {
    if (!app.dialog) return false;
    const bool mine = which == "mine";
    if (app.dialog->asks_whose() ? !mine && which != "other" : !which.empty()) return false;
    Dialog dialog = *std::exchange(app.dialog, std::nullopt);
    switch (dialog.kind) {
    case Dialog::Kind::rename:
        if (Assessment* assessment = app.find(dialog.subject)) {
            assessment->name = dialog.text;
            if (assessment->stored) assessment->autosave.meta_changed(app.now_ms);
        }
        break;
    case Dialog::Kind::remove:
        remove_assessment(app, dialog.subject);
        app.effects.focus("title");
        break;
    case Dialog::Kind::forget:
        return forget_questionnaire(app, dialog.subject);
    case Dialog::Kind::whose_file:
        open_asked(app, std::move(dialog), mine);
        break;
    case Dialog::Kind::whose_answers:
        mine ? keep_id(app) : give_new_id(app);
        if (dialog.saves) save_file(app);
        break;
    case Dialog::Kind::few:
        save_file(app, true);
        break;
    }
    return true;
}

void cancel(App& app) {
    if (!app.dialog) return;
    const Dialog dialog = *std::exchange(app.dialog, std::nullopt);
    if (dialog.kind == Dialog::Kind::whose_answers && !dialog.saves) take_organisation_back(app);
}

} // namespace ketenspiegel::app
