#include "core/scoring.hpp"
#include "core/verdict_document.hpp"

namespace ketenspiegel {

namespace {

Json aspect_document(const AspectScore& aspect) {
    Json object;
    object["rated"] = aspect.rated;
    object["unknown"] = aspect.unknown;
    object["not_applicable"] = aspect.not_applicable;
    object["unanswered"] = aspect.unanswered;
    object["coverage"] = or_null(aspect.coverage);
    object["sufficient"] = aspect.sufficient;
    object["blind_spot"] = aspect.blind_spot;
    add_profile(object, aspect.profile);
    add_standing(object, aspect);
    object["placement"] = or_null(aspect.placement);
    object["placement_difference"] = or_null(aspect.placement_difference);
    Json& traits = object["traits"] = Json::object();
    for (const Form form : all_forms) {
        traits[std::string(form_id(form))] = or_null(aspect.traits[form_index(form)]);
    }
    return object;
}

Json agenda_row_document(const AgendaRow& row, const Framework& framework) {
    Json object;
    object["point"] = framework.points[row.point].id;
    object["level"] = row.level;
    object["target"] = row.target;
    object["gap"] = row.gap;
    object["mark"] = row.mark == Mark::none ? Json(nullptr) : Json(mark_id(row.mark));
    return object;
}

} // namespace

Json score_document(const Score& score, const Framework& framework) {
    Json document;
    document["format"] = score_format;
    document["version"] = score_version;
    Json& aspects = document["aspects"] = Json::object();
    for (std::size_t i = 0; i < score.aspects.size(); ++i) {
        aspects[framework.aspects[i].id] = aspect_document(score.aspects[i]);
    }
    document["chain"] = chain_document(score.chain);
    document["desired"] = desired_document(score.desired);
    document["attainment"] = or_null(score.attainment);
    Json& agenda = document["agenda"] = Json::array();
    for (const AgendaRow& row : score.agenda) {
        agenda.push_back(agenda_row_document(row, framework));
    }
    return document;
}

} // namespace ketenspiegel
