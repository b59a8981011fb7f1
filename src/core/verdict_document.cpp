#include "core/verdict_document.hpp"

namespace ketenspiegel {

namespace {

Json form_ids(const std::vector<Form>& forms) {
    Json ids = Json::array();
    for (const Form form : forms) ids.push_back(form_id(form));
    return ids;
}

} // namespace

void add_profile(Json& object, const std::optional<Profile>& profile) {
    object["mean"] = profile ? Json(profile->mean) : Json(nullptr);
    object["shares"] = profile ? Json(profile->shares) : Json(nullptr);
    object["dominant"] = profile ? Json(form_id(profile->dominant)) : Json(nullptr);
    object["elements"] = form_ids(profile ? profile->elements : std::vector<Form>{});
    object["remnants"] = form_ids(profile ? profile->remnants : std::vector<Form>{});
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

} // namespace ketenspiegel
