#include "core/scoring.hpp"

namespace ketenspiegel {

namespace {

template <typename Value>
Json or_null(const std::optional<Value>& value) {
    return value ? Json(*value) : Json(nullptr);
}

template <typename Value>
Json id_or_null(const std::optional<Value>& value, std::string_view (*id_of)(Value)) {
    return value ? Json(id_of(*value)) : Json(nullptr);
}

Json form_ids(const std::vector<Form>& forms) {
    Json ids = Json::array();
    for (const Form form : forms) ids.push_back(form_id(form));
    return ids;
}

/// `mean shares dominant elements remnants`, which aspects and the chain have alike.
void add_profile(Json& object, const std::optional<Profile>& profile) {
    object["mean"] = profile ? Json(profile->mean) : Json(nullptr);
    object["shares"] = profile ? Json(profile->shares) : Json(nullptr);
    object["dominant"] = profile ? Json(form_id(profile->dominant)) : Json(nullptr);
    object["elements"] = form_ids(profile ? profile->elements : std::vector<Form>{});
    object["remnants"] = form_ids(profile ? profile->remnants : std::vector<Form>{});
}

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
    object["deviation"] = or_null(aspect.deviation);
    object["standing"] = id_or_null(aspect.standing, standing_id);
    object["target"] = or_null(aspect.target);
    object["gap"] = or_null(aspect.gap);
    object["placement"] = or_null(aspect.placement);
    object["placement_difference"] = or_null(aspect.placement_difference);
    Json& traits = object["traits"] = Json::object();
    for (const Form form : all_forms) {
        traits[std::string(form_id(form))] = or_null(aspect.traits[form_index(form)]);
    }
    return object;
}

Json chain_document(const ChainScore& chain) {
    Json object;
    object["sufficient"] = chain.sufficient;
    object["complete"] = chain.complete;
    add_profile(object, chain.profile);
    object["floor"] = id_or_null(chain.floor, form_id);
    object["spread"] = or_null(chain.spread);
    object["balance"] = id_or_null(chain.balance, balance_id);
    return object;
}

Json desired_document(const Desired& desired) {
    Json object;
    object["need"] = or_null(desired.need);
    object["form"] = id_or_null(desired.form, form_id);
    Json& limited_by = object["limited_by"] = Json::array();
    for (const Limit limit : desired.limited_by) limited_by.push_back(limit_id(limit));
    object["scenario"] = id_or_null(desired.scenario, scenario_id);
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
