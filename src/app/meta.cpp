#include "app/meta.hpp"

namespace ketenspiegel::app {

namespace {

std::string text(const Json& object, const char* name) {
    const auto member = object.find(name);
    return member != object.end() && member->is_string() ? member->get<std::string>()
                                                         : std::string();
}

} // namespace

Json meta_of(const Assessment& assessment, const Framework& framework) {
    return {{"name", assessment.name},
            {"created", assessment.created},
            {"modified", assessment.modified},
            {"saved_digest", assessment.saved_digest},
            {"place",
             {{"step", step_id(assessment.place, framework)}, {"point", assessment.place.point}}}};
}

void set_meta(Assessment& assessment, const Json& meta, const Framework& framework) {
    if (!meta.is_object()) return;
    assessment.name = text(meta, "name");
    if (const std::string created = text(meta, "created"); !created.empty())
        assessment.created = created;
    if (const std::string modified = text(meta, "modified"); !modified.empty()) {
        assessment.modified = modified;
    }
    assessment.saved_digest = text(meta, "saved_digest");
    const auto place = meta.find("place");
    if (place == meta.end() || !place->is_object()) return;
    if (const auto step = place_of_step(text(*place, "step"), framework)) {
        assessment.place = *step;
        assessment.place.point = text(*place, "point");
    }
}

} // namespace ketenspiegel::app
