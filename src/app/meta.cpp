#include "app/meta.hpp"

#include "app/organisation.hpp"

namespace ketenspiegel::app {

namespace {

/// What a record from before this was kept says itself: it is whose it is now.
void read_whose(Assessment& assessment, const Json& meta) {
    assessment.saved_id = text_member(meta, "saved_id");
    if (assessment.saved_id.empty()) assessment.saved_id = assessment.result().id;
    assessment.known_as.clear();
    if (const auto known = meta.find("known_as"); known != meta.end() && known->is_array()) {
        for (const Json& key : *known) {
            if (key.is_string()) assessment.known_as.push_back(key.get<std::string>());
        }
    } else if (!assessment.saved_digest.empty()) {
        assessment.known_as = organisation_keys(assessment);
    }
}

} // namespace

Json meta_of(const Assessment& assessment) {
    return {{"name", assessment.name},
            {"created", assessment.created},
            {"modified", assessment.modified},
            {"saved_digest", assessment.saved_digest},
            {"saved_id", assessment.saved_id},
            {"known_as", assessment.known_as},
            {"place",
             {{"step", step_id(assessment.place, assessment.framework())},
              {"point", assessment.place.point}}}};
}

void set_meta(Assessment& assessment, const Json& meta) {
    if (!meta.is_object()) return;
    assessment.name = text_member(meta, "name");
    if (const std::string created = text_member(meta, "created"); !created.empty())
        assessment.created = created;
    if (const std::string modified = text_member(meta, "modified"); !modified.empty()) {
        assessment.modified = modified;
    }
    assessment.saved_digest = text_member(meta, "saved_digest");
    read_whose(assessment, meta);
    const auto place = meta.find("place");
    if (place == meta.end() || !place->is_object()) return;
    if (const auto step = place_of_step(text_member(*place, "step"), assessment.framework())) {
        assessment.place = *step;
        assessment.place.point = text_member(*place, "point");
    }
}

} // namespace ketenspiegel::app
