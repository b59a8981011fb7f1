#include "app/profile.hpp"

#include "app/editing.hpp"
#include "core/sorting.hpp"

#include <algorithm>

namespace ketenspiegel::app {

namespace {

bool toggle(App& app, std::string path, std::vector<std::string> chosen,
            const std::vector<std::string>& offered, std::string_view value) {
    if (std::ranges::find(offered, value) == offered.end()) return false;
    if (const auto at = std::ranges::find(chosen, value); at != chosen.end()) {
        chosen.erase(at);
    } else {
        chosen.emplace_back(value);
    }
    // In the order in which they are offered, so that the order of clicking does not show in the
    // file.
    sort_by(chosen, [&](const std::string& id) { return std::ranges::find(offered, id); });
    return set_member(app, std::move(path), Json(chosen));
}

/// Name and id are one change, and one step to undo. `id`: "" where it is not of the list.
bool set_organisation(App& app, std::string_view name, std::string_view id, Autosave::Pace pace) {
    Json respondent = app.open()->document()["respondent"];
    respondent["organisation"] = name;
    respondent.erase("organisation_id");
    if (!id.empty()) respondent["organisation_id"] = id;
    return set_member(app, "/respondent", std::move(respondent), pace);
}

} // namespace

bool choose_profile(App& app, std::string_view field, std::string_view value) {
    Assessment* assessment = writable(app);
    if (!assessment) return false;
    const ChoiceLists& lists = app.framework().lists;
    const Respondent& respondent = assessment->result().respondent;
    if (field == "kind" && (value == "person" || value == "organisation")) {
        return set_member(app, "/respondent/kind", Json(value));
    }
    if (field == "organisation") {
        const auto offered = std::ranges::find(lists.organisation, value);
        if (offered == lists.organisation.end()) return false;
        const auto index = static_cast<std::size_t>(offered - lists.organisation.begin());
        return set_organisation(app, app.texts().lists.organisation[index], value,
                                Autosave::Pace::at_once);
    }
    if (field == "role" && std::ranges::find(lists.role, value) != lists.role.end()) {
        return set_member(app, "/respondent/role", Json(value));
    }
    if (field == "relation") {
        return toggle(app, "/respondent/relations", respondent.relations, lists.relation, value);
    }
    if (field == "service") {
        return toggle(app, "/respondent/services", respondent.services, lists.service, value);
    }
    if (field == "private" && (value == "yes" || value == "no")) {
        return set_member(app, "/scope/private_partners", Json(value == "yes"));
    }
    return false;
}

bool type_profile(App& app, std::string_view field, std::string_view text) {
    Assessment* assessment = writable(app);
    if (!assessment) return false;
    if (field == "organisation") return set_organisation(app, text, "", Autosave::Pace::typing);
    if (field == "post") {
        return set_member(app, "/respondent/post", Json(text), Autosave::Pace::typing);
    }
    if (field == "chain") {
        return set_member(app, "/scope/chain", Json(text), Autosave::Pace::typing);
    }
    return false;
}

std::vector<std::string> missing_profile(const Assessment& assessment) {
    std::vector<std::string> missing;
    const std::string& organisation = assessment.result().respondent.organisation;
    if (organisation.find_first_not_of(" \t\n\r") == std::string::npos)
        missing.emplace_back("organisation");
    if (!assessment.result().scope.private_partners) missing.emplace_back("private_partners");
    return missing;
}

} // namespace ketenspiegel::app
