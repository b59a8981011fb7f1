#include "app/meta.hpp"

namespace ketenspiegel::app {

Json meta_of(const Assessment& assessment) {
    return {{"name", assessment.name},
            {"created", assessment.created},
            {"modified", assessment.modified},
            {"saved_digest", assessment.saved_digest},
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
    const auto place = meta.find("place");
    if (place == meta.end() || !place->is_object()) return;
    if (const auto step = place_of_step(text_member(*place, "step"), assessment.framework())) {
        assessment.place = *step;
        assessment.place.point = text_member(*place, "point");
    }
}

} // namespace ketenspiegel::app
