#include "app/whose.hpp"

#include "app/editing.hpp"
#include "app/organisation.hpp"

#include <utility>

namespace ketenspiegel::app {

Json as_another(App& app, Json document) {
    document["id"] = app.uuids.next();
    document["revision"] = 1;
    document["created"] = document["modified"] = iso_now(app);
    document.erase("digest");
    return document;
}

bool ask_whose_answers(App& app, bool saves) {
    const Assessment* assessment = writable(app);
    if (!assessment || assessment->example || !assessment->has_file() || app.dialog) return false;
    const std::vector<std::string> keys = organisation_keys(*assessment);
    if (keys.empty() || share_a_key(keys, assessment->known_as)) return false;
    app.dialog = Dialog{
        .kind = Dialog::Kind::whose_answers, .subject = assessment->local_id, .saves = saves};
    return true;
}

void remember_organisation(Assessment& assessment) {
    for (std::string& key : organisation_keys(assessment)) {
        if (!share_a_key({key}, assessment.known_as)) assessment.known_as.push_back(std::move(key));
    }
}

void keep_id(App& app) {
    Assessment* assessment = writable(app);
    if (!assessment) return;
    remember_organisation(*assessment);
    if (assessment->stored) assessment->autosave.meta_changed(app.now_ms);
}

void give_new_id(App& app) {
    if (const Assessment* assessment = writable(app))
        set_member(app, "", as_another(app, assessment->document()));
}

void take_organisation_back(App& app) {
    Assessment* assessment = writable(app);
    if (assessment && assessment->last_changed() == "/respondent") assessment->undo(app.now_ms);
}

} // namespace ketenspiegel::app
